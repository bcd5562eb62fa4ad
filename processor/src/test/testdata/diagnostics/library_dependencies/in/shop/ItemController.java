package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import library.Auth;

@Controller("/items")
class ItemController {
  @Dependency
  String local(@Depends(value = Auth.class, provider = "stored") int stored) {
    return "";
  }

  @Get
  void read(
      @Depends(value = Auth.class, provider = "user") Auth.User user,
      @Auth.Key String key,
      @Depends String local,
      @Depends(value = Auth.class, provider = "first") long first,
      @Depends(value = Auth.class, provider = "second") short second,
      @Depends(value = Auth.class, provider = "hidden") byte hidden,
      @Depends(value = Auth.class, provider = "ofPath") char ofPath) {}
}

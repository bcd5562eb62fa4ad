package shop;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;

/** What runs before handlers, and gives them nothing. */
@Depends(value = AdminController.class, provider = "requireKey")
@Controller("/admin")
class AdminController {
  private final String key = "secret";

  record Filter(String text) {}

  @Dependency
  void requireKey(@Header String xKey) {
    if (!xKey.equals(key)) {
      throw new HttpException(403, "Forbidden");
    }
  }

  @Dependency
  static Filter filter(@Query String text) {
    return new Filter(text);
  }

  @Get
  String list(@Depends Filter filter) {
    return filter.text();
  }

  @Depends(value = Limits.class, provider = "perMinute")
  @Depends(value = Limits.class, provider = "perDay")
  @Delete("/{id}")
  void delete(int id) {}
}

package shop;

import dev.turboapi.Resource;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import dev.turboapi.annotation.Security;
import io.vertx.core.Future;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller("/items")
class ItemController {
  record Item(String name) {}

  @Get("/missing")
  void missing(
      @Depends Item item,
      @Depends @Named("key") String key,
      @Depends String unnamed,
      @Depends Staff.Person person,
      @Depends Staff.Intern intern,
      @Depends Future<Staff.User> later,
      @Depends Map<String, List<Item>> map,
      @Depends Staff staff,
      @Depends(Other.class) Staff.User user) {}

  @Get("/named")
  void named(
      @Depends(value = Staff.class, provider = "usr") Staff.User user,
      @Depends(value = Staff.class, provider = "somebody") Staff.User somebody,
      @Depends(value = Item.class, provider = "of") Item item,
      @Depends(provider = "user") Staff.User nobody,
      @Depends(value = Staff.class, provider = "user") String text,
      @Depends(value = Staff.class, provider = "nothing") String nothing) {}

  @Depends
  @Security(scopes = "admin")
  @Depends(Item.class)
  @Depends(int.class)
  @Get("/effects")
  void effects() {}

  @Depends(Other.class)
  @Get("/ambiguous")
  void ambiguous(
      @Depends Integer number,
      @Depends(value = Other.class, provider = "same") Long same,
      @Depends Optional<Integer> optional) {}

  @Get("/conflicting")
  void conflicting(
      @Depends @Query Staff.User user,
      @Depends @Security(scopes = "x") Staff.User twice,
      @Depends @Depends Staff.User again) {}

  @Get("/useless")
  void useless(
      @Depends @DefaultValue("x") @Named("name") String name,
      @Size(max = 3) @Depends @NotNull Staff.User user,
      @Depends List<@Size(max = 3) String> list) {}
}

package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/items")
class ItemController {
  @Get
  String read(
      @Header String userAgent,
      @Header("X-Token") @Nullable String token,
      @Cookie Optional<UUID> session,
      @Query("item-query") @Nullable Integer query) {
    return userAgent;
  }
}

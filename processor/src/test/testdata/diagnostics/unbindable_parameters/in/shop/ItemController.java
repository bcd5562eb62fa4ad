package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import java.util.List;
import java.util.Map;

@Controller("/items")
class ItemController {
  @Post
  String read(
      @Query Thread.State[] states,
      @Header Map<String, String> headers,
      @Cookie List<String> cookies,
      java.net.Socket socket,
      @Query @Header String both) {
    return "";
  }
}

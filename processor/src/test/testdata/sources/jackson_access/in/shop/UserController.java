package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/users")
class UserController {
  @Post
  User create(User user) {
    return user;
  }
}

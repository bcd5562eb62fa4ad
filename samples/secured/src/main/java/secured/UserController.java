package secured;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Security;

/** Registration, and what users may know about themselves. */
@Controller(value = "/users", tags = "users")
class UserController {
  private final Accounts accounts;

  UserController(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Opens an account. */
  @Blocking
  @Post(status = 201)
  User register(NewUser registered) {
    return accounts
        .register(registered)
        .orElseThrow(() -> new HttpException(409, "This username is taken"));
  }

  /** Reads about whoever asks. */
  @Get("/me")
  User me(@Security(scopes = "me") User user) {
    return user;
  }
}

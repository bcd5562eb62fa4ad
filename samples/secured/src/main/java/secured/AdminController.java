package secured;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.security.access.RequiresRoles;
import java.util.List;

/** What administrators do. */
@RequiresRoles("admin")
@Controller(value = "/admin", tags = "admin")
class AdminController {
  private final Accounts accounts;

  AdminController(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Lists all users. */
  @Get("/users")
  List<User> users() {
    return accounts.all();
  }

  /** Closes an account. Its tokens are worth nothing from then on. */
  @Delete("/users/{username}")
  void close(String username) {
    if (!accounts.close(username)) {
      throw new HttpException(404, "There is no such user");
    }
  }
}

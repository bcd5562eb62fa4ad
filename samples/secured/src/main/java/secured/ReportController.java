package secured;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;

/** What programs read, that have a key instead of a user. */
@Controller(value = "/reports", tags = "reports")
class ReportController {
  record Report(int users, String readBy) {}

  private final Accounts accounts;

  ReportController(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Counts the users. */
  @Get("/users")
  Report users(@Depends Client client) {
    return new Report(accounts.all().size(), client.name());
  }
}

package secured;

import dev.turboapi.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page on which users log in for an application. */
final class LogInPage {
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Log in</title>
      <h1>Log in</h1>
      <p>An application wants to act for you.</p>
      %s
      <form method="post" action="/authorize?%s">
      <label>Username <input name="username" autocomplete="username"></label>
      <label>Password <input name="password" type="password" autocomplete="current-password"></label>
      <button>Log in</button>
      </form>
      """;

  private LogInPage() {}

  /**
   * The page.
   *
   * @param query of the request, which goes along
   * @param problem of the last try
   */
  static Response of(@Nullable String query, Optional<String> problem) {
    String message = problem.map(text -> "<p role=\"alert\">" + escaped(text) + "</p>").orElse("");
    return Response.html(HTML.formatted(message, escaped(query == null ? "" : query)))
        .withStatus(problem.isPresent() ? 401 : 200)
        .withHeader("cache-control", "no-store")
        .withHeader("referrer-policy", "no-referrer")
        .withHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

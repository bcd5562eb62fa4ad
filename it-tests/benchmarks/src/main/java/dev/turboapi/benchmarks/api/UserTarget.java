package dev.turboapi.benchmarks.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code 42?limit=10&q=abc} straight from the target of a request, without a map. */
public final class UserTarget {
  private static final int DEFAULT_LIMIT = 10;

  private UserTarget() {}

  /**
   * The user that a target asks for.
   *
   * @param start where the id begins
   * @throws Invalid if the id or the limit is no number, or the limit is not from 1 to 100
   */
  public static User read(String target, int start) {
    int question = target.indexOf('?', start);
    int end = question < 0 ? target.length() : question;
    int id = number(target, start, end, "path", "userId");
    int limit = DEFAULT_LIMIT;
    String q = null;
    for (int from = end + 1; from < target.length(); ) {
      int to = target.indexOf('&', from);
      to = to < 0 ? target.length() : to;
      if (target.startsWith("limit=", from)) {
        limit = number(target, from + "limit=".length(), to, "query", "limit");
      } else if (target.startsWith("q=", from)) {
        q = text(target, from + "q=".length(), to);
      }
      from = to + 1;
    }
    if (limit < 1 || limit > 100) {
      throw Invalid.at(List.of("query", "limit"), "Send a number from 1 to 100");
    }
    return new User(id, limit, q);
  }

  private static int number(String target, int from, int to, String part, String name) {
    try {
      return Integer.parseInt(target, from, to, 10);
    } catch (NumberFormatException e) {
      throw Invalid.at(List.of(part, name), "Send a number");
    }
  }

  private static @Nullable String text(String target, int from, int to) {
    String raw = target.substring(from, to);
    return raw.indexOf('%') < 0 && raw.indexOf('+') < 0 ? raw : URLDecoder.decode(raw, UTF_8);
  }
}

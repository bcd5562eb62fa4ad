package dev.turboapi.binding;

import dev.turboapi.Request;
import dev.turboapi.binding.Parameter.Source;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request holds, by source and name. */
final class Received {
  private final Request request;
  private final @Nullable Object body;

  /**
   * @param body as a JSON value; null also if there is none
   */
  Received(Request request, @Nullable Object body) {
    this.request = request;
    this.body = body;
  }

  Request request() {
    return request;
  }

  String pathParameter(int index) {
    return request.pathParameter(index);
  }

  @Nullable Object body() {
    return body;
  }

  /** The value that counts where one is asked for; null if there is none. */
  @Nullable Object one(Source source, String name) {
    return switch (source) {
      case QUERY -> request.queryParameter(name);
      case HEADER -> request.header(name);
      case COOKIE -> request.cookie(name);
      case FORM -> request.form().value(name);
      case PATH, BODY -> throw nameless(source);
    };
  }

  /** All values of the name, in the order sent. */
  List<?> all(Source source, String name) {
    return switch (source) {
      case QUERY -> request.queryParameters(name);
      case HEADER -> request.headers(name);
      case COOKIE -> {
        String cookie = request.cookie(name);
        yield cookie == null ? List.of() : List.of(cookie);
      }
      case FORM -> request.form().values(name);
      case PATH, BODY -> throw nameless(source);
    };
  }

  /** Each name once, in the order in which they were first sent. */
  Collection<String> names(Source source) {
    return switch (source) {
      case QUERY -> request.queryParameterNames();
      case HEADER -> request.headerNames();
      case COOKIE -> request.cookieNames();
      case FORM -> request.form().names();
      case PATH, BODY -> throw nameless(source);
    };
  }

  private static IllegalArgumentException nameless(Source source) {
    return new IllegalArgumentException(source + " holds no values by name");
  }
}

package dev.turboapi.security;

import dev.turboapi.Request;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Requests that have one thing, and nothing else. */
final class Requests {
  static final Request EMPTY = of("nothing", "", null);

  private Requests() {}

  static Request authorization(@Nullable String value) {
    return header("Authorization", value);
  }

  static Request header(String name, @Nullable String value) {
    return of("header", name, value);
  }

  static Request queryParameter(String name, String value) {
    return of("queryParameter", name, value);
  }

  static Request cookie(String name, String value) {
    return of("cookie", name, value);
  }

  private static Request of(String method, String name, @Nullable String value) {
    return (Request)
        Proxy.newProxyInstance(
            Request.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, called, arguments) ->
                called.getName().equals(method) && arguments[0].equals(name) ? value : null);
  }
}

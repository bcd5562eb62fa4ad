package dev.turboapi.security.bearer;

import dev.turboapi.Request;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A request that has at most an {@code Authorization}. */
final class BearerRequest {
  private BearerRequest() {}

  static Request with(@Nullable String authorization) {
    return (Request)
        Proxy.newProxyInstance(
            BearerRequest.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, method, arguments) ->
                method.getName().equals("header")
                        && ((String) arguments[0]).equalsIgnoreCase("authorization")
                    ? authorization
                    : null);
  }
}

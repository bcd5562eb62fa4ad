package dev.turboapi.worker;

import dev.turboapi.Response;
import java.util.Objects;

/** The call of a handler that answers at once: whatever comes of it, an answer does. */
final class SyncCall {
  private SyncCall() {}

  static Response run(ServerRequest request) {
    try {
      return Objects.requireNonNull(
          request.route().call(request), "The handler returned null instead of a response");
    } catch (Throwable failure) {
      Response answer = Recovery.from(request, failure);
      return answer == null ? run(request) : answer;
    }
  }
}

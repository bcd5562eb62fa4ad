package dev.turboapi.benchmarks.vertx;

import dev.turboapi.benchmarks.api.Databind;
import dev.turboapi.benchmarks.api.HttpDate;
import dev.turboapi.benchmarks.api.Invalid;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Writes answers, their headers encoded beforehand. For one event loop. */
final class Answers {
  private static final CharSequence TEXT = HttpHeaders.createOptimized("text/plain; charset=utf-8");
  private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
  private static final Buffer NOT_FOUND = Buffer.buffer("{\"detail\":\"Not Found\"}");

  private CharSequence date = now();

  Answers(Vertx vertx) {
    vertx.setPeriodic(1000, unused -> date = now());
  }

  void text(HttpServerRequest request, Buffer body) {
    end(request.response(), TEXT, body);
  }

  void json(HttpServerRequest request, Object value) {
    end(request.response(), JSON, Buffer.buffer(Databind.write(value)));
  }

  void invalid(HttpServerRequest request, Invalid invalid) {
    end(request.response().setStatusCode(422), JSON, Buffer.buffer(invalid.toJson()));
  }

  void notFound(HttpServerRequest request) {
    end(request.response().setStatusCode(404), JSON, NOT_FOUND);
  }

  private void end(HttpServerResponse response, CharSequence contentType, Buffer body) {
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
        .putHeader(HttpHeaders.DATE, date)
        .end(body);
  }

  private static CharSequence now() {
    return HttpHeaders.createOptimized(HttpDate.now());
  }
}

package dev.turboapi.benchmarks.vertx;

import dev.turboapi.benchmarks.api.Databind;
import dev.turboapi.benchmarks.api.Invalid;
import dev.turboapi.benchmarks.api.Later;
import dev.turboapi.benchmarks.api.Message;
import dev.turboapi.benchmarks.api.OrderCheck;
import dev.turboapi.benchmarks.api.PricedOrder;
import dev.turboapi.benchmarks.api.UserTarget;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Answers the requests of one event loop. */
final class Endpoints implements Handler<HttpServerRequest> {
  private static final String TEXT = "Hello, World!";
  private static final Buffer PLAIN = Buffer.buffer(TEXT);
  private static final String USERS = "/users/";
  private static final String ASYNC_USERS = "/async/users/";

  private final Answers answers;

  Endpoints(Vertx vertx) {
    this.answers = new Answers(vertx);
  }

  @Override
  public void handle(HttpServerRequest request) {
    if (request.method().equals(HttpMethod.GET)) {
      get(request, request.uri());
    } else if (request.method().equals(HttpMethod.POST)) {
      post(request, request.uri());
    } else {
      answers.notFound(request);
    }
  }

  private void get(HttpServerRequest request, String uri) {
    switch (uri) {
      case "/plain" -> answers.text(request, PLAIN);
      case "/json" -> answers.json(request, new Message(TEXT));
      case "/async/plain" -> Later.complete(PLAIN).onSuccess(text -> answers.text(request, text));
      case "/async/json" ->
          Later.complete(new Message(TEXT)).onSuccess(message -> answers.json(request, message));
      default -> user(request, uri);
    }
  }

  private void user(HttpServerRequest request, String uri) {
    try {
      if (uri.startsWith(USERS)) {
        answers.json(request, UserTarget.read(uri, USERS.length()));
      } else if (uri.startsWith(ASYNC_USERS)) {
        Later.complete(UserTarget.read(uri, ASYNC_USERS.length()))
            .onSuccess(user -> answers.json(request, user));
      } else {
        answers.notFound(request);
      }
    } catch (Invalid e) {
      answers.invalid(request, e);
    }
  }

  private void post(HttpServerRequest request, String uri) {
    switch (uri) {
      case "/items" ->
          request.bodyHandler(
              body -> {
                try {
                  answers.json(request, priced(body));
                } catch (Invalid e) {
                  answers.invalid(request, e);
                }
              });
      case "/async/items" ->
          request.bodyHandler(
              body -> {
                try {
                  Later.complete(priced(body)).onSuccess(order -> answers.json(request, order));
                } catch (Invalid e) {
                  answers.invalid(request, e);
                }
              });
      default -> answers.notFound(request);
    }
  }

  private static PricedOrder priced(Buffer body) {
    return OrderCheck.check(Databind.order(body.getBytes())).priced();
  }
}

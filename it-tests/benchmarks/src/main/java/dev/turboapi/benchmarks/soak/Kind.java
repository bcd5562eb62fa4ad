package dev.turboapi.benchmarks.soak;

import java.util.Locale;

/**
 * What is asked for, and what is to be answered. In the texts the first argument is the number of
 * the request, the second its account.
 */
enum Kind {
  SYNC("GET /soak/sync/%1$d", 200, "{\"number\":%1$d}"),
  ASYNC("GET /soak/async/%1$d", 200, "{\"number\":%1$d}"),
  SLOW("GET /soak/slow/%1$d", 200, "{\"number\":%1$d}"),
  BLOCKING("GET /soak/blocking/%1$d", 200, "{\"number\":%1$d}"),
  AFFINITY("GET /soak/accounts/%2$d/%1$d", 200, "%1$d"),
  THROWING("GET /soak/throwing/%1$d", 500, "Internal Server Error"),
  FAILED("GET /soak/failed/%1$d", 500, "Internal Server Error"),
  MISSING("GET /soak/missing/%1$d", 404, "{\"detail\":%1$d}"),
  LATE("GET /soak/late/%1$d", 504, "{\"detail\":\"Gateway Timeout\"}"),
  LATE_BLOCKING("GET /soak/late-blocking/%1$d", 504, "{\"detail\":\"Gateway Timeout\"}"),
  ORDER(
      "POST /soak/orders",
      "{\"item\":\"tea\",\"amount\":%1$d}",
      200,
      "{\"item\":\"tea\",\"amount\":%1$d}"),
  BAD_ORDER(
      "POST /soak/orders",
      "{\"item\":\"tea\",\"amount\":-%1$d}",
      422,
      "{\"detail\":[{\"type\":\"greater_than\",\"loc\":[\"body\",\"amount\"],"
          + "\"msg\":\"Input should be greater than 0\",\"input\":-%1$d,\"ctx\":{\"gt\":0}}]}"),
  STREAM("GET /soak/stream/%1$d", 200, "") {
    @Override
    String answer(int number) {
      return Pieces.text(number).repeat(3);
    }
  },
  TASKS("POST /soak/tasks/%1$d", 200, "{\"number\":%1$d}");

  static final int ACCOUNTS = 16;

  private static final String REFUSAL = "{\"detail\":\"Service Unavailable\"}";

  private final String requestLine;
  private final String body;
  private final int status;
  private final String answer;

  Kind(String requestLine, int status, String answer) {
    this(requestLine, "", status, answer);
  }

  Kind(String requestLine, String body, int status, String answer) {
    this.requestLine = requestLine;
    this.body = body;
    this.status = status;
    this.answer = answer;
  }

  /** As it is sent. */
  String request(int number) {
    String content = body.formatted(number);
    return "%s HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s"
        .formatted(requestLine.formatted(number, account(number)), content.length(), content);
  }

  /** {@code late-blocking}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static int account(int number) {
    return number % ACCOUNTS;
  }

  /** The body of the answer that the request deserves. */
  String answer(int number) {
    return answer.formatted(number);
  }

  boolean isDeserved(int number, Answer given) {
    return given.status() == status && given.body().equals(answer(number));
  }

  /** The server may have had too much to do; it always has the time for what it does at once. */
  boolean isRefusal(Answer given) {
    boolean possible =
        switch (this) {
          case SYNC, THROWING, MISSING, ORDER, BAD_ORDER, STREAM -> false;
          default -> true;
        };
    return possible
        && given.status() == 503
        && "1".equals(given.headers().get("retry-after"))
        && given.body().equals(REFUSAL);
  }
}

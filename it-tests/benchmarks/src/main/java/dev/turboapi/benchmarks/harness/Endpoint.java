package dev.turboapi.benchmarks.harness;

import dev.turboapi.benchmarks.api.SampleOrder;

/** What the servers are asked. */
enum Endpoint {
  PLAIN("plain", "GET", "/plain", 1),
  JSON("json", "GET", "/json", 1),
  USERS("users", "GET", "/users/42?limit=10&q=abc", 1),
  ITEMS("items", "POST", "/items", 1),
  ASYNC_PLAIN("async-plain", "GET", "/async/plain", 1),
  ASYNC_JSON("async-json", "GET", "/async/json", 1),
  ASYNC_USERS("async-users", "GET", "/async/users/42?limit=10&q=abc", 1),
  ASYNC_USERS_64("async-users-64", "GET", "/async/users/{n}?limit=10&q=abc", 64),
  ASYNC_ITEMS("async-items", "POST", "/async/items", 1);

  private final String label;
  private final String method;
  private final String target;
  private final int paths;

  Endpoint(String label, String method, String target, int paths) {
    this.label = label;
    this.method = method;
    this.target = target;
    this.paths = paths;
  }

  String label() {
    return label;
  }

  String method() {
    return method;
  }

  /** Has the placeholder <code>{n}</code> if there are several {@link #paths}. */
  String target() {
    return target;
  }

  /** How many different paths are asked for in turn: 0 to one less stand for the placeholder. */
  int paths() {
    return paths;
  }

  /** Whether it is also asked many times at once: where the server's own work is least. */
  boolean isPipelined() {
    return this == PLAIN || this == USERS;
  }

  /** Empty if none is sent. */
  String body() {
    return method.equals("POST") ? SampleOrder.JSON : "";
  }
}

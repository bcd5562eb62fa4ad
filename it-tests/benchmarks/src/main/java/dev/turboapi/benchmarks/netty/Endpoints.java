package dev.turboapi.benchmarks.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.benchmarks.api.Databind;
import dev.turboapi.benchmarks.api.Invalid;
import dev.turboapi.benchmarks.api.Order;
import dev.turboapi.benchmarks.api.OrderCheck;
import dev.turboapi.benchmarks.api.UserTarget;
import io.netty.buffer.ByteBuf;
import java.util.Arrays;

/** Writes the answers to the requests of one connection. */
final class Endpoints {
  private static final byte[] PLAIN = "Hello, World!".getBytes(US_ASCII);
  private static final byte[] NOT_FOUND = "{\"detail\":\"Not Found\"}".getBytes(US_ASCII);
  private static final byte[] LINE_ENDS = "\r\n\r\n".getBytes(US_ASCII);
  private static final String USERS = "/users/";
  private static final String ASYNC = "/async";

  private final OrderReader orders = new OrderReader();
  private final JsonBytes json = new JsonBytes();
  private final JsonBytes digits = new JsonBytes();

  /** Appends the answer, and gives back what it was appended to. */
  ByteBuf answer(String method, String target, byte[] body, int bodyLength, ByteBuf to) {
    json.clear();
    try {
      switch (method) {
        case "GET" -> get(target, target.startsWith(ASYNC) ? ASYNC.length() : 0, to);
        case "POST" -> post(target, body, bodyLength, to);
        default -> notFound(to);
      }
    } catch (Invalid e) {
      byte[] detail = e.toJson();
      append(Heads.json("422 Unprocessable Entity"), detail, detail.length, to);
    }
    return to;
  }

  private void get(String target, int start, ByteBuf to) {
    if (target.startsWith(USERS, start)) {
      json.user(UserTarget.read(target, start + USERS.length()));
      append(Heads.json(), json.bytes(), json.length(), to);
    } else if (isAt(target, start, "/plain")) {
      append(Heads.text(), PLAIN, PLAIN.length, to);
    } else if (isAt(target, start, "/json")) {
      json.message("Hello, World!");
      append(Heads.json(), json.bytes(), json.length(), to);
    } else {
      notFound(to);
    }
  }

  private void post(String target, byte[] body, int bodyLength, ByteBuf to) {
    if (target.equals("/items") || target.equals("/async/items")) {
      Order order = orders.read(body, bodyLength);
      if (order == null) {
        order = Databind.order(Arrays.copyOf(body, bodyLength));
      }
      json.order(OrderCheck.check(order).priced());
      append(Heads.json(), json.bytes(), json.length(), to);
    } else {
      notFound(to);
    }
  }

  private void notFound(ByteBuf to) {
    append(Heads.json("404 Not Found"), NOT_FOUND, NOT_FOUND.length, to);
  }

  private void append(byte[] head, byte[] body, int length, ByteBuf to) {
    digits.clear();
    digits.number(length);
    to.writeBytes(head)
        .writeBytes(digits.bytes(), 0, digits.length())
        .writeBytes(LINE_ENDS)
        .writeBytes(body, 0, length);
  }

  private static boolean isAt(String target, int start, String path) {
    return target.length() - start == path.length() && target.startsWith(path, start);
  }
}

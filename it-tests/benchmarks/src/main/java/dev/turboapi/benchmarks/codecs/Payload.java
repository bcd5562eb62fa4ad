package dev.turboapi.benchmarks.codecs;

import dev.turboapi.benchmarks.api.Address;
import dev.turboapi.benchmarks.api.Line;
import dev.turboapi.benchmarks.api.Order;
import dev.turboapi.benchmarks.api.OrderJson;
import dev.turboapi.benchmarks.api.SampleOrder;
import dev.turboapi.benchmarks.api.User;
import dev.turboapi.benchmarks.api.UserJson;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import io.avaje.jsonb.Types;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What is read and written. */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes the values.
public enum Payload {
  USER("small record", User.class, UserJson.CODEC, new User(42, 10, "abc")),
  ORDER("order", Order.class, OrderJson.CODEC, sampleOrder()),
  ORDERS("list of orders", Types.listOf(Order.class), Codecs.list(OrderJson.CODEC), orders());

  private final String label;
  private final Type type;
  private final JsonCodec<Object> codec;
  private final Object value;

  @SuppressWarnings("unchecked") // The codec is of the value's type.
  <T> Payload(String label, Type type, JsonCodec<T> codec, T value) {
    this.label = label;
    this.type = type;
    this.codec = (JsonCodec<Object>) codec;
    this.value = value;
  }

  private static Order sampleOrder() {
    return Json.read(SampleOrder.JSON.getBytes(StandardCharsets.UTF_8), OrderJson.CODEC);
  }

  /** 20 KB. Most texts are ASCII, some are not, and one has to be escaped. */
  private static List<Order> orders() {
    List<String> customers =
        List.of("Ada Lovelace", "Jürgen Müller", "Charles Babbage", "Mary \"Tea\" Somerville");
    List<String> cities = List.of("London", "Zürich", "Saint Petersburg", "København", "東京");
    return IntStream.range(0, 98)
        .mapToObj(
            i ->
                new Order(
                    customers.get(i % customers.size()),
                    List.of(
                        new Line("TEA-%04d".formatted(i), 1 + i % 7, 0.5 + i),
                        new Line("MUG-%04d".formatted(7 * i), 1 + i % 300, (825 + i) / 100.0)),
                    new Address(i + " Saint James's Square", cities.get(i % cities.size()), "GB")))
        .toList();
  }

  /** For people. */
  public String label() {
    return label;
  }

  Type type() {
    return type;
  }

  JsonCodec<Object> codec() {
    return codec;
  }

  public Object value() {
    return value;
  }

  public byte[] json() {
    return Json.write(value, codec);
  }
}

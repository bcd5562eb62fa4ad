package dev.turboapi.wire;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a server answered.
 *
 * @param headers in the order received
 * @param body empty if there is none
 */
public record Answer(int status, List<Header> headers, Buffer body) {
  /** One header line; the name is in lower case. */
  public record Header(String name, String value) {}

  /** The values of all headers of a name, joined by a comma and a blank; empty if there is none. */
  public String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equals(name))
        .map(Header::value)
        .collect(Collectors.joining(", "));
  }
}

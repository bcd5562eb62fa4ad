package dev.turboapi.benchmarks.soak;

import java.io.IOException;
import java.util.random.RandomGenerator;

/** How a client goes away half-way. */
enum Departure {
  BEFORE_ANSWER("before the answer", Kind.SLOW) {
    @Override
    void leave(ClientConnection connection, int number, RandomGenerator random) throws IOException {
      connection.send(Kind.SLOW.request(number));
    }
  },
  WITHIN_REQUEST("within the request", Kind.ORDER) {
    @Override
    void leave(ClientConnection connection, int number, RandomGenerator random) throws IOException {
      String request = Kind.ORDER.request(number);
      connection.send(request.substring(0, random.nextInt(1, request.length())));
    }
  },
  WITHIN_STREAM("within a streamed answer", Kind.STREAM) {
    @Override
    void leave(ClientConnection connection, int number, RandomGenerator random) throws IOException {
      connection.send(Kind.STREAM.request(number).replace(" HTTP", "?pieces=2000 HTTP"));
      for (int reads = random.nextInt(1, 10); reads > 0; reads--) {
        connection.readSome();
      }
    }
  };

  private final String label;
  private final Kind kind;

  Departure(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  String label() {
    return label;
  }

  /** What is asked for. */
  Kind kind() {
    return kind;
  }

  /** Does what is done before the connection is closed. */
  abstract void leave(ClientConnection connection, int number, RandomGenerator random)
      throws IOException;
}

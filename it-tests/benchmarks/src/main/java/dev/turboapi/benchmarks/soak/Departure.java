package dev.turboapi.benchmarks.soak;

import java.util.random.RandomGenerator;

/** How a client goes away half-way. */
enum Departure {
  BEFORE_ANSWER("before the answer", Kind.SLOW) {
    @Override
    String request(int number, RandomGenerator random) {
      return Kind.SLOW.request(number);
    }
  },
  WITHIN_REQUEST("within the request", Kind.ORDER) {
    @Override
    String request(int number, RandomGenerator random) {
      String whole = Kind.ORDER.request(number);
      return whole.substring(0, random.nextInt(1, whole.length()));
    }
  },
  WITHIN_STREAM("within a streamed answer", Kind.STREAM) {
    @Override
    String request(int number, RandomGenerator random) {
      return Kind.STREAM.request(number).replace(" HTTP", "?pieces=2000 HTTP");
    }

    @Override
    int reads(RandomGenerator random) {
      return random.nextInt(1, 10);
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

  /** What is still sent. */
  abstract String request(int number, RandomGenerator random);

  /** How often some bytes of the answer are still read. */
  int reads(RandomGenerator random) {
    return 0;
  }
}

package dev.turboapi.benchmarks.codecs;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.benchmarks.api.SampleOrder;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LibraryTest {
  @ParameterizedTest
  @MethodSource("all")
  void every_library_reads_and_writes_the_same(Library library, Payload payload)
      throws IOException {
    Codec codec = library.codec(payload);
    assertThat(codec.read(payload.json())).isEqualTo(payload.value());
    assertThat(new String(codec.write(payload.value()), UTF_8))
        .isEqualTo(new String(payload.json(), UTF_8));
  }

  static Stream<Arguments> all() {
    return Arrays.stream(Library.values())
        .flatMap(
            library ->
                Arrays.stream(Payload.values()).map(payload -> Arguments.of(library, payload)));
  }

  @Test
  void payloads_are_as_large_as_the_results_say() {
    assertThat(new String(Payload.ORDER.json(), UTF_8)).isEqualTo(SampleOrder.JSON);
    assertThat(Payload.ORDERS.json().length / 1000).isEqualTo(20);
  }
}

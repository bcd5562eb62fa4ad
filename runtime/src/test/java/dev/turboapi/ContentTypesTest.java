package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypesTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt, text/plain; charset=utf-8",
    "a.b.html, text/html; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.json, application/json",
    "a.svg, image/svg+xml",
    "A.PNG, image/png",
    "..a.txt, text/plain; charset=utf-8",
  })
  void name_tells_the_type(String name, String type) {
    assertThat(ContentTypes.of(name)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "a.tar.gz, application/x-tar",
    "a.tgz, application/x-tar",
    "a.svgz, image/svg+xml",
    "a.json.br, application/json",
    "a.txt.Z, text/plain; charset=utf-8",
  })
  void compressed_file_has_the_type_of_what_was_compressed(String name, String type) {
    assertThat(ContentTypes.of(name)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "txt", ".txt", "..txt", "a.", ".", "a.nothing", "a.gz", ".gz", "a.txt.z"})
  void other_names_tell_nothing(String name) {
    assertThat(ContentTypes.of(name)).isEqualTo("application/octet-stream");
  }
}

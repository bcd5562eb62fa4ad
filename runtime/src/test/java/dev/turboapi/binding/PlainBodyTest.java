package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Unbindable;
import org.junit.jupiter.api.Test;

final class PlainBodyTest {
  private static FakeRequest plain(String text) {
    return new FakeRequest().body(text.getBytes(UTF_8));
  }

  @Test
  void text_is_the_body_as_it_is() {
    assertThat(PlainBody.text(plain("\"\u00e9\""))).isEqualTo("\"\u00e9\"");
    assertThat(PlainBody.textOrNull(plain("null"))).isEqualTo("null");
  }

  @Test
  void json_is_the_text_that_it_says() {
    assertThat(PlainBody.text(new FakeRequest().json("\"a\\u00e9\""))).isEqualTo("a\u00e9");
    assertThat(PlainBody.textOrNull(new FakeRequest().json("null"))).isNull();
    assertThrows(Unbindable.class, () -> PlainBody.text(new FakeRequest().json("1")));
  }

  @Test
  void nothing_is_no_text() {
    assertThat(PlainBody.textOrNull(plain(""))).isNull();
    assertThrows(Unbindable.class, () -> PlainBody.text(plain("")));
    assertThrows(Unbindable.class, () -> PlainBody.text(new FakeRequest().json("null")));
  }

  @Test
  void bytes_that_are_no_text() {
    FakeRequest request = new FakeRequest().body(new byte[] {(byte) 0xff});

    assertThrows(Unbindable.class, () -> PlainBody.text(request));
  }
}

package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded from {@code str.split} and {@code str.strip} of Python 3.11. */
final class WhiteSpaceTest {
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\t', '\n', '\u000b', '\f', '\r', '\u001c', '\u001f', ' ', '\u0085', '\u00a0', '\u1680',
        '\u2000', '\u200a', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000'
      })
  void white_space(char c) {
    assertThat(WhiteSpace.strip(c + "a" + c + "b" + c)).isEqualTo("a" + c + "b");
    assertThat(WhiteSpace.split(c + "a" + c + c + "b" + c)).containsExactly("a", "b").inOrder();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0000', '\u001b', '\u007f', '\u200b', '\u180e', '\ufeff'})
  void none(char c) {
    assertThat(WhiteSpace.strip(c + "a")).isEqualTo(c + "a");
    assertThat(WhiteSpace.split("a" + c + "b")).containsExactly("a" + c + "b");
  }

  @Test
  void no_words() {
    assertThat(WhiteSpace.split("")).isEmpty();
    assertThat(WhiteSpace.split(" \t ")).isEmpty();
  }
}

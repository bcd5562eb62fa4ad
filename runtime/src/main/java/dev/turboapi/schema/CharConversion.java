package dev.turboapi.schema;

import org.jspecify.annotations.Nullable;

/** Text of one character, see {@link Characters}. */
final class CharConversion implements Conversion<Character> {
  @Override
  public Character parse(String text) {
    return Characters.parse(text);
  }

  @Override
  public Character convert(@Nullable Object json) {
    throw StringConversion.NO_TEXT.unbindable();
  }
}

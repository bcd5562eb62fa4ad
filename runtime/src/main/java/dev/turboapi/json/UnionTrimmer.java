package dev.turboapi.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves members out of a value as that one of several types says which it is of. */
record UnionTrimmer(List<Choice> choices) implements Trimmer {
  /**
   * One of the types.
   *
   * @param tag the member that tells it, as it is written; null if it is known by its members'
   *     names
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Choice(byte @Nullable [] tag, Trimmer trimmer) {
    boolean fits(WrittenJson json) {
      return tag == null ? trimmer.fits(json) : json.hasMember(tag);
    }
  }

  @Override
  public void trim(WrittenJson json) {
    for (Choice choice : choices) {
      if (choice.fits(json)) {
        choice.trimmer().trim(json);
        return;
      }
    }
    json.keepValue();
  }
}

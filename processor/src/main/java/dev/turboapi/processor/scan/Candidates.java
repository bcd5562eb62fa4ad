package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.UnresolvedModel.Reason;
import java.util.List;

/**
 * Who may provide what is asked for: one, if nothing is wrong.
 *
 * @param none the reason if there is none
 * @param wanted what is asked for, as in the source
 * @param near what may be meant, as messages name it
 */
record Candidates(Reason none, String wanted, List<ProviderElement> found, List<String> near) {
  Reason reason() {
    return found.isEmpty() ? none : Reason.AMBIGUOUS;
  }

  /** To choose from. */
  List<String> names() {
    if (found.isEmpty()) {
      return near;
    }
    return found.stream()
        .map(provider -> isOverloaded(provider) ? provider.signature() : provider.shown())
        .sorted()
        .toList();
  }

  private boolean isOverloaded(ProviderElement provider) {
    return found.stream().filter(other -> other.shown().equals(provider.shown())).count() > 1;
  }
}

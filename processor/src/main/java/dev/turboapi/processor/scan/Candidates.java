package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.UnresolvedModel.Reason;
import java.util.List;

/**
 * Who may provide what is asked for: one, if nothing is wrong.
 *
 * @param wanted what is asked for, as in the source
 * @param near providers of something like it, as messages name them
 */
record Candidates(String wanted, List<ProviderElement> found, List<String> near) {
  Reason reason() {
    if (wanted.isEmpty()) {
      return Reason.SILENT;
    }
    return found.isEmpty() ? Reason.MISSING : Reason.AMBIGUOUS;
  }

  /** To choose from. */
  List<String> names() {
    return found.isEmpty() ? near : found.stream().map(ProviderElement::shown).sorted().toList();
  }
}

package dev.turboapi.processor.check;

import dev.turboapi.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** Collects what one rule finds, under the rule's name. */
final class Reporter {
  private final String rule;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Reporter(Rule rule) {
    this.rule = rule.getClass().getSimpleName();
  }

  /** Reports a mistake: what is wrong in one sentence, and how to mend it in another. */
  void error(Position position, String wrong, String remedy) {
    report(Kind.ERROR, position, wrong, remedy);
  }

  void warning(Position position, String wrong, String remedy) {
    report(Kind.WARNING, position, wrong, remedy);
  }

  private void report(Kind kind, Position position, String wrong, String remedy) {
    Diagnostic diagnostic =
        new Diagnostic(kind, "[TurboAPI/%s] %s\n  %s".formatted(rule, wrong, remedy), position);
    // One mistake in a handler with two mapping annotations, or in a type used twice, is still one.
    if (!diagnostics.contains(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}

package dev.turboapi.benchmarks.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What must hold behind a run. */
final class Checks {
  /** 128 and the number of SIGTERM: stopped as it was told to, and nothing was cut off. */
  private static final int EXIT_CODE = 143;

  private static final double MOST_GROWTH = 0.05;

  private final Soak soak;
  private final Score score;
  private final Ledger ledger;
  private final List<Check> checks = new ArrayList<>();

  private Checks(Soak soak) {
    this.soak = soak;
    this.score = soak.score();
    this.ledger = soak.ledger();
  }

  static List<Check> of(Soak soak) {
    Checks checks = new Checks(soak);
    checks.answers();
    checks.counters();
    if (soak.settings().isLong()) {
      checks.grows("heap", Sample::heapMegabytes);
      checks.grows("threads", Sample::threads);
      checks.grows("open files", Sample::openFiles);
    }
    checks.end();
    return checks.checks;
  }

  private void answers() {
    equal("answers lost", score.of(Fate.LOST), 0);
    equal("answers wrong", score.of(Fate.WRONG), 0);
    List<String> absent =
        Stream.concat(
                Arrays.stream(Kind.values())
                    .filter(kind -> score.of(kind, Fate.DESERVED) == 0)
                    .map(Kind::toString),
                Arrays.stream(Departure.values())
                    .filter(departure -> score.of(departure) == 0)
                    .map(Departure::toString))
            .toList();
    add("nothing was left out", absent.isEmpty() ? "nothing" : absent.toString(), absent.isEmpty());
  }

  private void counters() {
    add(
        "taken = answered + refused + failed",
        "%d = %d + %d + %d"
            .formatted(ledger.taken(), ledger.answered(), ledger.refused(), ledger.failed()),
        ledger.isBalanced());
    int received = score.of(Fate.DESERVED) + score.of(Fate.REFUSED) + soak.samples().size();
    int unheard = score.of(Fate.LEFT) + score.of(Fate.TOO_LATE);
    between(
        "taken: what clients got, and some of what they left", ledger.taken(), received, unheard);
    between("refused: likewise", ledger.refused(), score.of(Fate.REFUSED), unheard);
    equal("background tasks run", ledger.tasksRun(), ledger.tasksAdded());
    between(
        "background tasks added: two a request",
        ledger.tasksAdded(),
        2L * score.of(Kind.TASKS, Fate.DESERVED),
        2L * score.of(Kind.TASKS, Fate.TOO_LATE));
  }

  private void grows(String what, ToDoubleFunction<Sample> measure) {
    double growth = Sample.growth(soak.samples(), measure);
    add(
        what + ": last third to the middle one",
        String.format(Locale.ROOT, "%+.1f %%", growth * 100),
        growth <= MOST_GROWTH);
  }

  private void end() {
    equal("errors logged", soak.errors().size(), 0);
    equal("exit code", soak.exitCode(), EXIT_CODE);
  }

  private void equal(String what, long found, long expected) {
    add(what + " = " + expected, Long.toString(found), found == expected);
  }

  private void between(String what, long found, long least, long more) {
    add(
        what,
        "%d in %d..%d".formatted(found, least, least + more),
        found >= least && found <= least + more);
  }

  private void add(String what, String found, boolean holds) {
    checks.add(new Check(what, found, holds));
  }
}

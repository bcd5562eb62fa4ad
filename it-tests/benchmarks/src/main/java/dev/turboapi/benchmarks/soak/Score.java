package dev.turboapi.benchmarks.soak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of all requests, as the clients saw it. Thread-safe. */
final class Score {
  private static final int COMPLAINTS = 20;

  private final Map<Kind, Map<Fate, Integer>> fates = new EnumMap<>(Kind.class);
  private final Map<Departure, Integer> departures = new EnumMap<>(Departure.class);
  private final Map<Integer, BitSet> counts = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  synchronized void add(Kind kind, Fate fate) {
    fates.computeIfAbsent(kind, unused -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
  }

  synchronized void add(Departure departure) {
    departures.merge(departure, 1, Integer::sum);
    add(departure.kind(), Fate.LEFT);
  }

  /** Whether an account never was at this count before; it counts each of its requests once. */
  synchronized boolean isNew(int account, int count) {
    BitSet seen = counts.computeIfAbsent(account, unused -> new BitSet());
    boolean isNew = !seen.get(count);
    seen.set(count);
    return isNew;
  }

  /** Keeps the first few for people to read. */
  synchronized void complain(String what) {
    if (complaints.size() < COMPLAINTS) {
      complaints.add(what);
    }
  }

  synchronized int of(Kind kind, Fate fate) {
    return fates.getOrDefault(kind, Map.of()).getOrDefault(fate, 0);
  }

  synchronized int of(Departure departure) {
    return departures.getOrDefault(departure, 0);
  }

  /** Over all kinds. */
  synchronized int of(Fate fate) {
    return fates.values().stream().mapToInt(ofKind -> ofKind.getOrDefault(fate, 0)).sum();
  }

  /** All requests, with those of which only a part was sent. */
  synchronized int sent() {
    return fates.values().stream()
        .flatMap(ofKind -> ofKind.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }
}

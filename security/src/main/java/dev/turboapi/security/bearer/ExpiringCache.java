package dev.turboapi.security.bearer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As many values as it may hold, each until its time; the least recently used go first. */
final class ExpiringCache<V> {
  private record Entry<V>(V value, Instant until) {}

  private final int limit;
  private final Map<String, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

  ExpiringCache(int limit) {
    this.limit = limit;
  }

  synchronized @Nullable V get(String key, Instant now) {
    Entry<V> entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (!now.isBefore(entry.until)) {
      entries.remove(key);
      return null;
    }
    return entry.value;
  }

  synchronized void put(String key, V value, Instant until) {
    entries.put(key, new Entry<>(value, until));
    if (entries.size() > limit) {
      entries.remove(entries.keySet().iterator().next());
    }
  }
}

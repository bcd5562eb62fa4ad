package dev.turboapi.security.bearer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims by their types. One that RFC 7519 defines is of its type or the token is no good; what is
 * not of the expected type elsewhere counts as missing.
 */
final class ClaimReader {
  private final Map<String, ? extends @Nullable Object> claims;

  ClaimReader(Map<String, ? extends @Nullable Object> claims) {
    this.claims = claims;
  }

  @Nullable String text(String name) {
    Object value = claims.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw mistyped(name);
  }

  /** One text or a list of them. */
  List<String> texts(String name) {
    Object value = claims.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof String text) {
      return List.of(text);
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw mistyped(name);
  }

  /** A NumericDate: seconds since 1970, of which fractions are dropped. */
  @Nullable Instant time(String name) {
    Object value = claims.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Double) {
      try {
        return Instant.ofEpochSecond(((Number) value).longValue());
      } catch (DateTimeException e) {
        throw mistyped(name);
      }
    }
    throw mistyped(name);
  }

  Set<String> scopes() {
    return words(List.of(claims.get("scope") == null ? "scp" : "scope"));
  }

  /** A text with blanks between, or a list of texts; empty if there is nothing of that kind. */
  Set<String> words(List<String> path) {
    Object value = claims;
    for (String name : path) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    Set<String> words = new LinkedHashSet<>();
    if (value instanceof String text) {
      words.addAll(Arrays.asList(text.split(" ", -1)));
    } else if (value instanceof List<?> list) {
      list.stream().filter(String.class::isInstance).forEach(word -> words.add((String) word));
    }
    words.remove("");
    return Collections.unmodifiableSet(words);
  }

  private static IllegalArgumentException mistyped(String name) {
    return new IllegalArgumentException("The claim " + name + " is not of its type.");
  }
}

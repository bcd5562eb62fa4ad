package dev.turboapi.schema;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How values are read from the texts of a path, query, header or cookie, one or several. */
abstract class TextReader<T> extends Shape {
  TextReader() {}

  /**
   * The value of a text.
   *
   * @throws Unbindable if it is none
   */
  abstract T parse(String text);

  /**
   * The value of a text from path, query, header or cookie.
   *
   * @throws Unbindable if it is none, or was not sent
   */
  public T read(@Nullable String text) {
    return parse(sent(text));
  }

  /** The value of a text, or the fallback if it was not sent. */
  public T readOr(@Nullable String text, T fallback) {
    return text == null ? fallback : parse(text);
  }

  /** The value of a text, or null if it was not sent. */
  public @Nullable T readOrNull(@Nullable String text) {
    return text == null ? null : parse(text);
  }

  /** The value of a text, or nothing if it was not sent. */
  public Optional<T> optional(@Nullable String text) {
    return text == null ? Optional.empty() : Optional.of(parse(text));
  }

  /**
   * The values of several texts, in a new list.
   *
   * @throws Unbindable if one of them is none, or nothing was sent
   */
  public List<T> list(List<String> texts) {
    return parseAll(sent(texts), new ArrayList<>(texts.size()));
  }

  /** The values of several texts, or the fallback if nothing was sent. */
  public List<T> listOr(List<String> texts, List<T> fallback) {
    return texts.isEmpty() ? fallback : list(texts);
  }

  /** The values of several texts, or null if nothing was sent. */
  public @Nullable List<T> listOrNull(List<String> texts) {
    return texts.isEmpty() ? null : list(texts);
  }

  /**
   * The values of several texts, each once, in a new set that keeps their order.
   *
   * @throws Unbindable if one of them is none, or nothing was sent
   */
  public Set<T> set(List<String> texts) {
    return parseAll(sent(texts), new LinkedHashSet<>());
  }

  /** The values of several texts, or the fallback if nothing was sent. */
  public Set<T> setOr(List<String> texts, Set<T> fallback) {
    return texts.isEmpty() ? fallback : set(texts);
  }

  /** The values of several texts, or null if nothing was sent. */
  public @Nullable Set<T> setOrNull(List<String> texts) {
    return texts.isEmpty() ? null : set(texts);
  }

  /**
   * The values of several texts, in a collection that comes empty.
   *
   * @param empty makes it
   * @throws Unbindable if one of the texts is none, or nothing was sent
   */
  public <C extends Collection<T>> C collection(List<String> texts, Supplier<C> empty) {
    return parseAll(sent(texts), empty.get());
  }

  /** The values of several texts, or the fallback if nothing was sent. */
  public <C extends Collection<T>> @Nullable C collectionOr(
      List<String> texts, Supplier<C> empty, @Nullable C fallback) {
    return texts.isEmpty() ? fallback : collection(texts, empty);
  }

  /**
   * The values of several texts, in an array.
   *
   * @param sized makes it for a number of values; it may be of primitives
   * @throws Unbindable if one of the texts is none, or nothing was sent
   */
  public <A> A array(List<String> texts, IntFunction<A> sized) {
    A array = sized.apply(sent(texts).size());
    for (int i = 0; i < texts.size(); i++) {
      Array.set(array, i, parse(texts.get(i)));
    }
    return array;
  }

  /** The values of several texts, or the fallback if nothing was sent. */
  public <A> @Nullable A arrayOr(List<String> texts, IntFunction<A> sized, @Nullable A fallback) {
    return texts.isEmpty() ? fallback : array(texts, sized);
  }

  private <C extends Collection<T>> C parseAll(List<String> texts, C values) {
    for (int i = 0; i < texts.size(); i++) {
      values.add(parse(texts.get(i)));
    }
    return values;
  }

  static String sent(@Nullable String text) {
    if (text == null) {
      throw Unbindable.INSTANCE;
    }
    return text;
  }

  private static List<String> sent(List<String> texts) {
    if (texts.isEmpty()) {
      throw Unbindable.INSTANCE;
    }
    return texts;
  }
}

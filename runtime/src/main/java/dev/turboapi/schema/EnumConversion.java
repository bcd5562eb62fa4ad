package dev.turboapi.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum by the values that are sent for them; where two have the same, it stands
 * for the first.
 *
 * @param <V> text or a number
 */
final class EnumConversion<E extends Enum<E>, V> implements Conversion<E> {
  private final Scalar<V> wire;
  private final Map<V, E> constants = new HashMap<>();
  private final Map<E, V> values;
  private final Function<? super V, ? extends @Nullable E> creator;
  private final Fault unknown;

  /**
   * @param wire how a value is read
   * @param creator gives the constant of a value that is none of theirs, or null
   */
  EnumConversion(
      Scalar<V> wire,
      E[] constants,
      Function<? super E, ? extends V> value,
      Function<? super V, ? extends @Nullable E> creator) {
    this.wire = wire;
    this.creator = creator;
    this.values = new EnumMap<>(type(constants));
    List<String> shown = new ArrayList<>();
    for (E constant : constants) {
      V sent = value.apply(constant);
      values.put(constant, sent);
      this.constants.putIfAbsent(sent, constant);
      shown.add(PythonLiteral.literal(sent));
    }
    String last = shown.isEmpty() ? "" : shown.remove(shown.size() - 1);
    String expected = shown.isEmpty() ? last : String.join(", ", shown) + " or " + last;
    unknown = Fault.of("enum", "Input should be " + expected, Fault.context("expected", expected));
  }

  @SuppressWarnings("unchecked") // An array of an enum's constants is of its class.
  private static <E extends Enum<E>> Class<E> type(E[] constants) {
    return (Class<E>) constants.getClass().getComponentType();
  }

  @Override
  public E parse(String text) {
    return constant(text);
  }

  @Override
  public E convert(@Nullable Object json) {
    return constant(json);
  }

  @Override
  public String text(E value) {
    return wire.text(sent(value));
  }

  @Override
  public Object json(E value) {
    return wire.json(sent(value));
  }

  private V sent(E constant) {
    return requireNonNull(values.get(constant));
  }

  private E constant(@Nullable Object json) {
    V value;
    try {
      value = wire.fromJson(json);
    } catch (Unbindable e) {
      boolean tooLarge = e.fault() == Integers.TOO_LARGE && Integers.exceedsLong(json);
      throw tooLarge ? e : unknown.unbindable();
    }
    E constant = constants.get(value);
    if (constant == null) {
      constant = created(value);
    }
    if (constant == null) {
      throw unknown.unbindable();
    }
    return constant;
  }

  private @Nullable E created(V value) {
    try {
      return creator.apply(value);
    } catch (RuntimeException refused) {
      return null;
    }
  }
}

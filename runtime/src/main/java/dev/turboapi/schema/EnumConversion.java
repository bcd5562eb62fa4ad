package dev.turboapi.schema;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of an enum by their names. */
final class EnumConversion<E extends Enum<E>> implements Conversion<E> {
  private final Map<String, E> constants = new HashMap<>();
  private final Fault unknown;

  EnumConversion(E[] constants) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < constants.length; i++) {
      this.constants.put(constants[i].name(), constants[i]);
      names.append(i == 0 ? "" : i == constants.length - 1 ? " or " : ", ");
      names.append('\'').append(constants[i].name()).append('\'');
    }
    String expected = names.toString();
    unknown = Fault.of("enum", "Input should be " + expected, Fault.context("expected", expected));
  }

  @Override
  public E parse(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw unknown.unbindable();
    }
    return constant;
  }

  @Override
  public E convert(@Nullable Object json) {
    throw unknown.unbindable();
  }

  @Override
  public String text(E value) {
    return value.name();
  }
}

package dev.turboapi.binding;

import dev.turboapi.binding.Parameter.Source;
import java.util.List;

/** What a handler takes. Immutable. */
public final class Parameters {
  /** A handler that takes nothing. */
  public static final Parameters NONE = of();

  private final List<Parameter> list;
  private final boolean hasBody;

  private Parameters(List<Parameter> list) {
    this.list = list;
    hasBody = list.stream().anyMatch(parameter -> parameter.source() == Source.BODY);
  }

  /**
   * The parameters in declaration order.
   *
   * @throws IllegalArgumentException if more than one is the body
   */
  public static Parameters of(Parameter... parameters) {
    List<Parameter> list = List.of(parameters);
    if (list.stream().filter(parameter -> parameter.source() == Source.BODY).count() > 1) {
      throw new IllegalArgumentException(
          "Only one parameter can be the whole body. Take one record that holds the others.");
    }
    return new Parameters(list);
  }

  /** In declaration order. */
  public List<Parameter> list() {
    return list;
  }

  /** Whether one of them is the body; otherwise nobody needs to read it. */
  public boolean hasBody() {
    return hasBody;
  }
}

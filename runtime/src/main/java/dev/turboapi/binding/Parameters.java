package dev.turboapi.binding;

import dev.turboapi.binding.Parameter.Source;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a handler takes. Immutable. */
public final class Parameters {
  /** A handler that takes nothing. */
  public static final Parameters NONE = of();

  private final List<Parameter> list;
  private final boolean hasBody;
  private final boolean hasWholeBody;

  private Parameters(List<Parameter> list) {
    this.list = list;
    hasBody = list.stream().anyMatch(parameter -> parameter.source() == Source.BODY);
    hasWholeBody = bodies(list).anyMatch(BodyParameter::isWhole);
  }

  /**
   * The parameters in declaration order.
   *
   * @throws IllegalArgumentException if one is the whole body, and another also takes of it
   */
  public static Parameters of(Parameter... parameters) {
    List<Parameter> list =
        Stream.of(parameters).sorted(Comparator.comparing(Parameter::source)).toList();
    if (bodies(list).count() > 1 && bodies(list).anyMatch(BodyParameter::isWhole)) {
      throw new IllegalArgumentException(
          "Only one parameter can be the whole body. Several are members of it, by name.");
    }
    return new Parameters(list);
  }

  private static Stream<BodyParameter> bodies(List<Parameter> list) {
    return list.stream().filter(BodyParameter.class::isInstance).map(BodyParameter.class::cast);
  }

  /** In the order in which FastAPI looks at them: source by source, each in declaration order. */
  public List<Parameter> list() {
    return list;
  }

  /** Whether one of them is in the body; otherwise nobody needs to read it. */
  public boolean hasBody() {
    return hasBody;
  }

  /** Whether one of them is the body, and not a member of it. */
  boolean hasWholeBody() {
    return hasWholeBody;
  }
}

package dev.turboapi.binding;

import dev.turboapi.binding.Parameter.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a handler takes. Immutable. */
public final class Parameters {
  /** A handler that takes nothing. */
  public static final Parameters NONE = of();

  private final List<Parameter> list;
  private final BodyKind bodyKind;

  private Parameters(List<Parameter> list, BodyKind bodyKind) {
    this.list = list;
    this.bodyKind = bodyKind;
  }

  /**
   * The parameters in declaration order.
   *
   * @throws IllegalArgumentException if one is the whole body, and another also takes of it; or one
   *     is in the body and another in a form
   */
  public static Parameters of(Parameter... parameters) {
    List<Parameter> list =
        Stream.of(parameters).sorted(Comparator.comparing(Parameter::source)).toList();
    if (bodies(list).count() > 1 && bodies(list).anyMatch(BodyParameter::isWhole)) {
      throw new IllegalArgumentException(
          "Only one parameter can be the whole body. Several are members of it, by name.");
    }
    return new Parameters(list, bodyKind(list));
  }

  private static BodyKind bodyKind(List<Parameter> list) {
    boolean body = list.stream().anyMatch(parameter -> parameter.source() == Source.BODY);
    boolean form = list.stream().anyMatch(parameter -> parameter.source() == Source.FORM);
    if (body && form) {
      throw new IllegalArgumentException("A body is either a form or not. Take all of it as one.");
    }
    return form ? BodyKind.FORM : body ? BodyKind.WHOLE : BodyKind.NONE;
  }

  /** The same for a handler that takes the bytes of the body beside them, whatever they are. */
  public Parameters withRawBody() {
    return new Parameters(list, BodyKind.WHOLE);
  }

  /** The same for a handler that takes the body beside them while it arrives. */
  public Parameters withStreamedBody() {
    return new Parameters(list, BodyKind.STREAM);
  }

  private static Stream<BodyParameter> bodies(List<Parameter> list) {
    return list.stream().filter(BodyParameter.class::isInstance).map(BodyParameter.class::cast);
  }

  /** In the order in which FastAPI looks at them: source by source, each in declaration order. */
  public List<Parameter> list() {
    return list;
  }

  /** What is to be done with the body. */
  public BodyKind bodyKind() {
    return bodyKind;
  }

  /** The names of files that have to lie in memory, however large they are. */
  public Set<String> filesInMemory() {
    return list.stream().flatMap(Parameter::filesInMemory).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of them is in the body as JSON. */
  boolean hasJson() {
    return bodies(list).findAny().isPresent();
  }

  /** Whether one of them is the body, and not a member of it. */
  boolean hasWholeBody() {
    return bodies(list).anyMatch(BodyParameter::isWhole);
  }
}

package dev.turboapi.binding;

import dev.turboapi.binding.Parameter.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a handler or provider takes, and which providers it depends on. Immutable. */
public final class Parameters {
  /** Of one that takes nothing. */
  public static final Parameters NONE = of();

  private final List<Parameter> list;
  private final BodyKind ownBody;
  private final List<Dependant> dependants;
  private final BodyKind bodyKind;
  private final boolean hasJson;

  private Parameters(List<Parameter> list, BodyKind ownBody, List<Dependant> dependants) {
    this.list = list;
    this.ownBody = ownBody;
    this.dependants = List.copyOf(dependants);
    this.bodyKind =
        dependants.stream()
            .map(dependant -> dependant.parameters().bodyKind())
            .reduce(ownBody, Parameters::both);
    this.hasJson = bodies(all()).findAny().isPresent();
  }

  private static BodyKind both(BodyKind one, BodyKind other) {
    if (one == BodyKind.NONE || one == other) {
      return other;
    }
    if (other == BodyKind.NONE) {
      return one;
    }
    throw new IllegalArgumentException("A body is either a form or not. Take all of it as one.");
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
    if (bodies(list.stream()).count() > 1
        && bodies(list.stream()).anyMatch(BodyParameter::isWhole)) {
      throw new IllegalArgumentException(
          "Only one parameter can be the whole body. Several are members of it, by name.");
    }
    return new Parameters(list, bodyKind(list), List.of());
  }

  private static BodyKind bodyKind(List<Parameter> list) {
    return list.stream()
        .map(parameter -> bodyKind(parameter.source()))
        .reduce(BodyKind.NONE, Parameters::both);
  }

  private static BodyKind bodyKind(Source source) {
    return switch (source) {
      case BODY -> BodyKind.WHOLE;
      case FORM -> BodyKind.FORM;
      default -> BodyKind.NONE;
    };
  }

  /** The same for a handler that takes the bytes of the body beside them, whatever they are. */
  public Parameters withRawBody() {
    return new Parameters(list, BodyKind.WHOLE, dependants);
  }

  /** The same for a handler that takes the body beside them while it arrives. */
  public Parameters withStreamedBody() {
    return new Parameters(list, BodyKind.STREAM, dependants);
  }

  /** The same for one that depends on what these provide, behind others. */
  public Parameters dependingOn(Dependant... more) {
    return withDependants(Stream.concat(dependants.stream(), Stream.of(more)).toList());
  }

  /** The same, depending on these only. */
  Parameters withDependants(List<Dependant> changed) {
    return new Parameters(list, ownBody, changed);
  }

  private static Stream<BodyParameter> bodies(Stream<Parameter> parameters) {
    return parameters.filter(BodyParameter.class::isInstance).map(BodyParameter.class::cast);
  }

  /**
   * Its own, in the order in which FastAPI looks at them: source by source, each in declaration
   * order.
   */
  public List<Parameter> list() {
    return list;
  }

  /** What it depends on, in declaration order. */
  public List<Dependant> dependants() {
    return dependants;
  }

  /**
   * All that count for a request, in the order in which FastAPI looks at them: those of what it
   * depends on come first. What it depends on twice is there twice.
   */
  Stream<Parameter> all() {
    return Stream.concat(
        dependants.stream().flatMap(dependant -> dependant.parameters().all()), list.stream());
  }

  /** What is to be done with the body, also for what it depends on. */
  public BodyKind bodyKind() {
    return bodyKind;
  }

  /** The names of files that have to lie in memory, however large they are. */
  public Set<String> filesInMemory() {
    return all().flatMap(Parameter::filesInMemory).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of all is in the body as JSON. */
  public boolean hasJson() {
    return hasJson;
  }

  /** Whether one of all is the body, and not a member of it. */
  boolean hasWholeBody() {
    return bodies(all()).anyMatch(BodyParameter::isWhole);
  }
}

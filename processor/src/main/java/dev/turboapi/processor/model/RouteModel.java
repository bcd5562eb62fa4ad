package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * One route: a method of a controller and one of its mapping annotations.
 *
 * @param httpMethod in capitals
 * @param path with the controller's prefix
 * @param handler name of the method
 * @param shown how messages name the method: {@code ItemController.read}
 * @param effects what is provided for its effect alone, before the arguments
 * @param suppressed warnings that {@code @SuppressWarnings} names on the method or its class
 * @param position of the mapping annotation's path, or of the annotation where it gives none
 * @param line of the method, where the compiler tells
 */
public record RouteModel(
    String httpMethod,
    PathTemplate path,
    String handler,
    String shown,
    Set<Modifier> modifiers,
    boolean generic,
    List<Resolution> effects,
    List<ParameterModel> parameters,
    ResultModel result,
    List<TypeName> exceptions,
    int status,
    ExecutionModel execution,
    OperationModel operation,
    Set<String> suppressed,
    Position position,
    Position method,
    OptionalInt line) {
  public RouteModel {
    effects = List.copyOf(effects);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
    modifiers = Set.copyOf(modifiers);
    suppressed = Set.copyOf(suppressed);
  }

  /** What the handler depends on itself: for its effect, and as arguments. */
  public List<DependencyModel> dependencies() {
    return Stream.concat(effectsResolved(), arguments()).toList();
  }

  /** All providers that the handler depends on, however deep: each behind those that it needs. */
  public Stream<DependencyModel> allDependencies() {
    return dependencies().stream().flatMap(DependencyModel::all);
  }

  private Stream<DependencyModel> effectsResolved() {
    return effects.stream()
        .filter(DependencyModel.class::isInstance)
        .map(DependencyModel.class::cast);
  }

  private Stream<DependencyModel> arguments() {
    return parameters.stream().flatMap(parameter -> parameter.resolved().stream());
  }

  /** In which order providers are called. */
  public DependencyPlan plan() {
    return new DependencyPlan(effectsResolved().toList(), arguments().toList());
  }

  /**
   * Whether one method can call providers and handler one after the other: nothing is waited for,
   * or closed.
   */
  public boolean straight() {
    List<DependencyPlan.Step> steps = plan().steps();
    boolean blocking = steps.stream().anyMatch(step -> step.provider().blocking());
    return steps.stream().allMatch(step -> step.provider().immediate())
        && !(blocking && (result.async() || execution.affinity().isPresent()));
  }

  /** Whether it runs where it may block: itself, or what it depends on. */
  public boolean blocking() {
    return execution.blocking().isPresent()
        || (straight() && plan().steps().stream().anyMatch(step -> step.provider().blocking()));
  }

  /**
   * The parameters of the handler and of all that it depends on, its own first; those of each
   * provider once.
   */
  public List<ParameterModel> allParameters() {
    List<ParameterModel> all = new ArrayList<>(parameters);
    Set<Object> seen = new HashSet<>();
    dependencies().forEach(dependency -> addParameters(dependency, seen, all));
    return all;
  }

  private static void addParameters(
      DependencyModel dependency, Set<Object> seen, List<ParameterModel> all) {
    if (seen.add(dependency.cacheKey())) {
      all.addAll(dependency.parameters());
      dependency.dependencies().forEach(needed -> addParameters(needed, seen, all));
    }
  }

  /** The parameters that are the body, or in it. */
  public List<ParameterModel> bodies() {
    return allParameters().stream().filter(p -> p.source() == ParameterSource.BODY).toList();
  }

  /**
   * Whether body parameters are members of the body; otherwise there is but one, or all have one
   * name, and each is all of it.
   */
  public boolean embedsBodies() {
    List<ParameterModel> bodies = bodies();
    return bodies.stream().map(ParameterModel::wireName).distinct().count() > 1
        || bodies.stream().limit(1).anyMatch(ParameterModel::embedded);
  }

  /** The parameters that are of a form. */
  public List<ParameterModel> formParameters() {
    return allParameters().stream().filter(p -> p.source() == ParameterSource.FORM).toList();
  }

  /** The parameter that is the body as its bytes come. */
  public Optional<ParameterModel> bytes() {
    return allParameters().stream().filter(p -> p.source().takesBytes()).findFirst();
  }

  /** Whether the handler, or what it depends on, sets something on the head of the answer. */
  public boolean takesHead() {
    return allParameters().stream().anyMatch(p -> p.source() == ParameterSource.RESPONSE_HEAD);
  }

  /** The parameter that the source calls so. */
  public Optional<ParameterModel> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Method and path, as messages show them. */
  public String title() {
    return httpMethod + " " + path.template();
  }

  /** {@code ItemController.read, line 14}. */
  public String place() {
    return line.isPresent() ? shown + ", line " + line.getAsInt() : shown;
  }
}

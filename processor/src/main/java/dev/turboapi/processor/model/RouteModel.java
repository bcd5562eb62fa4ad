package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * One route: a method of a controller and one of its mapping annotations.
 *
 * @param httpMethod in capitals
 * @param path with the controller's prefix
 * @param handler name of the method
 * @param shown how messages name the method: {@code ItemController.read}
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
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
    modifiers = Set.copyOf(modifiers);
    suppressed = Set.copyOf(suppressed);
  }

  /** The parameters that are the body, or in it. */
  public List<ParameterModel> bodies() {
    return parameters.stream().filter(p -> p.source() == ParameterSource.BODY).toList();
  }

  /** Whether body parameters are members of the body; otherwise the only one is all of it. */
  public boolean embedsBodies() {
    return bodies().size() > 1 || bodies().stream().anyMatch(ParameterModel::embedded);
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

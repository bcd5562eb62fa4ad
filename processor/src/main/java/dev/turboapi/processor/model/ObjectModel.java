package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * A record or class that is read and written as a JSON object.
 *
 * @param variables its type parameters
 * @param typeInfo how Jackson tells it from others, where that is said; if by a property, that is
 *     one of the properties
 * @param constructed whether the constructor takes all properties; else it takes none, and setters
 *     or fields do
 * @param accessible whether it is public, and so is everything it is nested in
 * @param deprecated whether naming it gives a warning
 * @param closed whether what is unknown is refused, rather than ignored
 * @param needsCodec whether its codec is to be generated; a class file brings its own, if it was
 *     compiled with us
 */
public record ObjectModel(
    ClassName name,
    List<TypeVariableName> variables,
    List<PropertyModel> properties,
    Optional<TypeInfoModel> typeInfo,
    boolean constructed,
    boolean accessible,
    boolean deprecated,
    boolean closed,
    boolean needsCodec,
    String description,
    Position position) {
  public ObjectModel {
    variables = List.copyOf(variables);
    properties = List.copyOf(properties);
  }

  /** The type within its codec: {@code Page<T>}. */
  public TypeName type() {
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(new TypeName[0]));
  }

  /**
   * The generated codec: {@code ItemJson} for {@code Item}, {@code Shop_ItemJson} for one nested in
   * {@code Shop}.
   */
  public static ClassName codecName(ClassName type) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Json");
  }
}

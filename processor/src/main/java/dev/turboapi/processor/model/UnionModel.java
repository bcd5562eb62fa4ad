package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * An interface or abstract class that is read and written as one of several records or classes.
 *
 * @param variables its type parameters
 * @param typeInfo how Jackson tells which of them it is, where that is said
 * @param members in their order, but those that have the members of others as subclasses stand
 *     behind these
 * @param closed whether there can be no other subclass, since it is sealed
 * @param accessible whether it is public, and so is everything it is nested in
 * @param deprecated whether naming it gives a warning
 * @param needsCodec whether its codec is to be generated
 */
public record UnionModel(
    ClassName name,
    List<TypeVariableName> variables,
    Optional<TypeInfoModel> typeInfo,
    List<Member> members,
    boolean closed,
    boolean accessible,
    boolean deprecated,
    boolean needsCodec,
    List<UnsupportedAnnotation> unsupported,
    Position position) {
  public UnionModel {
    variables = List.copyOf(variables);
    members = List.copyOf(members);
    unsupported = List.copyOf(unsupported);
  }

  /**
   * One of the records or classes, or, where none has to have a tag, an enum.
   *
   * @param tag what the discriminator says of it; empty if there is none
   */
  public record Member(TypeModel type, String tag, Position position) {}

  /** The property whose text tells which member it is; without one they are tried. */
  public Optional<String> discriminator() {
    return typeInfo.flatMap(TypeInfoModel::discriminator);
  }

  /** The type within its codec: {@code Page<T>}. */
  public TypeName type() {
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(new TypeName[0]));
  }
}

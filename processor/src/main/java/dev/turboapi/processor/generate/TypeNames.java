package dev.turboapi.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

/** Types of the model as they are written as type arguments: boxed, and without annotations. */
final class TypeNames {
  private TypeNames() {}

  static TypeName of(TypeModel type) {
    if (type instanceof TypeModel.Scalar scalar) {
      return TypeName.get(scalar.kind().type());
    }
    if (type instanceof TypeModel.Enumeration enumeration) {
      return enumeration.name();
    }
    if (type instanceof TypeModel.Parsed parsed) {
      return parsed.name();
    }
    if (type instanceof TypeModel.Structure structure) {
      return generic(structure.name(), structure.arguments());
    }
    if (type instanceof TypeModel.Union union) {
      return generic(union.name(), union.arguments());
    }
    if (type instanceof TypeModel.Variable variable) {
      return TypeVariableName.get(variable.name());
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return sequence.kind() == SequenceKind.ARRAY
          ? ArrayTypeName.of(component(sequence.element()))
          : generic(ClassName.get(sequence.kind().type()), List.of(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return ParameterizedTypeName.get(
          ClassName.get(dictionary.kind().type()), of(dictionary.key()), of(dictionary.value()));
    }
    if (type instanceof TypeModel.Option option) {
      return option.value() instanceof TypeModel.Scalar scalar && scalar.primitive()
          ? primitiveOption(scalar)
          : generic(ClassName.get(Optional.class), List.of(option.value()));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return of(nullable.value());
    }
    return type instanceof TypeModel.Tree tree ? tree.kind().type() : ClassName.get(Object.class);
  }

  private static TypeName component(TypeModel element) {
    return element.isPrimitive() ? of(element).unbox() : of(element);
  }

  private static ClassName primitiveOption(TypeModel.Scalar scalar) {
    String kind = JavaNames.capital(scalar.kind().primitiveName());
    return ClassName.get("java.util", "Optional" + kind);
  }

  private static TypeName generic(ClassName name, List<TypeModel> arguments) {
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(
            name, arguments.stream().map(TypeNames::of).toArray(TypeName[]::new));
  }

  /** Without its type arguments. */
  static TypeName raw(TypeModel type) {
    return of(type) instanceof ParameterizedTypeName generic ? generic.rawType() : of(type);
  }
}

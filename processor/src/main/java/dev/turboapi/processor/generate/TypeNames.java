package dev.turboapi.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types of the model as they are written as type arguments: boxed, and without annotations. */
final class TypeNames {
  private TypeNames() {}

  static TypeName of(TypeModel type) {
    if (type instanceof TypeModel.Scalar scalar) {
      return ClassName.get(scalar.kind().type());
    }
    if (type instanceof TypeModel.Enumeration enumeration) {
      return enumeration.name();
    }
    if (type instanceof TypeModel.Structure structure) {
      return structure.name();
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return ParameterizedTypeName.get(
          ClassName.get(sequence.unique() ? Set.class : List.class), of(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), of(dictionary.value()));
    }
    if (type instanceof TypeModel.Option option) {
      return ParameterizedTypeName.get(ClassName.get(Optional.class), of(option.value()));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return of(nullable.value());
    }
    return type instanceof TypeModel.Tree tree ? tree.kind().type() : ClassName.get(Object.class);
  }
}

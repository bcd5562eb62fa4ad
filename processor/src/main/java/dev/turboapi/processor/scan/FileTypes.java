package dev.turboapi.processor.scan;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.TypeModel;

/** Types of {@code @File} parameters: there, a {@code byte[]} is what is in a file. */
final class FileTypes {
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  private FileTypes() {}

  static TypeModel of(TypeModel type) {
    if (type instanceof TypeModel.Nullable nullable) {
      return new TypeModel.Nullable(of(nullable.value()));
    }
    if (type instanceof TypeModel.Option option) {
      return new TypeModel.Option(of(option.value()));
    }
    if (type instanceof TypeModel.Sequence list) {
      return new TypeModel.Sequence(of(list.element()), list.unique());
    }
    return type instanceof TypeModel.Unsupported bytes && bytes.shown().equals(BYTES)
        ? new TypeModel.Upload(true)
        : type;
  }
}

package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;

/** Types of {@code @File} parameters: there, a {@code byte[]} is what is in a file. */
final class FileTypes {
  private FileTypes() {}

  static TypeModel of(TypeModel type) {
    if (type instanceof TypeModel.Nullable nullable) {
      return new TypeModel.Nullable(of(nullable.value()));
    }
    if (type instanceof TypeModel.Option option) {
      return new TypeModel.Option(of(option.value()));
    }
    if (type instanceof TypeModel.Sequence list) {
      return new TypeModel.Sequence(of(list.element()), list.kind());
    }
    return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.BYTES
        ? new TypeModel.Upload(true)
        : type;
  }
}

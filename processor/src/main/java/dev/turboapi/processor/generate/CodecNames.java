package dev.turboapi.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the codecs are called that generated classes keep. */
final class CodecNames {
  private CodecNames() {}

  /** {@code ITEM_LIST} for a {@code List<Item>}, {@code ITEM_PAGE} for a {@code Page<Item>}. */
  static String constant(TypeModel type) {
    if (type instanceof TypeModel.Sequence sequence) {
      return constant(sequence.element()) + suffix(sequence.kind());
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return constant(dictionary.value()) + "_MAP";
    }
    if (type instanceof TypeModel.Option option) {
      return "OPTIONAL_" + constant(option.value());
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return "NULLABLE_" + constant(nullable.value());
    }
    if (type instanceof TypeModel.Structure structure) {
      return generic(structure.name(), structure.arguments());
    }
    if (type instanceof TypeModel.Union union) {
      return generic(union.name(), union.arguments());
    }
    if (type instanceof TypeModel.Variable variable) {
      return JavaNames.constant(variable.name());
    }
    return TypeNames.of(type) instanceof ClassName name
        ? JavaNames.constant(name.simpleName())
        : "BYTES"; // An array that is a scalar.
  }

  /** The same as the name of a field: {@code tPage} for a {@code Page<T>}. */
  static String field(TypeModel type) {
    if (type instanceof TypeModel.Variable variable) {
      return JavaNames.decapital(variable.name());
    }
    String[] words = constant(type).toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].isEmpty() ? "" : JavaNames.capital(words[i]));
    }
    return name.toString();
  }

  /** A variable for a value: {@code cat} for a {@code Cat}. */
  static String local(TypeModel type) {
    ClassName name =
        type instanceof TypeModel.Enumeration enumeration
            ? enumeration.name()
            : type.codified().orElseThrow();
    return JavaNames.decapital(name.simpleName());
  }

  private static String generic(ClassName name, List<TypeModel> arguments) {
    return arguments.stream()
        .map(argument -> constant(argument) + "_")
        .collect(Collectors.joining("", "", JavaNames.constant(name.simpleName())));
  }

  private static String suffix(SequenceKind kind) {
    if (kind == SequenceKind.ARRAY) {
      return "_ARRAY";
    }
    return kind.unique() ? "_SET" : "_LIST";
  }
}

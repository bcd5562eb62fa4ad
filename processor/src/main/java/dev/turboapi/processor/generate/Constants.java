package dev.turboapi.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants of one generated class; what has the same value is one constant. */
final class Constants {
  private final NameAllocator names = new NameAllocator();
  private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

  /** Keeps a name from being given to a constant. */
  void reserve(String name) {
    names.newName(name);
  }

  /** The name of the constant with this value, which may have been there before. */
  String add(String suggestion, TypeName type, CodeBlock value) {
    FieldSpec field =
        fields.computeIfAbsent(
            type + " " + value,
            unused ->
                FieldSpec.builder(
                        type,
                        names.newName(suggestion),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(value)
                    .build());
    return field.name();
  }

  /** All of them, the names of members first. */
  Iterable<FieldSpec> fields() {
    return Stream.concat(
            fields.values().stream().filter(Constants::isName),
            fields.values().stream().filter(field -> !isName(field)))
        .toList();
  }

  private static boolean isName(FieldSpec field) {
    return field.type() instanceof ArrayTypeName;
  }
}

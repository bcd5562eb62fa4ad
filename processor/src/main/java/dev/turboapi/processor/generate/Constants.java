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

/** What one generated class keeps; what has the same value is one constant or field. */
final class Constants {
  private final NameAllocator names = new NameAllocator();
  private final NameAllocator fieldNames = new NameAllocator();
  private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
  private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
  private final CodeBlock.Builder assignments = CodeBlock.builder();

  /** Keeps a name from being given to a constant. */
  void reserve(String name) {
    names.newName(name);
  }

  /** The name of the constant with this value, which may have been there before. */
  String add(String suggestion, TypeName type, CodeBlock value) {
    FieldSpec field =
        constants.computeIfAbsent(
            type + " " + value.toString(),
            unused ->
                FieldSpec.builder(
                        type,
                        names.newName(suggestion),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer("$L", value)
                    .build());
    return field.name();
  }

  /**
   * The name of the field with this value, which may have been there before.
   *
   * @param value in terms of the constructor's parameters
   */
  String addField(String suggestion, TypeName type, CodeBlock value) {
    String key = type + " " + value.toString();
    if (!fields.containsKey(key)) {
      String name = fieldNames.newName(suggestion);
      fields.put(key, FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build());
      assignments.addStatement("this.$L = $L", name, value);
    }
    return fields.get(key).name();
  }

  /** The constants, the names of members first, then in the order in which they need each other. */
  Iterable<FieldSpec> constants() {
    return Stream.concat(
            constants.values().stream().filter(Constants::isName),
            constants.values().stream().filter(constant -> !isName(constant)))
        .toList();
  }

  private static boolean isName(FieldSpec constant) {
    return constant.type() instanceof ArrayTypeName array
        && array.componentType().equals(TypeName.BYTE);
  }

  /** The fields that each instance has. */
  Iterable<FieldSpec> fields() {
    return fields.values();
  }

  /** What the constructor does to give the fields their values. */
  CodeBlock assignments() {
    return assignments.build();
  }
}

package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import java.util.stream.Stream;

/** Writes how a record or class is made of the values of its properties. */
final class Construction {
  private Construction() {}

  /**
   * Ends a method by returning the object.
   *
   * @param locals the local variables, under their properties
   */
  static void addReturn(MethodSpec.Builder method, ObjectModel object, NameAllocator locals) {
    CodeBlock construct =
        CodeBlock.of(object.variables().isEmpty() ? "new $T" : "new $T<>", object.name());
    if (object.constructed()) {
      CodeBlock arguments =
          held(object)
              .map(property -> CodeBlock.of("$L", locals.get(property)))
              .collect(CodeBlock.joining(",$W"));
      method.addStatement("return $L($L)", construct, arguments);
      return;
    }
    String value = locals.newName("value");
    method.addStatement("$T $L = $L()", object.type(), value, construct);
    for (PropertyModel property : held(object).toList()) {
      if (property.setter().isPresent()) {
        method.addStatement("$L.$L($L)", value, property.setter().get(), locals.get(property));
      } else {
        method.addStatement("$L.$L = $L", value, property.name(), locals.get(property));
      }
    }
    method.addStatement("return $L", value);
  }

  /** The properties that an instance has a place for. */
  private static Stream<PropertyModel> held(ObjectModel object) {
    return object.properties().stream().filter(property -> property.accessor().isPresent());
  }
}

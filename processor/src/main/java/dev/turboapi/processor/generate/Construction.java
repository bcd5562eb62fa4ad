package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;

/** Writes how a record or class is made of the values of its properties. */
final class Construction {
  private Construction() {}

  /**
   * Ends a method by returning the object.
   *
   * @param locals the local variables, under their properties
   */
  static void addReturn(MethodSpec.Builder method, ObjectModel object, NameAllocator locals) {
    if (object.constructed()) {
      CodeBlock arguments =
          object.properties().stream()
              .map(property -> CodeBlock.of("$L", locals.get(property)))
              .collect(CodeBlock.joining(",$W"));
      method.addStatement("return new $T($L)", object.name(), arguments);
      return;
    }
    String value = locals.newName("value");
    method.addStatement("$1T $2L = new $1T()", object.name(), value);
    for (PropertyModel property : object.properties()) {
      if (property.setter().isPresent()) {
        method.addStatement("$L.$L($L)", value, property.setter().get(), locals.get(property));
      } else {
        method.addStatement("$L.$L = $L", value, property.name(), locals.get(property));
      }
    }
    method.addStatement("return $L", value);
  }
}

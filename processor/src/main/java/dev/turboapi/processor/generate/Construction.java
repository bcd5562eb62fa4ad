package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.ObjectChecks;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;

/** Writes how a record or class is made of the values of its properties. */
final class Construction {
  private Construction() {}

  /**
   * Ends a method by returning the object.
   *
   * @param locals the local variables, under their properties
   * @param conditions for the constraints on the object as a whole
   */
  static void addReturn(
      MethodSpec.Builder method, ObjectModel object, NameAllocator locals, Conditions conditions) {
    List<ObjectChecks.Hook> hooks = object.checks().hooks();
    if (object.constructed() && hooks.isEmpty()) {
      method.addStatement("return new $T($L)", object.name(), arguments(object, locals));
      return;
    }
    String value = locals.newName("value");
    method.addStatement(
        "$1T $2L = new $1T($3L)",
        object.name(),
        value,
        object.constructed() ? arguments(object, locals) : CodeBlock.of(""));
    if (!object.constructed()) {
      object.properties().forEach(p -> method.addStatement(set(value, p, locals.get(p))));
    }
    hooks.forEach(hook -> method.addStatement(check(value, object, hook, conditions)));
    method.addStatement("return $L", value);
  }

  private static CodeBlock arguments(ObjectModel object, NameAllocator locals) {
    return object.properties().stream()
        .map(property -> CodeBlock.of("$L", locals.get(property)))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock set(String object, PropertyModel property, String value) {
    return property
        .setter()
        .map(setter -> CodeBlock.of("$L.$L($L)", object, setter, value))
        .orElse(CodeBlock.of("$L.$L = $L", object, property.name(), value));
  }

  /** Something that is checked of the object as a whole. */
  private static CodeBlock check(
      String value, ObjectModel object, ObjectChecks.Hook hook, Conditions conditions) {
    if (hook instanceof ObjectChecks.Constrained constrained) {
      return conditions.required(
          value, new TypeModel.Structure(object.name()), constrained.constraint());
    }
    if (hook instanceof ObjectChecks.Question question) {
      return CodeBlock.of(
          question.expected() ? "$T.check($L.$L(), $S)" : "$T.check(!$L.$L(), $S)",
          CONSTRAINTS,
          value,
          question.method(),
          question.message());
    }
    return CodeBlock.of("$L.$L()", value, ((ObjectChecks.Call) hook).method());
  }
}

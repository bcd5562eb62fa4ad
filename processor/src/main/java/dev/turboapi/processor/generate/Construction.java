package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ExtrasModel.AnySetterModel;
import dev.turboapi.processor.model.ExtrasModel.Target;
import dev.turboapi.processor.model.ObjectChecks;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

/** Writes how a record or class is made of the values of its properties, in variables. */
final class Construction {
  private final ObjectModel object;
  private final MethodSpec.Builder method;
  private final NameAllocator locals;
  private final String extras;
  private final Expressions expressions;

  /**
   * @param method where the variables are
   * @param locals the local variables, under their properties; see {@link #nameVariables}
   * @param extras the variable of the members that are no properties, if someone takes them
   */
  Construction(
      ObjectModel object,
      MethodSpec.Builder method,
      NameAllocator locals,
      String extras,
      Expressions expressions) {
    this.object = object;
    this.method = method;
    this.locals = locals;
    this.extras = extras;
    this.expressions = expressions;
  }

  /** Finds names for the variables that an object is made of. */
  static void nameVariables(ObjectModel object, NameAllocator locals) {
    object.readAs().ifPresent(whole -> locals.newName(whole.name(), whole));
    object.readMembers().forEach(member -> locals.newName(member.name(), member));
    object.unreadParameters().forEach(unread -> locals.newName(unread.name(), unread));
  }

  /** Declares the variable of a property, with what it is if nobody sends it. */
  void declare(PropertyModel property) {
    String local = locals.get(property);
    method.addStatement("$T $L = $L", property.declared(), local, initial(property, local));
  }

  /** Ends the method by returning the object. */
  void addReturn() {
    method.addStatement("return $L", made(object, "value"));
  }

  /**
   * An expression of an instance; statements that it needs before are added.
   *
   * @param suggestion the name of the variable that holds it, if one is needed
   */
  private CodeBlock made(ObjectModel made, String suggestion) {
    CodeBlock arguments =
        made.creator().parameters().stream()
            .map(parameter -> argument(made, parameter))
            .collect(CodeBlock.joining(", "));
    CodeBlock instance = made(made, arguments);
    Optional<AnySetterModel> taker =
        made.extras().setter().filter(setter -> setter.target() != Target.PARAMETER);
    List<ObjectChecks.Hook> hooks = made.checks().hooks();
    if (made.settable().isEmpty() && taker.isEmpty() && hooks.isEmpty()) {
      return instance;
    }
    String value = locals.newName(suggestion);
    method.addStatement("$T $L = $L", made.type(), value, instance);
    for (PropertyModel property : made.settable()) {
      CodeBlock argument = argument(made, property);
      if (property.setter().isPresent()) {
        method.addStatement("$L.$L($L)", value, property.setter().get(), argument);
      } else {
        method.addStatement("$L.$L = $L", value, property.name(), argument);
      }
    }
    taker.ifPresent(setter -> giveExtras(value, setter));
    hooks.forEach(hook -> method.addStatement(check(value, made, hook)));
    return CodeBlock.of("$L", value);
  }

  private static CodeBlock made(ObjectModel made, CodeBlock arguments) {
    return made.creator().factory().isPresent()
        ? CodeBlock.of("$T.$L($L)", made.name(), made.creator().factory().get(), arguments)
        : CodeBlock.of(
            made.variables().isEmpty() ? "new $T($L)" : "new $T<>($L)", made.name(), arguments);
  }

  private CodeBlock argument(ObjectModel made, PropertyModel property) {
    if (made.takesExtras(property)) {
      return CodeBlock.of("$L", extras);
    }
    Optional<ObjectModel> unwrapped =
        property.wire().unwrapped().filter(unused -> property.wire().isRead());
    return unwrapped.isPresent()
        ? made(unwrapped.get(), property.name())
        : CodeBlock.of("$L", locals.get(property));
  }

  private void giveExtras(String value, AnySetterModel setter) {
    switch (setter.target()) {
      case METHOD -> method.addStatement("$L.forEach($L::$L)", extras, value, setter.name());
      case FINAL_FIELD -> method.addStatement("$L.$L.putAll($L)", value, setter.name(), extras);
      default -> method.addStatement("$L.$L = $L", value, setter.name(), extras);
    }
  }

  private CodeBlock initial(PropertyModel property, String local) {
    if (property.defaultValue().isPresent()) {
      return expressions.defaultValue(local, property.type(), property.defaultValue().get());
    }
    if (property.type().isOption()) {
      TypeName type = TypeNames.of(property.type());
      return CodeBlock.of(
          "$T.empty()", type instanceof ClassName ? type : ClassName.get(Optional.class));
    }
    if (property.type() instanceof TypeModel.Scalar scalar && scalar.primitive()) {
      return switch (scalar.kind()) {
        case BOOLEAN -> CodeBlock.of("false");
        case CHAR -> CodeBlock.of("'\\0'");
        default -> CodeBlock.of("0");
      };
    }
    return CodeBlock.of("null");
  }

  /** Something that is checked of the object as a whole. */
  private CodeBlock check(String value, ObjectModel made, ObjectChecks.Hook hook) {
    if (hook instanceof ObjectChecks.Constrained constrained) {
      return expressions.conditions().required(value, made.asType(), constrained.constraint());
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

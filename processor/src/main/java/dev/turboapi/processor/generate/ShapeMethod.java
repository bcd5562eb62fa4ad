package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.PROPERTY;
import static dev.turboapi.processor.model.Names.SHAPE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.ExtrasModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.WireModel.Nulls;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method of a codec that says what a value may be. */
final class ShapeMethod {
  private final Expressions expressions;

  private ShapeMethod(Expressions expressions) {
    this.expressions = expressions;
  }

  static MethodSpec of(ObjectModel object, Expressions expressions) {
    ShapeMethod method = new ShapeMethod(expressions);
    return MethodSpec.methodBuilder("shape")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(SHAPE)
        .addStatement(
            "return $L$L",
            object.readAs().map(method::whole).orElseGet(() -> method.object(object)),
            object.mayRefuse() ? "\n.made(this::fromJson)" : "")
        .build();
  }

  private CodeBlock whole(PropertyModel whole) {
    return expressions.shapeAlone(whole.type(), whole.constraints());
  }

  private CodeBlock object(ObjectModel object) {
    CodeBlock properties =
        object.readMembers().stream().map(this::property).collect(CodeBlock.joining(",\n"));
    return CodeBlock.of(
        properties.isEmpty() ? "$T.object($L)$L" : "$T.object(\n$L)$L",
        SHAPE,
        properties,
        extras(object.extras()));
  }

  private CodeBlock property(PropertyModel property) {
    List<String> aliases = property.wire().aliases();
    return CodeBlock.of(
        "$T.of($S, $L)$L$L$L$L",
        PROPERTY,
        property.wire().name(),
        shape(property),
        aliases.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".or($L)", Sources.strings(aliases)),
        absence(property),
        property.wire().nulls() == Nulls.SKIP ? ".skippingNull()" : "",
        views(property));
  }

  private static CodeBlock absence(PropertyModel property) {
    return property
        .defaultValue()
        .map(value -> CodeBlock.of(".defaultsTo($L)", Sources.strings(value.texts())))
        .orElse(CodeBlock.of(property.required() ? "" : ".optional()"));
  }

  private static CodeBlock views(PropertyModel property) {
    return property.views().isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(
            ".views($L)",
            property.views().stream()
                .map(view -> CodeBlock.of("$T.class", view))
                .collect(CodeBlock.joining(", ")));
  }

  private CodeBlock shape(PropertyModel property) {
    return property.wire().nulls() == Nulls.AS_TYPED
        ? expressions.shape(property.type(), property.constraints())
        : expressions.shape(property.type().present(), property.constraints());
  }

  private CodeBlock extras(ExtrasModel extras) {
    CodeBlock ignoring =
        extras.ignored().isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("\n.ignoring($L)", Sources.strings(extras.ignored()));
    if (extras.setter().isPresent()) {
      return CodeBlock.of(
          "$L\n.extras($L)",
          ignoring,
          expressions.shape(extras.setter().get().value(), ConstraintsModel.NONE));
    }
    return extras.forbidden()
        ? CodeBlock.of("$L\n.forbiddingExtras()", ignoring)
        : CodeBlock.of("");
  }
}

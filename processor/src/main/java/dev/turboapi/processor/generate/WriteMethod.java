package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.JSON_WRITER;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.WireModel.Inclusion;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method of a codec that writes. */
final class WriteMethod {
  /** How much of the object is written by the time that a member's turn comes. */
  private enum Progress {
    NOTHING,

    /** At least the brace that opens it. */
    OPENED,

    /** At least one member. */
    BEGUN
  }

  private final ObjectModel object;
  private final Constants constants;
  private final CodecExpressions codecs;
  private final Expressions expressions;
  private final ValueCalls calls;
  private final NameAllocator locals = Sources.locals();
  private final MethodSpec.Builder method =
      MethodSpec.methodBuilder("write").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
  private Progress progress = Progress.NOTHING;

  private WriteMethod(ObjectModel object, CodecFile file, Expressions expressions) {
    this.object = object;
    this.constants = file.constants();
    this.codecs = file.codecs();
    this.expressions = expressions;
    calls = new ValueCalls(codecs);
    locals.newName("value");
    locals.newName("json");
    method.addParameter(object.type(), "value").addParameter(JSON_WRITER, "json");
  }

  static MethodSpec of(ObjectModel object, CodecFile file, Expressions expressions) {
    WriteMethod method = new WriteMethod(object, file, expressions);
    object.writtenAs().ifPresentOrElse(method::writeWhole, method::writeObject);
    return method.method.build();
  }

  private void writeWhole(PropertyModel whole) {
    method.addStatement("json.$L", calls.write(whole, accessed("value", whole)));
  }

  private void writeObject() {
    writeMembers(object, "value");
    object
        .extras()
        .getter()
        .ifPresent(
            getter -> {
              open();
              method.addStatement(
                  "json.members(value.$L, $L)", getter.accessor(), codecs.of(getter.value()));
            });
    method.addStatement(progress == Progress.NOTHING ? "json.emptyObject()" : "json.endObject()");
  }

  private void open() {
    if (progress == Progress.NOTHING) {
      method.addStatement("json.beginObject()");
      progress = Progress.OPENED;
    }
  }

  private void writeMembers(ObjectModel written, String variable) {
    for (PropertyModel property : written.properties()) {
      if (!property.wire().isWritten()) {
        continue;
      }
      Optional<ObjectModel> unwrapped = property.wire().unwrapped();
      if (unwrapped.isPresent()) {
        String local = local(property, variable);
        writeMembers(unwrapped.get(), local);
      } else if (property.wire().inclusion() == Inclusion.ALWAYS) {
        method.addStatement(
            "$L.$L", field(property, true), calls.write(property, accessed(variable, property)));
      } else {
        writeIfIncluded(property, written, variable);
      }
    }
  }

  private void writeIfIncluded(PropertyModel property, ObjectModel written, String variable) {
    InclusionTest test = new InclusionTest(written, property, constants, expressions);
    if (test.isAlwaysTrue()) {
      method.addStatement(
          "$L.$L", field(property, true), calls.write(property, accessed(variable, property)));
      return;
    }
    open();
    String local = local(property, variable);
    CodeBlock value =
        property.type().isOption()
            ? CodeBlock.of("$L$L", local, Expressions.got(property.type()))
            : CodeBlock.of("$L", local);
    method
        .beginControlFlow("if ($L)", test.of(local))
        .addStatement(
            "$L.$L",
            field(property, false),
            test.excludesNull()
                ? calls.writePresent(property, value)
                : calls.write(property, CodeBlock.of("$L", local)))
        .endControlFlow();
  }

  private String local(PropertyModel property, String variable) {
    String local = locals.newName(property.name());
    method.addStatement("$T $L = $L", property.declared(), local, accessed(variable, property));
    return local;
  }

  private static CodeBlock accessed(String variable, PropertyModel property) {
    return property.type() instanceof TypeModel.Literal tag
        ? CodeBlock.of("$S", tag.value())
        : CodeBlock.of("$L.$L", variable, property.accessor().orElseThrow());
  }

  /** The call that writes a member's name. */
  private CodeBlock field(PropertyModel property, boolean always) {
    boolean first = progress == Progress.NOTHING;
    boolean begun = progress == Progress.BEGUN;
    if (always) {
      progress = Progress.BEGUN;
    }
    String name =
        constants.add(
            JavaNames.constant(property.name()),
            ArrayTypeName.of(TypeName.BYTE),
            CodeBlock.of(
                "$T.$L($S)",
                JSON_WRITER,
                first ? "firstField" : "nextField",
                property.wire().name()));
    return CodeBlock.of("json.$L($L)", first || begun ? "field" : "member", name);
  }
}

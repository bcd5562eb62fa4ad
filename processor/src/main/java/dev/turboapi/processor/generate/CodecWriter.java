package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.FIELDS;
import static dev.turboapi.processor.model.Names.JSON_CODEC;
import static dev.turboapi.processor.model.Names.JSON_READER;
import static dev.turboapi.processor.model.Names.JSON_WRITER;
import static dev.turboapi.processor.model.Names.PROPERTY;
import static dev.turboapi.processor.model.Names.SHAPE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the codec of a record or class: how it is read, how it is written, and what it may be. */
final class CodecWriter {
  private final ObjectModel object;
  private final ClassName codec;
  private final Constants constants = new Constants();
  private final Expressions expressions = new Expressions(constants);

  /** The local variables of the reading method: one for each property, and what goes with it. */
  private final NameAllocator locals = Sources.locals();

  private CodecWriter(ObjectModel object) {
    this.object = object;
    this.codec = ObjectModel.codecName(object.name());
    constants.reserve("CODEC");
    object.properties().forEach(property -> locals.newName(property.name(), property));
  }

  static JavaFile write(ObjectModel object) {
    return new CodecWriter(object).file();
  }

  private JavaFile file() {
    MethodSpec write = write();
    MethodSpec read = read();
    MethodSpec shape = shape();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(codec)
            .addJavadoc("Reads and writes {@link $T} as JSON.\n", object.name())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(JSON_CODEC, object.name()))
            .addOriginatingElement(object.position().element());
    FieldSpec.Builder instance =
        FieldSpec.builder(codec, "CODEC", Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", codec);
    if (object.accessible()) {
      type.addModifiers(Modifier.PUBLIC);
      instance.addModifiers(Modifier.PUBLIC);
    }
    Sources.mark(type, object.deprecated());
    type.addField(instance.build());
    constants.fields().forEach(type::addField);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read)
        .addMethod(write)
        .addMethod(shape);
    return Sources.file(codec.packageName(), type.build());
  }

  private MethodSpec read() {
    String json = locals.newName("json");
    String field = locals.newName("field");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(object.name())
            .addParameter(JSON_READER, json);
    List<CodeBlock> required = new ArrayList<>();
    List<CodeBlock> cases = new ArrayList<>();
    for (PropertyModel property : object.properties()) {
      String local = locals.get(property);
      method.addStatement("$T $L = $L", property.declared(), local, initial(property, local));
      CodeBlock assign = CodeBlock.of("$L = $L;", local, readValue(property.type(), json));
      if (property.required() && !becomesNull(property)) {
        String flag = locals.newName("has" + Titles.capital(property.name()));
        method.addStatement("boolean $L = false", flag);
        required.add(CodeBlock.of("$L", flag));
        cases.add(
            CodeBlock.of("case $S -> {\n$>$L\n$L = true;\n$<}\n", property.name(), assign, flag));
      } else {
        if (property.required()) {
          required.add(CodeBlock.of("$L != null", local));
        }
        cases.add(CodeBlock.of("case $S -> $L\n", property.name(), assign));
      }
    }
    method
        .addStatement("$L.beginObject()", json)
        .addCode(
            "for (String $1L = $2L.nextField($3L); $1L != null; $1L = $2L.nextField($3L)) {\n$>",
            field,
            json,
            fields())
        .addCode("switch ($L) {\n$>", field);
    cases.forEach(method::addCode);
    method.addCode("default -> $L.skipValue();\n$<}\n$<}\n", json);
    if (!required.isEmpty()) {
      method.addStatement(
          "$T.check($L)", CONSTRAINTS, required.stream().collect(CodeBlock.joining("$W&& ")));
    }
    for (PropertyModel property : object.properties()) {
      if (!property.constraints().isEmpty()) {
        method.addStatement(
            "$T.check($L)",
            CONSTRAINTS,
            expressions
                .conditions()
                .of(locals.get(property), property.type(), property.constraints(), locals));
      }
    }
    Construction.addReturn(method, object, locals, expressions.conditions());
    return method.build();
  }

  /** The constant with the names to be expected; nothing if there are none. */
  private CodeBlock fields() {
    if (object.properties().isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock names =
        object.properties().stream()
            .map(property -> CodeBlock.of("$S", property.name()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$L", constants.add("FIELDS", FIELDS, CodeBlock.of("$T.of($L)", FIELDS, names)));
  }

  /** Whether a required property that was not sent is seen by its being null. */
  private static boolean becomesNull(PropertyModel property) {
    boolean primitive = property.type() instanceof TypeModel.Scalar scalar && scalar.primitive();
    return !primitive && !(property.type() instanceof TypeModel.Any);
  }

  private CodeBlock initial(PropertyModel property, String local) {
    if (property.defaultValue().isPresent()) {
      return expressions.defaultValue(local, property.type(), property.defaultValue().get());
    }
    if (property.type().isOption()) {
      return CodeBlock.of("$T.empty()", Optional.class);
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

  private CodeBlock readValue(TypeModel type, String json) {
    if (type instanceof TypeModel.Option option) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, readOrNull(option.value(), json));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return readOrNull(nullable.value(), json);
    }
    if (type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING) {
      return CodeBlock.of("$L.string()", json);
    }
    if (type instanceof TypeModel.Scalar scalar && scalar.kind().hasPrimitive()) {
      return CodeBlock.of("$L.$LValue()", json, scalar.kind().name().toLowerCase(Locale.ROOT));
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$L.$L($L)",
          json,
          sequence.unique() ? "set" : "list",
          expressions.codec(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of("$L.map($L)", json, expressions.codec(dictionary.value()));
    }
    return CodeBlock.of("$L.value($L)", json, expressions.codec(type));
  }

  private CodeBlock readOrNull(TypeModel type, String json) {
    return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING
        ? CodeBlock.of("$L.stringOrNull()", json)
        : CodeBlock.of("$L.valueOrNull($L)", json, expressions.codec(type));
  }

  private MethodSpec write() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(object.name(), "value")
            .addParameter(JSON_WRITER, "json");
    if (object.properties().isEmpty()) {
      return method.addStatement("json.emptyObject()").build();
    }
    List<String> names = new ArrayList<>();
    for (PropertyModel property : object.properties()) {
      names.add(
          constants.add(
              Titles.constant(property.name()),
              ArrayTypeName.of(TypeName.BYTE),
              CodeBlock.of(
                  "$T.$L($S)",
                  JSON_WRITER,
                  names.isEmpty() ? "firstField" : "nextField",
                  property.name())));
    }
    for (int i = 0; i < names.size(); i++) {
      PropertyModel property = object.properties().get(i);
      method.addStatement(
          "json.field($L).$L",
          names.get(i),
          writeValue(property.type(), "value." + property.accessor()));
    }
    return method.addStatement("json.endObject()").build();
  }

  private CodeBlock writeValue(TypeModel type, String value) {
    if (type instanceof TypeModel.Option option) {
      return writeOrNull(option.value(), value + ".orElse(null)");
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return writeOrNull(nullable.value(), value);
    }
    if (type instanceof TypeModel.Scalar scalar
        && (scalar.kind() == ScalarKind.STRING || scalar.kind().hasPrimitive())) {
      return CodeBlock.of("value($L)", value);
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of("list($L, $L)", value, expressions.codec(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of("map($L, $L)", value, expressions.codec(dictionary.value()));
    }
    return CodeBlock.of("value($L, $L)", value, expressions.codec(type));
  }

  private CodeBlock writeOrNull(TypeModel type, String value) {
    return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING
        ? CodeBlock.of("valueOrNull($L)", value)
        : CodeBlock.of("valueOrNull($L, $L)", value, expressions.codec(type));
  }

  private MethodSpec shape() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("shape")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(SHAPE);
    CodeBlock properties =
        object.properties().stream().map(this::property).collect(CodeBlock.joining(",\n"));
    return method
        .addStatement(
            object.properties().isEmpty() ? "return $T.object($L)$L" : "return $T.object(\n$L)$L",
            SHAPE,
            properties,
            object.checks().mayRefuse() ? "\n.made(this::fromJson)" : "")
        .build();
  }

  private CodeBlock property(PropertyModel property) {
    return CodeBlock.of(
        "$T.of($S, $L)$L",
        PROPERTY,
        property.name(),
        expressions.shape(property.type(), property.constraints()),
        requirement(property));
  }

  private static CodeBlock requirement(PropertyModel property) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (property.defaultValue().isPresent()) {
      code.add(
          ".defaultsTo($L)",
          property.defaultValue().get().texts().stream()
              .map(text -> CodeBlock.of("$S", text))
              .collect(CodeBlock.joining(", ")));
    } else if (!property.required()) {
      code.add(".optional()");
    }
    if (!property.views().isEmpty()) {
      code.add(
          ".views($L)",
          property.views().stream()
              .map(view -> CodeBlock.of("$T.class", view))
              .collect(CodeBlock.joining(", ")));
    }
    return code.build();
  }
}

package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.JSON_CODEC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.turboapi.processor.model.ObjectModel;
import javax.lang.model.element.Modifier;

/** Writes the codec of a record or class: how it is read, how it is written, and what it may be. */
final class CodecWriter {
  private CodecWriter() {}

  static JavaFile write(ObjectModel object) {
    ClassName codec = ObjectModel.codecName(object.name());
    Constants constants = new Constants();
    constants.reserve("CODEC");
    Expressions expressions = new Expressions(constants);
    MethodSpec write = WriteMethod.of(object, constants, expressions);
    MethodSpec read = ReadMethod.of(object, constants, expressions);
    MethodSpec shape = ShapeMethod.of(object, expressions);
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
}

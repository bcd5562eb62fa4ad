package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.JSON_CODEC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnionModel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * What the codecs of all types have in common: one instance or, of a generic type, one for each way
 * to fill in its type variables.
 */
final class CodecFile {
  private final ClassName type;
  private final List<TypeVariableName> variables;
  private final boolean accessible;
  private final boolean deprecated;
  private final Element origin;
  private final ClassName codec;
  private final Constants constants = new Constants();
  private final CodecExpressions codecs;

  private CodecFile(
      ClassName type,
      List<TypeVariableName> variables,
      boolean accessible,
      boolean deprecated,
      Element origin,
      TypeModel own,
      Predicate<ClassName> leadsBack) {
    this.type = type;
    this.variables = variables;
    this.accessible = accessible;
    this.deprecated = deprecated;
    this.origin = origin;
    this.codec = ObjectModel.codecName(type);
    this.codecs = new CodecExpressions(constants, own, leadsBack);
    constants.reserve("CODEC");
    variables.forEach(variable -> codecs.of(new TypeModel.Variable(variable.name())));
  }

  static CodecFile of(ObjectModel object, Predicate<ClassName> leadsBack) {
    return new CodecFile(
        object.name(),
        object.variables(),
        object.accessible(),
        object.deprecated(),
        object.position().element(),
        new TypeModel.Structure(object.name(), variables(object.variables())),
        leadsBack);
  }

  static CodecFile of(UnionModel union, Predicate<ClassName> leadsBack) {
    return new CodecFile(
        union.name(),
        union.variables(),
        union.accessible(),
        union.deprecated(),
        union.position().element(),
        new TypeModel.Union(union.name(), variables(union.variables())),
        leadsBack);
  }

  private static List<TypeModel> variables(List<TypeVariableName> variables) {
    return variables.stream()
        .<TypeModel>map(variable -> new TypeModel.Variable(variable.name()))
        .toList();
  }

  Constants constants() {
    return constants;
  }

  CodecExpressions codecs() {
    return codecs;
  }

  /** The file with these methods, all of which were written with its constants and codecs. */
  JavaFile with(MethodSpec... methods) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(codec)
            .addJavadoc("Reads and writes {@link $T} as JSON.\n", type)
            .addModifiers(visible())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(variables)
            .addSuperinterface(ParameterizedTypeName.get(JSON_CODEC, filled(type)))
            .addOriginatingElement(origin);
    Sources.mark(builder, deprecated);
    if (variables.isEmpty()) {
      builder.addField(instance());
    }
    constants.constants().forEach(builder::addField);
    constants.fields().forEach(builder::addField);
    builder.addMethod(constructor());
    if (!variables.isEmpty()) {
      builder.addMethod(factory());
    }
    builder.addMethods(List.of(methods));
    return Sources.file(codec.packageName(), builder.build());
  }

  private Modifier[] visible() {
    return accessible ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private FieldSpec instance() {
    return FieldSpec.builder(codec, "CODEC", visible())
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", codec)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameters(parameters())
        .addCode(constants.assignments())
        .build();
  }

  private MethodSpec factory() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "The codec that leaves $L to the given $L.\n",
            variables.stream()
                .map(variable -> "{@code " + variable.name() + "}")
                .collect(Collectors.joining(" and ")),
            variables.size() == 1 ? "one" : "ones")
        .addModifiers(visible())
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(variables)
        .returns(ParameterizedTypeName.get(JSON_CODEC, filled(type)))
        .addParameters(parameters())
        .addStatement(
            "return new $T<>($L)",
            codec,
            parameters().stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(", ")))
        .build();
  }

  private List<ParameterSpec> parameters() {
    return variables.stream()
        .map(
            variable ->
                ParameterSpec.builder(
                        ParameterizedTypeName.get(JSON_CODEC, variable),
                        codecs.of(new TypeModel.Variable(variable.name())).toString())
                    .build())
        .toList();
  }

  private TypeName filled(ClassName name) {
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(new TypeName[0]));
  }
}

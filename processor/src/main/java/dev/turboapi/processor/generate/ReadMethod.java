package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.FIELDS;
import static dev.turboapi.processor.model.Names.JSON_READER;
import static dev.turboapi.processor.model.Names.UNBINDABLE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.turboapi.processor.model.ExtrasModel.AnySetterModel;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.WireModel.Nulls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method of a codec that reads. */
final class ReadMethod {
  private final ObjectModel object;
  private final Optional<AnySetterModel> anySetter;
  private final Constants constants;
  private final Expressions expressions;
  private final ValueCalls calls;

  /** The local variables: one for each property, and what goes with it. */
  private final NameAllocator locals = Sources.locals();

  private final String json;

  /** The variable of the members that are no properties, if someone takes them. */
  private final String extras;

  private final MethodSpec.Builder method;
  private final Construction construction;

  private ReadMethod(ObjectModel object, CodecFile file, Expressions expressions) {
    this.object = object;
    this.anySetter = object.extras().setter();
    this.constants = file.constants();
    this.expressions = expressions;
    calls = new ValueCalls(file.codecs());
    constants.fields().forEach(field -> locals.newName(field.name()));
    Construction.nameVariables(object, locals);
    json = locals.newName("json");
    extras = anySetter.isPresent() ? locals.newName("extras") : "";
    method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(object.type())
            .addParameter(JSON_READER, json);
    construction = new Construction(object, method, locals, extras, expressions);
  }

  static MethodSpec of(ObjectModel object, CodecFile file, Expressions expressions) {
    ReadMethod method = new ReadMethod(object, file, expressions);
    object.readAs().ifPresentOrElse(method::readWhole, method::readMembers);
    return method.method.build();
  }

  private void readWhole(PropertyModel whole) {
    String local = locals.get(whole);
    method.addStatement("$T $L = $L", whole.declared(), local, calls.read(whole, json));
    check(whole);
    construction.addReturn();
  }

  private void readMembers() {
    String field = locals.newName("field");
    List<CodeBlock> required = new ArrayList<>();
    CodeBlock.Builder cases = CodeBlock.builder();
    for (PropertyModel member : object.readMembers()) {
      read(member, required, cases);
    }
    object.unreadParameters().forEach(construction::declare);
    anySetter.ifPresent(this::declareExtras);
    method
        .addStatement("$L.beginObject()", json)
        .addCode(
            "for (String $1L = $2L.nextField($3L); $1L != null; $1L = $2L.nextField($3L)) {\n$>",
            field,
            json,
            fields())
        .addCode("switch ($L) {\n$>", field)
        .addCode(cases.build())
        .addCode(ignored())
        .addCode("default -> $L;\n$<}\n$<}\n", unknown(field));
    if (!required.isEmpty()) {
      method.addStatement(
          "$T.check($L)", CONSTRAINTS, required.stream().collect(CodeBlock.joining(" && ")));
    }
    object.readMembers().forEach(this::check);
    construction.addReturn();
  }

  /** The constant with the names to be expected; nothing if there are none. */
  private CodeBlock fields() {
    List<PropertyModel> members = object.readMembers();
    if (members.isEmpty()) {
      return CodeBlock.of("");
    }
    List<String> names =
        Stream.concat(
                members.stream().map(member -> member.wire().name()),
                members.stream().flatMap(member -> member.wire().aliases().stream()))
            .toList();
    return CodeBlock.of(
        "$L",
        constants.add("FIELDS", FIELDS, CodeBlock.of("$T.of($L)", FIELDS, Sources.strings(names))));
  }

  /**
   * Reads a member into its variable.
   *
   * @param required takes the condition that it was sent, if it has to be
   * @param cases takes the cases for its names
   */
  private void read(PropertyModel member, List<CodeBlock> required, CodeBlock.Builder cases) {
    construction.declare(member);
    if (!member.wire().aliases().isEmpty()) {
      readByAnyName(member, required, cases);
      return;
    }
    CodeBlock assign = assignment(member);
    boolean flagged = member.required() && !becomesNull(member);
    if (flagged) {
      String flag = locals.newName("has" + JavaNames.capital(member.name()));
      method.addStatement("boolean $L = false", flag);
      required.add(CodeBlock.of("$L", flag));
      assign = CodeBlock.of("$L$L = true;\n", assign, flag);
    } else if (member.required()) {
      required.add(present(member));
    }
    boolean block = flagged || member.wire().nulls() == Nulls.SKIP;
    cases.add(block ? "case $S -> {\n$>$L$<}\n" : "case $S -> $L", member.wire().name(), assign);
  }

  private CodeBlock present(PropertyModel member) {
    return member.type() instanceof TypeModel.Literal tag
        ? CodeBlock.of("$S.equals($L)", tag.value(), locals.get(member))
        : CodeBlock.of("$L != null", locals.get(member));
  }

  /**
   * Reads a member of several names, of which the first that is sent counts, wherever it stands. A
   * variable holds which one it was read by; the higher, the less it counts.
   */
  private void readByAnyName(
      PropertyModel member, List<CodeBlock> required, CodeBlock.Builder cases) {
    List<String> names = new ArrayList<>(List.of(member.wire().name()));
    names.addAll(member.wire().aliases());
    String rank = locals.newName(member.name() + "Rank");
    method.addStatement("int $L = $L", rank, names.size());
    if (member.required()) {
      required.add(CodeBlock.of("$L < $L", rank, names.size()));
    }
    for (int i = 0; i < names.size(); i++) {
      CodeBlock take =
          CodeBlock.of(
              "$L$L$L = $L;\n", requireNoOther(rank, i, names.size()), assignment(member), rank, i);
      cases.add("case $S -> {\n$>$L$<}\n", names.get(i), unlessBetter(names.get(i), rank, i, take));
    }
  }

  /**
   * Where the other names are extra members, the one that counts is read before them: the explainer
   * arranges that, if nothing else is wrong.
   */
  private CodeBlock requireNoOther(String rank, int index, int none) {
    if (anySetter.isPresent()) {
      return CodeBlock.of("$1T.check($2L == $3L || $2L == $4L);\n", CONSTRAINTS, rank, index, none);
    }
    return object.extras().forbidden()
        ? CodeBlock.of("$T.check($L == $L);\n", CONSTRAINTS, rank, none)
        : CodeBlock.of("");
  }

  private CodeBlock unlessBetter(String name, String rank, int index, CodeBlock take) {
    boolean forbidden = anySetter.isEmpty() && object.extras().forbidden();
    return index == 0 || forbidden
        ? take
        : CodeBlock.of(
            "if ($L < $L) {\n$>$L;\n$<} else {\n$>$L$<}\n",
            rank,
            index,
            anySetter.isPresent()
                ? collect(CodeBlock.of("$S", name))
                : CodeBlock.of("$L.skipValue()", json),
            take);
  }

  private CodeBlock assignment(PropertyModel member) {
    CodeBlock assign = CodeBlock.of("$L = $L;\n", locals.get(member), calls.read(member, json));
    return member.wire().nulls() == Nulls.SKIP
        ? CodeBlock.of("if (!$L.skipNull()) {\n$>$L$<}\n", json, assign)
        : assign;
  }

  private CodeBlock ignored() {
    boolean skipped = anySetter.isPresent() || object.extras().forbidden();
    return object.extras().ignored().isEmpty() || !skipped
        ? CodeBlock.of("")
        : CodeBlock.of(
            "case $L -> $L.skipValue();\n", Sources.strings(object.extras().ignored()), json);
  }

  private CodeBlock unknown(String field) {
    if (anySetter.isPresent()) {
      return collect(CodeBlock.of("$L", field));
    }
    return object.extras().forbidden()
        ? CodeBlock.of("throw $T.INSTANCE", UNBINDABLE)
        : CodeBlock.of("$L.skipValue()", json);
  }

  private void declareExtras(AnySetterModel setter) {
    method.addStatement(
        "$T $L = new $T<>()",
        ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), TypeNames.of(setter.value())),
        extras,
        LinkedHashMap.class);
  }

  private CodeBlock collect(CodeBlock name) {
    return CodeBlock.of(
        "$L.put($L, $L)", extras, name, calls.read(anySetter.orElseThrow().value(), json));
  }

  private void check(PropertyModel member) {
    if (!member.constraints().isEmpty()) {
      method.addStatement(
          "$T.check($L)",
          CONSTRAINTS,
          expressions
              .conditions()
              .of(locals.get(member), member.type(), member.constraints(), locals));
    }
  }

  /** Whether a required property that was not sent is seen by its being null. */
  private static boolean becomesNull(PropertyModel property) {
    TypeModel type = property.type();
    boolean maybeNull =
        type.isNullable()
            || type.isOption()
            || type instanceof TypeModel.Any
            || type instanceof TypeModel.Variable;
    return !type.isPrimitive() && !maybeNull;
  }
}

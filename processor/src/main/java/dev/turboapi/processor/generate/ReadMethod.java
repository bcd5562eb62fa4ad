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
import dev.turboapi.processor.model.Names;
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

  private ReadMethod(ObjectModel object, Constants constants, Expressions expressions) {
    this.object = object;
    this.anySetter = object.extras().setter();
    this.constants = constants;
    this.expressions = expressions;
    calls = new ValueCalls(expressions);
    Construction.nameVariables(object, locals);
    json = locals.newName("json");
    extras = anySetter.isPresent() ? locals.newName("extras") : "";
    method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(object.name())
            .addParameter(JSON_READER, json);
    construction = new Construction(object, method, locals, extras, expressions);
  }

  static MethodSpec of(ObjectModel object, Constants constants, Expressions expressions) {
    ReadMethod method = new ReadMethod(object, constants, expressions);
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
    CodeBlock.Builder others = CodeBlock.builder();
    for (PropertyModel member : object.readMembers()) {
      read(member, required, cases, others);
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
        .addCode("default -> $L;\n$<}\n$<}\n", unknown(field))
        .addCode(others.build());
    if (!required.isEmpty()) {
      method.addStatement(
          "$T.check($L)", CONSTRAINTS, required.stream().collect(CodeBlock.joining("$W&& ")));
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
    CodeBlock names =
        Stream.concat(
                members.stream().map(member -> member.wire().name()),
                members.stream().flatMap(member -> member.wire().aliases().stream()))
            .map(name -> CodeBlock.of("$S", name))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$L", constants.add("FIELDS", FIELDS, CodeBlock.of("$T.of($L)", FIELDS, names)));
  }

  /**
   * Reads a member into its variable.
   *
   * @param required takes the condition that it was sent, if it has to be
   * @param cases takes the case for its name
   * @param others takes what has to be done after all members are read: to look at its other names
   */
  private void read(
      PropertyModel member,
      List<CodeBlock> required,
      CodeBlock.Builder cases,
      CodeBlock.Builder others) {
    construction.declare(member);
    boolean flagged = member.required() ? !becomesNull(member) : !member.wire().aliases().isEmpty();
    Presence presence = flagged ? flag(member) : Presence.byNull(locals.get(member));
    if (member.required()) {
      required.add(presence.sent());
    }
    CodeBlock assign = CodeBlock.of("$L$L", assignment(member, json), presence.sign());
    boolean block = flagged || member.wire().nulls() == Nulls.SKIP;
    cases.add(block ? "case $S -> {\n$>$L$<}\n" : "case $S -> $L", member.wire().name(), assign);
    for (String alias : member.wire().aliases()) {
      String later = locals.newName(alias);
      method.addStatement("$T $L = null", JSON_READER, later);
      cases.add("case $S -> $L = $L.later();\n", alias, later, json);
      CodeBlock taken = CodeBlock.of("$L$L", assignment(member, later), presence.sign());
      others.add(byAlias(alias, later, presence, taken));
    }
  }

  /**
   * How it is known whether a member was sent.
   *
   * @param sign the statement that says that it was, if it needs one
   */
  private record Presence(CodeBlock sent, CodeBlock absent, CodeBlock sign) {
    static Presence byNull(String local) {
      return new Presence(
          CodeBlock.of("$L != null", local), CodeBlock.of("$L == null", local), CodeBlock.of(""));
    }
  }

  private Presence flag(PropertyModel member) {
    String flag = locals.newName("has" + Names.capital(member.name()));
    method.addStatement("boolean $L = false", flag);
    return new Presence(
        CodeBlock.of("$L", flag), CodeBlock.of("!$L", flag), CodeBlock.of("$L = true;\n", flag));
  }

  private CodeBlock assignment(PropertyModel member, String reader) {
    CodeBlock assign = CodeBlock.of("$L = $L;\n", locals.get(member), calls.read(member, reader));
    return member.wire().nulls() == Nulls.SKIP
        ? CodeBlock.of("if (!$L.skipNull()) {\n$>$L$<}\n", reader, assign)
        : assign;
  }

  /** Takes the value of an alias, unless the member was sent by a name that comes before it. */
  private CodeBlock byAlias(String alias, String later, Presence presence, CodeBlock take) {
    if (anySetter.isPresent()) {
      return CodeBlock.of(
          "if ($1L != null && $2L) {\n$>$3L$<} else if ($1L != null) {\n$>$4L;\n$<}\n",
          later,
          presence.absent(),
          take,
          collect(CodeBlock.of("$S", alias), later));
    }
    return object.extras().forbidden()
        ? CodeBlock.of(
            "if ($L != null) {\n$>$T.check($L);\n$L$<}\n",
            later,
            CONSTRAINTS,
            presence.absent(),
            take)
        : CodeBlock.of("if ($L != null && $L) {\n$>$L$<}\n", later, presence.absent(), take);
  }

  private CodeBlock ignored() {
    boolean skipped = anySetter.isPresent() || object.extras().forbidden();
    return object.extras().ignored().isEmpty() || !skipped
        ? CodeBlock.of("")
        : CodeBlock.of(
            "case $L -> $L.skipValue();\n",
            object.extras().ignored().stream()
                .map(name -> CodeBlock.of("$S", name))
                .collect(CodeBlock.joining(", ")),
            json);
  }

  private CodeBlock unknown(String field) {
    if (anySetter.isPresent()) {
      return collect(CodeBlock.of("$L", field), json);
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

  private CodeBlock collect(CodeBlock name, String reader) {
    return CodeBlock.of(
        "$L.put($L, $L)", extras, name, calls.read(anySetter.orElseThrow().value(), reader));
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
    boolean primitive = type instanceof TypeModel.Scalar scalar && scalar.primitive();
    boolean maybeNull = type.isNullable() || type.isOption() || type instanceof TypeModel.Any;
    return !primitive && !maybeNull;
  }
}

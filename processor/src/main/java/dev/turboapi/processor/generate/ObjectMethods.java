package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.REQUEST;
import static dev.turboapi.processor.model.Names.UNBINDABLE;
import static dev.turboapi.processor.model.Names.VALIDATION_EXCEPTION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterObject;
import dev.turboapi.processor.model.ParameterSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods that read parameters which are objects, member by member. Routes that take the same
 * one share its method.
 */
final class ObjectMethods {
  private final Constants constants;
  private final NameAllocator names;
  private final Expressions expressions;
  private final ValueWriter values;
  private final Map<Key, MethodSpec> methods = new LinkedHashMap<>();

  /** What makes two parameters read alike. */
  private record Key(ParameterSource source, ClassName type, List<String> wireNames) {
    static Key of(ParameterModel parameter, ParameterObject object) {
      return new Key(
          parameter.source(),
          object.object().name(),
          object.members().stream().map(ParameterModel::wireName).toList());
    }
  }

  /**
   * @param names of the methods of the class
   */
  ObjectMethods(
      Constants constants, NameAllocator names, Expressions expressions, ValueWriter values) {
    this.constants = constants;
    this.names = names;
    this.expressions = expressions;
    this.values = values;
  }

  /** The methods named so far. */
  Collection<MethodSpec> methods() {
    return methods.values();
  }

  /** The name of the method that reads a parameter. */
  String name(ParameterModel parameter) {
    ParameterObject object = parameter.object().orElseThrow();
    return methods
        .computeIfAbsent(Key.of(parameter, object), unused -> method(parameter, object))
        .name();
  }

  private MethodSpec method(ParameterModel parameter, ParameterObject object) {
    ObjectModel type = object.object();
    NameAllocator locals = Sources.locals();
    Construction.nameVariables(type, locals);
    String request = locals.newName("request");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.newName(JavaNames.decapital(type.name().simpleName())))
            .addJavadoc("The $L of {@link $T}.\n", noun(parameter.source()), type.name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type.name())
            .addParameter(REQUEST, request);
    if (type.extras().forbidden()) {
      method.addStatement(
          "$T.check($L.containsAll($L.$L()))",
          CONSTRAINTS,
          knownNames(object),
          request,
          namesOf(parameter.source()));
    }
    for (int i = 0; i < object.members().size(); i++) {
      String local = locals.get(type.readMembers().get(i));
      values.addMember(method, object.members().get(i), local, request, locals);
    }
    Construction construction = new Construction(type, method, locals, "", expressions);
    type.unreadParameters().forEach(construction::declare);
    if (!type.mayRefuse()) {
      construction.addReturn();
      return method.build();
    }
    method.beginControlFlow("try");
    construction.addReturn();
    String refusal = locals.newName("refusal");
    return method
        .nextControlFlow(
            "catch ($T | $T | $T $L)",
            IllegalArgumentException.class,
            VALIDATION_EXCEPTION,
            AssertionError.class,
            refusal)
        .addStatement("throw $T.because($L)", UNBINDABLE, refusal)
        .endControlFlow()
        .build();
  }

  private String knownNames(ParameterObject object) {
    List<String> known =
        object.members().stream()
            .flatMap(member -> Stream.of(member.wireName(), member.shownName()))
            .distinct()
            .toList();
    return constants.add(
        JavaNames.constant(object.object().name().simpleName()) + "_NAMES",
        ParameterizedTypeName.get(ClassName.get(Set.class), (TypeName) ClassName.get(String.class)),
        CodeBlock.of("$T.of($L)", Set.class, Sources.strings(known)));
  }

  private static String noun(ParameterSource source) {
    return switch (source) {
      case HEADER -> "headers";
      case COOKIE -> "cookies";
      case FORM -> "form fields";
      default -> "query parameters";
    };
  }

  private static String namesOf(ParameterSource source) {
    return switch (source) {
      case HEADER -> "headerNames";
      case COOKIE -> "cookieNames";
      case FORM -> "form().names";
      default -> "queryParameterNames";
    };
  }
}

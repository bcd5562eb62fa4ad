package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.DEPENDANT;
import static dev.turboapi.processor.model.Names.FUTURE;
import static dev.turboapi.processor.model.Names.SOLVED;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.SchemeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes on what one route depends, for the runtime: a variable for each provider, and a method
 * that binds its parameters, if it has any.
 */
final class DependantWriter {
  private final Constants constants;
  private final Holders holders;
  private final Dependants dependants;
  private final ParameterWriter parameters;
  private final ParameterDescriptions descriptions;

  DependantWriter(
      Constants constants,
      Holders holders,
      Dependants dependants,
      ParameterWriter parameters,
      ParameterDescriptions descriptions) {
    this.constants = constants;
    this.holders = holders;
    this.dependants = dependants;
    this.parameters = parameters;
    this.descriptions = descriptions;
  }

  /** The uses of providers of the route, or of one of its providers, as arguments. */
  CodeBlock uses(List<DependencyModel> dependencies) {
    return dependencies.stream().map(this::use).collect(CodeBlock.joining(", "));
  }

  private CodeBlock use(DependencyModel dependency) {
    boolean closedBefore = dependency.closedBeforeAnswer() && dependency.provider().resource();
    return CodeBlock.of(
        "$L$L$L",
        variable(dependency),
        dependency.cached() ? "" : ".uncached()",
        closedBefore ? ".closedBeforeAnswer()" : "");
  }

  private String variable(DependencyModel dependency) {
    ProviderModel provider = dependency.provider();
    CodeBlock needs = uses(dependency.dependencies());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.of($T.class, $L)", DEPENDANT, overridden(provider), call(dependency));
    if (!provider.qualifier().isEmpty()) {
      code.add(".qualified($S)", provider.qualifier());
    }
    if (dependency.parameters().stream().anyMatch(p -> takesOfRequest(p.source()))) {
      code.add(".takes($L)", descriptions.of(dependency.parameters(), suggestion(provider)));
    }
    if (!needs.isEmpty()) {
      code.add(".needs($L)", needs);
    }
    if (provider.blocking()) {
      code.add(".blocking()");
    }
    List<Object> identity = List.of(provider.identity(), Set.copyOf(dependency.relevantScopes()));
    return dependants.variable(identity, suggestion(dependency), code.build());
  }

  private static boolean takesOfRequest(ParameterSource source) {
    return source.sent() || source.takesBytes();
  }

  /** By what tests name it. */
  private static TypeName overridden(ProviderModel provider) {
    return raw(
        provider.scheme().<TypeName>map(SchemeModel::annotation).orElseGet(provider::provided));
  }

  private static TypeName raw(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(raw(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  private static String suggestion(ProviderModel provider) {
    return switch (provider.kind()) {
      case METHOD, STATIC_METHOD -> provider.name();
      case CONSTRUCTOR -> JavaNames.decapital(provider.holder().name().simpleName());
      case EXTRACTOR ->
          JavaNames.decapital(provider.scheme().orElseThrow().annotation().simpleName());
    };
  }

  /** The provider, and the scopes for which it is called. */
  private static String suggestion(DependencyModel dependency) {
    String scopes =
        JavaNames.words(String.join(" ", dependency.relevantScopes()))
            .map(JavaNames::capital)
            .collect(Collectors.joining());
    return suggestion(dependency.provider()) + (scopes.isEmpty() ? "" : "For" + scopes);
  }

  private CodeBlock call(DependencyModel dependency) {
    boolean reads = dependency.parameters().stream().anyMatch(p -> p.source().sent());
    if (reads || isVoid(dependency.provider())) {
      return CodeBlock.of("this::$L", method(dependency));
    }
    Variables variables = new Variables(constants, List.of());
    String solved = variables.newName("solved");
    variables.headOf(solved);
    List<CodeBlock> provided = new ArrayList<>();
    for (DependencyModel needed : dependency.dependencies()) {
      provided.add(get(dependency.provider(), needed.provider(), solved, provided.size()));
    }
    CodeBlock call = expression(dependency, provided, variables);
    return CodeBlock.of("($L, $L) -> $L", variables.request(), solved, call);
  }

  /** Whether it returns nothing that a lambda could return. */
  private static boolean isVoid(ProviderModel provider) {
    return provider.providesNothing() && provider.immediate();
  }

  /** What was provided, as an argument; javac has to be told the type to choose between methods. */
  private static CodeBlock get(
      ProviderModel called, ProviderModel needed, String solved, int index) {
    return called.overloaded()
        ? CodeBlock.of("$L.<$T>get($L)", solved, needed.provided().box(), index)
        : CodeBlock.of("$L.get($L)", solved, index);
  }

  /** The method that binds the parameters of a provider, and calls it. */
  private String method(DependencyModel dependency) {
    ProviderModel provider = dependency.provider();
    Variables variables = new Variables(constants, dependency.parameters());
    String solved = variables.newName("solved");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(Dependants.UNNAMED)
            .addJavadoc(javadoc(provider))
            .addModifiers(Modifier.PRIVATE)
            .returns(returned(provider))
            .addExceptions(provider.exceptions());
    variables.addRequest(method);
    method.addParameter(SOLVED, solved);
    if (dependency.parameters().stream()
        .anyMatch(p -> p.source() == ParameterSource.RESPONSE_HEAD)) {
      variables.headOf(solved);
    }
    variables.addReads(method, dependency.parameters(), parameters);
    List<CodeBlock> provided =
        BinderWriter.addSolved(method, dependency.parameters(), solved, 0, variables);
    CodeBlock call = expression(dependency, provided, variables);
    if (isVoid(provider)) {
      method.addStatement(call).addStatement("return null");
    } else {
      method.addStatement("return $L", call);
    }
    return dependants.method(suggestion(provider), method);
  }

  private static CodeBlock javadoc(ProviderModel provider) {
    return switch (provider.kind()) {
      case CONSTRUCTOR -> CodeBlock.of("A new {@link $T}.\n", provider.provided());
      case EXTRACTOR ->
          CodeBlock.of("What {@link $T} finds.\n", provider.scheme().orElseThrow().annotation());
      default -> CodeBlock.of("See {@link $T#$L}.\n", provider.holder().name(), provider.name());
    };
  }

  private static TypeName returned(ProviderModel provider) {
    TypeName provided =
        provider.providesNothing() ? ClassName.get(Void.class) : provider.provided();
    TypeName delivered =
        provider.resource()
            ? ParameterizedTypeName.get(ClassName.bestGuess(Names.RESOURCE), provided.box())
            : provided;
    return provider.delivery() == Delivery.DIRECT
        ? delivered
        : ParameterizedTypeName.get(FUTURE, delivered.box());
  }

  private CodeBlock expression(
      DependencyModel dependency, List<CodeBlock> provided, Variables variables) {
    CodeBlock call =
        holders.call(
            dependency.provider(),
            variables.arguments(dependency.parameters(), provided, dependency.scopes()),
            variables);
    return dependency.provider().delivery() == Delivery.COMPLETION_STAGE
        ? CodeBlock.of("$T.fromCompletionStage($L)", FUTURE, call)
        : call;
  }
}

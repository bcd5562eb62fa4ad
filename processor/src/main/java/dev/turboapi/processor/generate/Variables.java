package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.REQUEST;
import static dev.turboapi.processor.model.Names.RESPONSE_HEAD;
import static dev.turboapi.processor.model.Names.SECURITY_SCOPES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The local variables of one generated method that binds parameters: what is read of the request,
 * and what was provided.
 */
final class Variables {
  private static final ClassName BUFFER = ClassName.bestGuess(Names.BUFFER);

  private final NameAllocator locals = Sources.locals();
  private final Set<String> names = new HashSet<>();
  private final Map<ParameterModel, String> ofParameters = new HashMap<>();
  private final Map<List<Object>, String> readBefore = new HashMap<>();
  private final Constants constants;
  private final String request;
  private Optional<String> head;

  /**
   * @param own the parameters whose names are kept as they are
   */
  Variables(Constants constants, List<ParameterModel> own) {
    this.constants = constants;
    for (ParameterModel parameter : own) {
      if (parameter.source() != ParameterSource.BACKGROUND_TASKS
          && parameter.source() != ParameterSource.SECURITY_SCOPES
          && !parameter.source().takesBytes()) {
        ofParameters.put(parameter, newName(parameter.name()));
      }
    }
    request = named(own, ParameterSource.REQUEST).orElseGet(() -> newName("request"));
    head = named(own, ParameterSource.RESPONSE_HEAD);
  }

  private Optional<String> named(List<ParameterModel> parameters, ParameterSource source) {
    return parameters.stream()
        .filter(parameter -> parameter.source() == source)
        .flatMap(parameter -> Optional.ofNullable(ofParameters.get(parameter)).stream())
        .findFirst();
  }

  /** The variable with the request. */
  String request() {
    return request;
  }

  /** The variable with the head of the answer, if there is one. */
  Optional<String> head() {
    return head;
  }

  /** For further variables. */
  NameAllocator locals() {
    return locals;
  }

  String newName(String suggestion) {
    String name = locals.newName(suggestion);
    names.add(name);
    return name;
  }

  /** The variable with a parameter. */
  String of(ParameterModel parameter) {
    return ofParameters.computeIfAbsent(parameter, unused -> newName(parameter.name()));
  }

  /** A field, which a variable may hide. */
  CodeBlock field(String name) {
    return CodeBlock.of(names.contains(name) ? "this.$L" : "$L", name);
  }

  /** Takes the head of the answer from what is solved. */
  void headOf(String solved) {
    head = Optional.of(solved + ".head()");
  }

  /** Declares the head of the answer. */
  void addHead(MethodSpec.Builder method, CodeBlock value) {
    String name = head.orElseGet(() -> newName("head"));
    head = Optional.of(name);
    method.addStatement("$T $L = $L", RESPONSE_HEAD, name, value);
  }

  /** Reads parameters that are sent, each once. */
  void addReads(
      MethodSpec.Builder method, List<ParameterModel> parameters, ParameterWriter writer) {
    for (ParameterModel parameter : parameters) {
      if (parameter.source().sent()) {
        addRead(method, parameter, writer);
      }
    }
  }

  private void addRead(
      MethodSpec.Builder method, ParameterModel parameter, ParameterWriter writer) {
    List<Object> key =
        List.of(
            parameter.declared(),
            writer.read(parameter, request).toString(),
            parameter.constraints());
    String known = readBefore.get(key);
    if (known != null) {
      ofParameters.put(parameter, known);
      return;
    }
    String name = of(parameter);
    readBefore.put(key, name);
    writer.addRead(method, parameter, name, request, locals);
  }

  /**
   * The arguments for parameters.
   *
   * @param provided of those that are dependencies, in their order
   * @param scopes that are asked
   */
  CodeBlock arguments(
      List<ParameterModel> parameters, List<CodeBlock> provided, List<String> scopes) {
    Iterator<CodeBlock> next = provided.iterator();
    return parameters.stream()
        .map(parameter -> argument(parameter, next, scopes))
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock argument(
      ParameterModel parameter, Iterator<CodeBlock> provided, List<String> scopes) {
    return switch (parameter.source()) {
      case REQUEST -> CodeBlock.of("$L", request);
      case BACKGROUND_TASKS -> CodeBlock.of("$L.backgroundTasks()", request);
      case RESPONSE_HEAD -> CodeBlock.of("$L", head.orElseThrow());
      case RAW_BODY -> CodeBlock.of("$T.buffer($L.body())", BUFFER, request);
      case STREAMED_BODY -> CodeBlock.of("$L.bodyStream()", request);
      case SECURITY_SCOPES -> scopes(scopes);
      case DEPENDENCY -> wrapped(parameter, provided.next());
      default -> CodeBlock.of("$L", of(parameter));
    };
  }

  private static CodeBlock wrapped(ParameterModel parameter, CodeBlock provided) {
    TypeName type = parameter.resolved().orElseThrow().provider().provided();
    return parameter.declared().box().equals(type.box())
        ? provided
        : CodeBlock.of("$T.ofNullable($L)", Optional.class, provided);
  }

  private CodeBlock scopes(List<String> scopes) {
    if (scopes.isEmpty()) {
      return CodeBlock.of("$T.NONE", SECURITY_SCOPES);
    }
    String name = JavaNames.words(String.join(" ", scopes)).reduce("scopes", (a, b) -> a + "_" + b);
    return CodeBlock.of(
        "$L",
        constants.add(
            name.toUpperCase(Locale.ROOT),
            SECURITY_SCOPES,
            CodeBlock.of("$T.of($L)", SECURITY_SCOPES, Sources.strings(scopes))));
  }

  /** A parameter of the method, for the request. */
  void addRequest(MethodSpec.Builder method) {
    method.addParameter(REQUEST, request);
  }
}

package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.DEPENDANT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.JavaNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the routes of one class depend on: a variable or method that several need is there once. */
final class Dependants {
  /** What a method is called until it is known to be new. */
  static final String UNNAMED = "unnamed";

  private final NameAllocator variableNames = new NameAllocator();
  private final NameAllocator methodNames;
  private final Map<List<Object>, String> variables = new LinkedHashMap<>();
  private final List<CodeBlock> declarations = new ArrayList<>();
  private final Map<String, MethodSpec> methods = new LinkedHashMap<>();

  /**
   * @param methodNames of the class
   */
  Dependants(NameAllocator methodNames, Holders holders) {
    this.methodNames = methodNames;
    holders.fields().forEach(field -> variableNames.newName(field.name()));
    List.of("request", "solved").forEach(variableNames::newName); // The parameters of lambdas.
  }

  /** The variables named so far, in the order in which they need each other. */
  List<CodeBlock> declarations() {
    return declarations;
  }

  /** The methods named so far. */
  Iterable<MethodSpec> methods() {
    return methods.values();
  }

  /**
   * The name of the variable with this value, which may have been there before.
   *
   * @param identity what else makes two of them the same
   */
  String variable(List<Object> identity, String suggestion, CodeBlock value) {
    return variables.computeIfAbsent(
        List.of(identity, value.toString()),
        unused -> {
          String name = variableNames.newName(suggestion);
          declarations.add(CodeBlock.of("$T $L = $L", DEPENDANT, name, value));
          return name;
        });
  }

  /** The name of an {@link #UNNAMED} method, which may have been there before. */
  String method(String suggestion, MethodSpec.Builder method) {
    MethodSpec unnamed = method.build();
    return methods
        .computeIfAbsent(
            unnamed.toString(),
            // To be given a name costs a method its type.
            unused -> method.setName(newName(suggestion)).returns(unnamed.returnType()).build())
        .name();
  }

  /** A method that is called as another is one that provides. */
  private String newName(String suggestion) {
    String name = methodNames.newName(suggestion);
    return name.equals(suggestion)
        ? name
        : methodNames.newName("provide" + JavaNames.capital(suggestion));
  }
}

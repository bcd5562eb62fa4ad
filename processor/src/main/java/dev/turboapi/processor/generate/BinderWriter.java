package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.FUTURE;
import static dev.turboapi.processor.model.Names.RESPONSE;
import static dev.turboapi.processor.model.Names.RESPONSE_HEAD;
import static dev.turboapi.processor.model.Names.SOLVED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyPlan;
import dev.turboapi.processor.model.DependencyPlan.Step;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of one route. They read, convert and check the arguments, call the handler,
 * and write its result: one calls the providers on which it depends before, where they can be
 * called in a row; and one is given what they provided.
 */
final class BinderWriter {
  private static final TypeName FUTURE_RESPONSE = ParameterizedTypeName.get(FUTURE, RESPONSE);

  private final ControllerModel controller;
  private final RouteModel route;
  private final Constants constants;
  private final Holders holders;
  private final ParameterWriter parameters;
  private final ResultWriter results;

  BinderWriter(
      ControllerModel controller,
      RouteModel route,
      Constants constants,
      Holders holders,
      ParameterWriter parameters,
      ResultWriter results) {
    this.controller = controller;
    this.route = route;
    this.constants = constants;
    this.holders = holders;
    this.parameters = parameters;
    this.results = results;
  }

  /** The methods, all of that name. */
  List<MethodSpec> binders(String name) {
    List<MethodSpec> binders = new ArrayList<>();
    if (route.straight()) {
      binders.add(straight(name));
    }
    if (!route.dependencies().isEmpty()) {
      binders.add(solved(name));
    }
    return binders;
  }

  /** Everything is read before anything is called, since what does not fit may keep calls away. */
  private MethodSpec straight(String name) {
    DependencyPlan plan = route.plan();
    Variables variables = new Variables(constants, route.parameters());
    MethodSpec.Builder method = method(name, "").addExceptions(exceptions(plan));
    variables.addRequest(method);
    if (route.takesHead()) {
      variables.addHead(method, CodeBlock.of("new $T()", RESPONSE_HEAD));
    }
    for (Step step : plan.steps()) {
      variables.addReads(method, step.dependency().parameters(), parameters);
    }
    variables.addReads(method, route.parameters(), parameters);
    List<CodeBlock> provided = addCalls(method, plan, variables);
    addHandler(method, variables, provided);
    return method.build();
  }

  private Set<TypeName> exceptions(DependencyPlan plan) {
    Set<TypeName> exceptions = new LinkedHashSet<>(route.exceptions());
    plan.steps().forEach(step -> exceptions.addAll(step.provider().exceptions()));
    return exceptions;
  }

  /** Calls the providers, and gives the variables with the handler's arguments. */
  private List<CodeBlock> addCalls(
      MethodSpec.Builder method, DependencyPlan plan, Variables variables) {
    Set<Step> needed = new HashSet<>(plan.arguments());
    plan.steps().forEach(step -> needed.addAll(step.needs()));
    Map<Step, CodeBlock> names = new HashMap<>();
    name(route.parameters(), plan.arguments(), names, variables);
    plan.steps()
        .forEach(step -> name(step.dependency().parameters(), step.needs(), names, variables));
    for (Step step : plan.steps()) {
      ProviderModel provider = step.provider();
      CodeBlock call =
          holders.call(
              provider,
              variables.arguments(
                  step.dependency().parameters(),
                  step.needs().stream().map(names::get).toList(),
                  step.dependency().scopes()),
              variables);
      if (needed.contains(step)) {
        method.addStatement("$T $L = $L", provider.provided(), names.get(step), call);
      } else {
        method.addStatement(call);
      }
    }
    return plan.arguments().stream().map(names::get).toList();
  }

  /** Calls what is provided as the first parameter does that takes it. */
  private static void name(
      List<ParameterModel> parameters,
      List<Step> steps,
      Map<Step, CodeBlock> names,
      Variables variables) {
    List<ParameterModel> taking =
        parameters.stream().filter(p -> p.source() == ParameterSource.DEPENDENCY).toList();
    for (int i = 0; i < steps.size(); i++) {
      ParameterModel parameter = taking.get(i);
      names.computeIfAbsent(steps.get(i), unused -> CodeBlock.of("$L", variables.of(parameter)));
    }
  }

  private MethodSpec solved(String name) {
    Variables variables = new Variables(constants, route.parameters());
    MethodSpec.Builder method =
        method(name, ", given what it depends on").addExceptions(route.exceptions());
    variables.addRequest(method);
    String solved = variables.newName("solved");
    method.addParameter(SOLVED, solved);
    if (route.takesHead()) {
      variables.addHead(method, CodeBlock.of("$L.head()", solved));
    }
    variables.addReads(method, route.parameters(), parameters);
    List<CodeBlock> provided =
        addSolved(method, route.parameters(), solved, route.plan().effects().size(), variables);
    addHandler(method, variables, provided);
    return method.build();
  }

  /** Declares variables for what was provided, and gives their names. */
  static List<CodeBlock> addSolved(
      MethodSpec.Builder method,
      List<ParameterModel> parameters,
      String solved,
      int first,
      Variables variables) {
    List<CodeBlock> names = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      if (parameter.source() == ParameterSource.DEPENDENCY) {
        String name = variables.of(parameter);
        TypeName type = parameter.resolved().orElseThrow().provider().provided();
        method.addStatement("$T $L = $L.get($L)", type, name, solved, first + names.size());
        names.add(CodeBlock.of(name));
      }
    }
    return names;
  }

  private MethodSpec.Builder method(String name, String remark) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(
            "$L, see {@link $T#$L}$L.\n",
            route.title().replace("*/", "*&#47;"),
            controller.name(),
            route.handler(),
            remark)
        .addModifiers(Modifier.PRIVATE)
        .returns(route.result().async() ? FUTURE_RESPONSE : RESPONSE);
  }

  private void addHandler(
      MethodSpec.Builder method, Variables variables, List<CodeBlock> provided) {
    CodeBlock call =
        CodeBlock.of(
            "$L.$L($L)",
            variables.field(Holders.ofController()),
            route.handler(),
            variables.arguments(route.parameters(), provided, List.of()));
    ResultModel result = route.result();
    if (result.delivery() == Delivery.DIRECT) {
      if (result.content() == Content.NOTHING) {
        method.addStatement(call);
      }
      method.addStatement(
          "return $L", results.response(route, call, variables.head(), variables.locals()));
      return;
    }
    CodeBlock future =
        result.delivery() == Delivery.FUTURE
            ? call
            : CodeBlock.of("$T.fromCompletionStage($L)", FUTURE, call);
    if (result.content() == Content.RESPONSE) {
      method.addStatement("return $L", future);
    } else {
      String value = variables.newName("result");
      method.addStatement(
          "return $L.map($L -> $L)",
          future,
          value,
          results.response(route, CodeBlock.of(value), variables.head(), variables.locals()));
    }
  }
}

package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.ROUTE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.ExecutionModel;
import dev.turboapi.processor.model.RouteModel;
import java.time.Duration;

/** Writes what one route is: what it answers, what it takes, and who is called. */
final class RouteWriter {
  private static final ClassName EXECUTION = ROUTE.nestedClass("Execution");

  private final RouteModel route;
  private final ParameterWriter parameters;
  private final ParameterDescriptions descriptions;
  private final DependantWriter dependants;

  RouteWriter(
      RouteModel route,
      ParameterWriter parameters,
      ParameterDescriptions descriptions,
      DependantWriter dependants) {
    this.route = route;
    this.parameters = parameters;
    this.descriptions = descriptions;
    this.dependants = dependants;
  }

  /**
   * The expression of the route.
   *
   * @param binder the name of the methods that answer it
   */
  CodeBlock route(String binder) {
    CodeBlock taken = descriptions.of(route.parameters(), binder);
    CodeBlock uses = dependants.uses(route.dependencies());
    if (!uses.isEmpty()) {
      taken = CodeBlock.of("$L.dependingOn($L)", taken, uses);
    }
    String async = route.result().async() ? "Async" : "";
    if (!route.straight()) {
      return CodeBlock.of(
          "$T.solved$L($S, $S, $L, $T.$L, this::$L)$L",
          ROUTE,
          async,
          route.httpMethod(),
          route.path().template(),
          taken,
          EXECUTION,
          execution(),
          binder,
          settings());
    }
    return CodeBlock.of(
        "$T.$L($S, $S, $L, this::$L)$L$L",
        ROUTE,
        factory(),
        route.httpMethod(),
        route.path().template(),
        taken,
        binder,
        uses.isEmpty() ? "" : CodeBlock.of("$>$>\n.orSolved$L(this::$L)$<$<", async, binder),
        settings());
  }

  private String execution() {
    if (route.execution().blocking().isPresent()) {
      return "BLOCKING";
    }
    return route.result().async() ? "ON_WORKER" : "IN_PLACE";
  }

  private String factory() {
    if (route.blocking()) {
      return "blocking";
    }
    return route.result().async() ? "async" : "sync";
  }

  /** What is said of the route beyond its handler, a line each. */
  private CodeBlock settings() {
    ExecutionModel execution = route.execution();
    CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
    execution
        .affinity()
        .flatMap(name -> route.parameter(name.value()))
        .ifPresent(key -> code.add("\n.affinity(request -> $L)", parameters.read(key, "request")));
    execution
        .timeout()
        .ifPresent(
            timeout ->
                code.add("\n.timeout($T.ofMillis($L))", Duration.class, literal(timeout.value())));
    execution.maxBodySize().ifPresent(size -> code.add("\n.maxBodySize($L)", size.value()));
    return code.add("$<$<").build();
  }

  private static String literal(long value) {
    return value > Integer.MAX_VALUE ? value + "L" : String.valueOf(value);
  }
}

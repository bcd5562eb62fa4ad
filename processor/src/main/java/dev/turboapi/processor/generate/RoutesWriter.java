package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.INSTANCE_FACTORY;
import static dev.turboapi.processor.model.Names.ROUTE;
import static dev.turboapi.processor.model.Names.ROUTES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.ExecutionModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the routes of a controller: which there are, and for each a binder, from the request to
 * the handler's call.
 */
final class RoutesWriter {
  private static final ClassName EXECUTION = ROUTE.nestedClass("Execution");

  private final ControllerModel controller;
  private final Constants constants = new Constants();
  private final NameAllocator methods = new NameAllocator();
  private final ObjectMethods objects;
  private final ParameterDescriptions descriptions;
  private final ParameterWriter parameters;
  private final BinderWriter binders;
  private final Holders holders;
  private final DependantWriter dependants;

  private RoutesWriter(ControllerModel controller) {
    this.controller = controller;
    CodecExpressions codecs = new CodecExpressions(constants, new TypeModel.Any(), name -> false);
    Expressions expressions = new Expressions(constants, codecs);
    this.objects = new ObjectMethods(constants, methods, expressions);
    this.parameters = new ParameterWriter(expressions, codecs, objects);
    this.descriptions =
        new ParameterDescriptions(controller.routesName(), expressions, constants, parameters);
    this.holders = new Holders(controller);
    this.binders =
        new BinderWriter(controller, constants, holders, parameters, new ResultWriter(codecs));
    this.dependants = new DependantWriter(constants, methods, holders, parameters, descriptions);
    methods.newName("routes");
    controller.routes().forEach(route -> methods.newName(route.handler(), route));
  }

  static JavaFile write(ControllerModel controller) {
    return new RoutesWriter(controller).file();
  }

  private JavaFile file() {
    List<CodeBlock> routes = new ArrayList<>();
    List<MethodSpec> methodSpecs = new ArrayList<>();
    for (RouteModel route : controller.routes()) {
      String name = methods.get(route);
      routes.add(route(route, name));
      methodSpecs.addAll(binders.binders(route, name));
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(controller.routesName())
            .addJavadoc("The routes of {@link $T}.\n", controller.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ROUTES)
            .addOriginatingElement(controller.position().element());
    Sources.mark(
        type, controller.deprecated() || controller.routes().stream().anyMatch(this::isDeprecated));
    constants.constants().forEach(type::addField);
    type.addFields(holders.fields())
        .addMethod(constructor())
        .addMethod(routes(routes))
        .addMethods(methodSpecs)
        .addMethods(dependants.methods())
        .addMethods(objects.methods());
    return Sources.file(controller.name().packageName(), type.build());
  }

  /** Whether the handler is, or what it depends on. */
  private boolean isDeprecated(RouteModel route) {
    return route.operation().deprecated()
        || route.dependencies().stream()
            .flatMap(DependencyModel::all)
            .anyMatch(dependency -> dependency.provider().deprecated());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(INSTANCE_FACTORY, Holders.INSTANCES)
        .addExceptions(holders.exceptions())
        .addCode(holders.assignments())
        .build();
  }

  private MethodSpec routes(List<CodeBlock> routes) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("routes")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), (TypeName) ROUTE));
    dependants.declarations().forEach(method::addStatement);
    return method
        .addStatement(
            routes.isEmpty() ? "return $T.of($L)" : "return $T.of(\n$L)",
            List.class,
            routes.stream().collect(CodeBlock.joining(",\n")))
        .build();
  }

  private CodeBlock route(RouteModel route, String binder) {
    CodeBlock parameters = descriptions.of(route, route.parameters(), binder);
    CodeBlock uses = dependants.uses(route, route.dependencies());
    if (!uses.isEmpty()) {
      parameters = CodeBlock.of("$L.dependingOn($L)", parameters, uses);
    }
    if (!route.straight()) {
      return CodeBlock.of(
          "$T.solved($S, $S, $L, $T.$L, this::$L)$L",
          ROUTE,
          route.httpMethod(),
          route.path().template(),
          parameters,
          EXECUTION,
          execution(route),
          binder,
          settings(route));
    }
    return CodeBlock.of(
        "$T.$L($S, $S, $L, this::$L)$L$L",
        ROUTE,
        factory(route),
        route.httpMethod(),
        route.path().template(),
        parameters,
        binder,
        uses.isEmpty() ? "" : CodeBlock.of("$>$>\n.orSolved(this::$L)$<$<", binder),
        settings(route));
  }

  private static String execution(RouteModel route) {
    if (route.execution().blocking().isPresent()) {
      return "BLOCKING";
    }
    return route.result().async() ? "ON_WORKER" : "IN_PLACE";
  }

  private static String factory(RouteModel route) {
    if (route.blocking()) {
      return "blocking";
    }
    return route.result().async() ? "async" : "sync";
  }

  /** What is said of the route beyond its handler, a line each. */
  private CodeBlock settings(RouteModel route) {
    ExecutionModel execution = route.execution();
    CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
    execution
        .affinity()
        .flatMap(name -> route.parameter(name.value()))
        .ifPresent(
            key -> code.add("\n.affinity(request -> $L)", parameters.read(route, key, "request")));
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

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
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the routes of a controller: which there are, and for each a binder, from the request to
 * the handler's call.
 */
final class RoutesWriter {
  private final ControllerModel controller;
  private final Constants constants = new Constants();
  private final NameAllocator methods = new NameAllocator();
  private final CodecExpressions codecs =
      new CodecExpressions(constants, new TypeModel.Any(), name -> false);
  private final Expressions expressions = new Expressions(constants, codecs);
  private final ValueWriter values = new ValueWriter(expressions);
  private final ObjectMethods objects = new ObjectMethods(constants, methods, expressions, values);
  private final ResultWriter results = new ResultWriter(codecs);
  private final Holders holders;
  private final Dependants dependants;

  private RoutesWriter(ControllerModel controller) {
    this.controller = controller;
    holders = new Holders(controller);
    dependants = new Dependants(methods, holders);
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
      ParameterWriter parameters = new ParameterWriter(route, values, objects, codecs);
      routes.add(routeWriter(route, parameters).route(name));
      methodSpecs.addAll(
          new BinderWriter(controller, route, constants, holders, parameters, results)
              .binders(name));
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
        || route.allDependencies().anyMatch(dependency -> dependency.provider().deprecated());
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

  private RouteWriter routeWriter(RouteModel route, ParameterWriter parameters) {
    ParameterDescriptions descriptions =
        new ParameterDescriptions(controller.routesName(), route, expressions, constants, objects);
    return new RouteWriter(
        route,
        parameters,
        descriptions,
        new DependantWriter(constants, holders, dependants, parameters, descriptions));
  }
}

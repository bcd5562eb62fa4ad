package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ProvidersModel;
import dev.turboapi.processor.model.Resolution;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.UnresolvedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Runs all rules over what was read so far, and prints what they find. */
public final class Checks {
  private final Messager messager;
  private final List<Rule> rules;
  private final Set<Diagnostic> printed = new HashSet<>();

  /** Routes of all rounds: one may not be there twice, whenever it was compiled. */
  private ApiModel known = ApiModel.empty();

  public Checks(Messager messager, Applications applications) {
    this.messager = messager;
    this.rules = rules(applications);
  }

  private static List<Rule> rules(Applications applications) {
    return List.of(
        new HandlerWithoutController(),
        new SettingWithoutHandler(),
        new DependencyWithoutHandler(),
        new UnusableController(),
        new AmbiguousConstructor(),
        new UnknownDependency(),
        new MissingDependency(),
        new AmbiguousDependency(),
        new CyclicDependency(),
        new MismatchedDependency(),
        new NamelessParameters(),
        new UnclearProvider(),
        new UnusableProvider(),
        new ShorterLifetime(),
        new BadSecurityScheme(),
        new BadPrefix(),
        new UnusableHandler(),
        new BlockingFuture(),
        new BadTimeout(),
        new BadMaxBodySize(),
        new BadAffinity(),
        new BadPathTemplate(),
        new BadStatus(),
        new BadProduces(),
        new BadResponseModel(),
        new BadView(),
        new UselessResponseHead(),
        new DuplicateRoute(applications),
        new HiddenRoute(applications),
        new UnboundPathVariable(),
        new UnknownPathVariable(),
        new OptionalPathParameter(),
        new MismatchedConvertor(),
        new ConflictingSources(),
        new MisplacedAnnotation(),
        new DuplicateParameter(),
        new UnbindableParameter(),
        new ParameterBesideObject(),
        new ConflictingBodies(),
        new UnexpectedBody(),
        new UnsupportedJsonType(),
        new UnsupportedJacksonAnnotation(),
        new DuplicateProperty(),
        new UnsupportedTypeInfo(),
        new BadUnion(),
        new AmbiguousRecursion(),
        new EndlessType(),
        new UnsupportedEnum(),
        new BadDefault(),
        new MisplacedConstraint(),
        new UncheckedConstraint(),
        new UnknownConstraint(),
        new UnusableHook());
  }

  /**
   * Whether nothing is wrong that keeps code from being generated, in this round's model and in
   * those before it.
   */
  public boolean pass(ApiModel round) {
    known = known.plus(round);
    boolean passed = true;
    for (Rule rule : rules) {
      Reporter reporter = new Reporter(rule);
      run(rule, reporter);
      for (Diagnostic diagnostic : reporter.diagnostics()) {
        passed &= diagnostic.kind() != Kind.ERROR;
        if (printed.add(diagnostic)) {
          print(diagnostic);
        }
      }
    }
    return passed;
  }

  private void run(Rule rule, Reporter reporter) {
    rule.check(known, reporter);
    for (ControllerModel controller : known.controllers()) {
      rule.check(controller, reporter);
      for (RouteModel route : controller.routes()) {
        rule.check(route, reporter);
        route.effects().forEach(effect -> run(rule, effect, route, controller, reporter));
        run(rule, route.parameters(), route, controller, reporter);
      }
    }
    for (ProvidersModel holder : known.providers()) {
      for (DependencyModel provider : holder.providers()) {
        rule.checkDeclared(provider, reporter);
        unresolved(provider).forEach(unresolved -> rule.check(unresolved, reporter));
      }
    }
    for (ObjectModel object : known.sortedObjects()) {
      rule.check(object, reporter);
      rule.checkWhole(object, reporter);
    }
    for (EnumModel enumeration : known.sortedEnums()) {
      rule.check(enumeration, reporter);
    }
    for (UnionModel union : known.sortedUnions()) {
      rule.check(union, reporter);
    }
  }

  private static void run(
      Rule rule,
      List<ParameterModel> parameters,
      RouteModel route,
      ControllerModel controller,
      Reporter reporter) {
    for (ParameterModel parameter : parameters) {
      rule.check(parameter, route, reporter);
      parameter.members().forEach(member -> rule.check(member, route, reporter));
      parameter.object().ifPresent(found -> rule.checkWhole(found.object(), reporter));
      parameter
          .dependency()
          .ifPresent(resolution -> run(rule, resolution, route, controller, reporter));
    }
  }

  private static void run(
      Rule rule,
      Resolution resolution,
      RouteModel route,
      ControllerModel controller,
      Reporter reporter) {
    if (resolution instanceof UnresolvedModel unresolved) {
      rule.check(unresolved, reporter);
    } else if (resolution instanceof DependencyModel dependency) {
      rule.check(dependency, controller, reporter);
      run(rule, dependency.parameters(), route, controller, reporter);
    }
  }

  /**
   * What a provider, or what it depends on, asks for in vain. What is missing as long as no handler
   * depends on it may be left to those who compile against it.
   */
  private static Stream<UnresolvedModel> unresolved(DependencyModel provider) {
    return provider
        .all()
        .flatMap(dependency -> dependency.parameters().stream())
        .flatMap(parameter -> parameter.dependency().stream())
        .filter(UnresolvedModel.class::isInstance)
        .map(UnresolvedModel.class::cast)
        .filter(unresolved -> unresolved.reason() != UnresolvedModel.Reason.MISSING);
  }

  private void print(Diagnostic diagnostic) {
    Position position = diagnostic.position();
    messager.printMessage(
        diagnostic.kind(),
        diagnostic.text(),
        position.element(),
        position.annotation(),
        position.value());
  }
}

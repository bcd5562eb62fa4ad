package dev.turboapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.HiddenType;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.ProviderModel.Kind;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.SchemeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Generated code calls providers, from the packages of those that depend on them. */
final class UnusableProvider implements Rule {
  private static final Set<TypeName> CONTAINERS =
      Set.of(
          Names.FUTURE,
          ClassName.get(CompletionStage.class),
          ClassName.get(CompletableFuture.class),
          ClassName.bestGuess(Names.RESOURCE));

  @Override
  public void check(DependencyModel dependency, ControllerModel controller, Reporter reporter) {
    ProviderModel provider = dependency.provider();
    String caller = controller.name().packageName();
    List<String> hidden = hidden(provider, caller);
    if (check(provider, reporter) && !hidden.isEmpty()) {
      reporter.error(
          dependency.position(),
          "%s cannot be called for %s, whose package does not see %s."
              .formatted(
                  provider.shown(), controller.name().simpleName(), String.join(" and ", hidden)),
          "Make %s public, or move one of the classes."
              .formatted(hidden.size() > 1 ? "them" : "it"));
    }
  }

  private static List<String> hidden(ProviderModel provider, String caller) {
    List<String> types =
        provider.hidden().stream()
            .filter(type -> type.hiddenFrom(caller))
            .map(HiddenType::name)
            .map(TypeText::of)
            .toList();
    boolean open =
        provider.holder().name().packageName().equals(caller)
            || (provider.modifiers().contains(Modifier.PUBLIC) && constructorIsOpen(provider));
    return types.isEmpty() && !open ? List.of(member(provider)) : types;
  }

  private static boolean constructorIsOpen(ProviderModel provider) {
    return provider.scheme().flatMap(SchemeModel::constructor).stream()
        .allMatch(ConstructorModel::open);
  }

  private static String member(ProviderModel provider) {
    String type = String.join(".", provider.holder().name().simpleNames());
    if (provider.kind() == Kind.CONSTRUCTOR || provider.modifiers().contains(Modifier.PUBLIC)) {
      return "the constructor of " + type;
    }
    return type + "." + provider.name();
  }

  @Override
  public void checkDeclared(DependencyModel declared, Reporter reporter) {
    check(declared.provider(), reporter);
  }

  /** Whether whoever can see the provider can call it. */
  private static boolean check(ProviderModel provider, Reporter reporter) {
    return checkDeclaration(provider, reporter) && checkResult(provider, reporter);
  }

  private static boolean checkDeclaration(ProviderModel provider, Reporter reporter) {
    Position position = provider.position();
    String shown = provider.shown();
    HolderModel holder = provider.holder();
    boolean genericHolder =
        holder.kind() == ControllerModel.Kind.GENERIC_CLASS
            && provider.kind() != Kind.STATIC_METHOD;
    if (provider.generic() || genericHolder) {
      reporter.error(
          position,
          "%s has type parameters, and nothing to put in their place."
              .formatted(provider.generic() ? shown : holder.name().simpleName()),
          "Take them away.");
    } else if (provider.kind() == Kind.CONSTRUCTOR && !holder.constructible()) {
      reporter.error(
          position,
          "%s cannot be constructed.".formatted(holder.name().simpleName()),
          "Make it a top-level or static class that is not abstract.");
    } else if (provider.modifiers().contains(Modifier.PRIVATE)
        || holder.modifiers().contains(Modifier.PRIVATE)) {
      reporter.error(
          position,
          "%s is private, or nested in a private class.".formatted(shown),
          "Take \"private\" away; package-private is enough for the same package.");
    } else if (provider.kind() == Kind.METHOD && !hasInstances(holder)) {
      reporter.error(
          position,
          "%s is called on an instance, and there is none of %s."
              .formatted(shown, holder.name().simpleName()),
          "Make the method static, or move it to a top-level or static class.");
    } else if (provider.exceptions().contains(ClassName.get(Throwable.class))) {
      reporter.error(
          position,
          "%s throws any Throwable.".formatted(shown),
          "Declare Exception, or what it really throws.");
    } else {
      return true;
    }
    return false;
  }

  /** Whether there can be instances that are bound, if not constructed. */
  private static boolean hasInstances(HolderModel holder) {
    return holder.kind() == ControllerModel.Kind.CLASS
        || holder.kind() == ControllerModel.Kind.INTERFACE;
  }

  private static boolean checkResult(ProviderModel provider, Reporter reporter) {
    if (provider.blocking() && provider.delivery() != Delivery.DIRECT) {
      reporter.error(
          provider.position(),
          "%s is blocking, and yet returns a future.".formatted(provider.shown()),
          "Return the value itself, or take @Blocking away.");
    } else if (provider.provided() instanceof WildcardTypeName
        || CONTAINERS.contains(provider.provided())) {
      reporter.error(
          provider.position(),
          "The type of %s does not say what is in its future or resource."
              .formatted(provider.shown()),
          "Say it, as Future<User> does, or Future<Void> for nothing.");
    } else if (provider.provided() instanceof ParameterizedTypeName inner
        && CONTAINERS.contains(inner.rawType())) {
      reporter.error(
          provider.position(),
          "%s gives a %s in another future or resource."
              .formatted(provider.shown(), TypeText.of(inner)),
          "Return a Future<T>, a Resource<T> or a Future<Resource<T>>.");
    } else {
      return true;
    }
    return false;
  }
}

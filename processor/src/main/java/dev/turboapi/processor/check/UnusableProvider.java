package dev.turboapi.processor.check;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.ProviderModel.Kind;
import dev.turboapi.processor.model.ResultModel.Delivery;
import javax.lang.model.element.Modifier;

/** Generated code calls providers, from the packages of those that depend on them. */
final class UnusableProvider implements Rule {
  @Override
  public void check(DependencyModel dependency, ControllerModel controller, Reporter reporter) {
    ProviderModel provider = dependency.provider();
    ClassName holder = provider.holder().name();
    if (holder.packageName().equals(controller.name().packageName())) {
      return;
    }
    boolean open =
        provider.holder().modifiers().contains(Modifier.PUBLIC)
            && provider.modifiers().contains(Modifier.PUBLIC);
    if (!open) {
      reporter.error(
          dependency.position(),
          "%s cannot be called from %s, since it or its class is not public."
              .formatted(provider.shown(), controller.name().packageName()),
          "Make both public, or move one of the classes.");
    }
  }

  @Override
  public void checkDeclared(DependencyModel declared, Reporter reporter) {
    ProviderModel provider = declared.provider();
    if (provider.modifiers().contains(Modifier.PRIVATE)
        || provider.holder().modifiers().contains(Modifier.PRIVATE)) {
      reporter.error(
          provider.position(),
          "%s is private, or nested in a private class.".formatted(provider.shown()),
          "Take \"private\" away; package-private is enough for the same package.");
    } else if (provider.generic() || isGeneric(provider.holder())) {
      reporter.error(
          provider.position(),
          "%s has type parameters, and nothing to put in their place.".formatted(provider.shown()),
          "Take them away.");
    } else if (provider.kind() == Kind.CONSTRUCTOR && provider.holder().constructor().isEmpty()) {
      reporter.error(
          provider.position(),
          "%s cannot be constructed.".formatted(provider.holder().name().simpleName()),
          "Make it a top-level or static class that is not abstract.");
    } else if (provider.blocking() && provider.delivery() != Delivery.DIRECT) {
      reporter.error(
          provider.position(),
          "%s is blocking, and yet returns a future.".formatted(provider.shown()),
          "Return the value itself, or take @Blocking away.");
    }
  }

  private static boolean isGeneric(HolderModel holder) {
    return holder.kind() == ControllerModel.Kind.GENERIC_CLASS;
  }
}

package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.ProviderModel.Kind;
import dev.turboapi.processor.model.SchemeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds and reads providers. */
final class ProviderScanner {
  private final Elements elements;
  private final Types types;
  private final Providers providers;
  private final SchemeScanner schemes;

  ProviderScanner(Elements elements, Types types, Providers providers, SchemeScanner schemes) {
    this.elements = elements;
    this.types = types;
    this.providers = providers;
    this.schemes = schemes;
  }

  /** Who may be meant by a request, on a parameter or for an effect. */
  Candidates candidates(DependencyRequest request, Optional<VariableElement> parameter) {
    if (request.scheme().isPresent()) {
      return new Candidates(request.shown(), extractors(request.scheme().get()), List.of());
    }
    if (request.value().isPresent() && !request.provider().isEmpty()) {
      return named(request.value().get(), request.provider());
    }
    if (parameter.isPresent()) {
      return typed(request, parameter.get());
    }
    return request.value().map(this::forEffect).orElse(new Candidates("", List.of(), List.of()));
  }

  private List<ProviderElement> extractors(SchemeScanner.Found scheme) {
    return scheme.extractor().stream()
        .flatMap(
            extractor ->
                scheme.extractMethods(elements).stream()
                    .map(method -> ProviderElement.of(method, Javadoc.of(null)))
                    .map(provider -> provider.extractorOf(scheme, extractor)))
        .toList();
  }

  private Candidates named(TypeElement holder, String name) {
    List<ProviderElement> all = providers.in(holder);
    return new Candidates(
        holder.getSimpleName() + "." + name,
        all.stream().filter(p -> p.method().getSimpleName().contentEquals(name)).toList(),
        all.stream().map(ProviderElement::shown).toList());
  }

  private Candidates typed(DependencyRequest request, VariableElement parameter) {
    TypeMirror type = parameter.asType();
    String qualifier = Qualifiers.on(parameter);
    List<ProviderElement> found = providers.of(type, qualifier);
    if (found.isEmpty()) {
      found =
          DependencyScanner.optional(type)
              .map(inner -> providers.of(inner, qualifier))
              .orElse(List.of());
    }
    if (request.value().isPresent()) {
      TypeElement holder = request.value().get();
      found = found.stream().filter(provider -> provider.holder().equals(holder)).toList();
    }
    String shown = TypeText.of(TypeName.get(type));
    return new Candidates(
        qualifier.isEmpty() ? shown : shown + " named \"" + qualifier + "\"",
        found,
        providers.like(type));
  }

  /** The provider of a type, or else all that the class declares. */
  private Candidates forEffect(TypeElement value) {
    List<ProviderElement> found = providers.of(value.asType(), "");
    return new Candidates(
        value.getSimpleName().toString(), found.isEmpty() ? providers.in(value) : found, List.of());
  }

  /** All that a class of this compilation provides. */
  List<ProviderElement> in(TypeElement holder) {
    return providers.in(holder);
  }

  ProviderModel scan(ProviderElement provider) {
    ExecutableElement method = provider.method();
    DeclaredType holder = MoreTypes.asDeclared(provider.holder().asType());
    ProvidedType result =
        provider.isConstructor()
            ? ProvidedType.of(method)
            : ProvidedType.of(((ExecutableType) types.asMemberOf(holder, method)).getReturnType());
    Optional<SchemeModel> scheme = provider.scheme().map(schemes::scan);
    return new ProviderModel(
        kind(provider),
        holder(provider.holder()),
        method.getSimpleName().toString(),
        provider.shown(),
        identity(provider, scheme),
        TypeName.get(result.provided()),
        Qualifiers.on(method),
        result.delivery(),
        result.resource(),
        Annotations.find(method, Names.BLOCKING).isPresent(),
        !method.getTypeParameters().isEmpty(),
        method.getModifiers(),
        method.getThrownTypes().stream().map(TypeName::get).toList(),
        scheme,
        Position.of(method));
  }

  private static Kind kind(ProviderElement provider) {
    if (provider.scheme().isPresent()) {
      return Kind.EXTRACTOR;
    }
    if (provider.isConstructor()) {
      return Kind.CONSTRUCTOR;
    }
    return provider.method().getModifiers().contains(Modifier.STATIC)
        ? Kind.STATIC_METHOD
        : Kind.METHOD;
  }

  private static String identity(ProviderElement provider, Optional<SchemeModel> scheme) {
    return provider.holder().getQualifiedName()
        + "."
        + provider.method().getSimpleName()
        + provider.method().getParameters().stream().map(p -> TypeName.get(p.asType())).toList()
        + scheme
            .map(s -> List.of(s.annotation(), s.name(), s.document(), s.arguments()))
            .orElse(List.of());
  }

  static HolderModel holder(TypeElement type) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(ControllerScanner.modifiers(type));
    if (NamedTypeScanner.enclosing(type).stream()
        .anyMatch(around -> !around.getModifiers().contains(Modifier.PUBLIC))) {
      modifiers.remove(Modifier.PUBLIC);
    }
    return new HolderModel(
        ClassName.get(type),
        modifiers,
        ControllerScanner.kind(type),
        ControllerScanner.constructors(type),
        Position.of(type));
  }
}

package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.HiddenType;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.ProviderModel.Kind;
import dev.turboapi.processor.model.SchemeModel;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.SourceTrees;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads providers. */
final class ProviderScanner {
  private final Elements elements;
  private final Types types;
  private final SourceTrees sources;
  private final SchemeScanner schemes;

  ProviderScanner(Elements elements, Types types, SourceTrees sources, SchemeScanner schemes) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.schemes = schemes;
  }

  /** Whether the class of a provider is being compiled. */
  boolean isInSource(ProviderElement provider) {
    return sources.contain(MoreElements.asType(provider.method().getEnclosingElement()));
  }

  /**
   * Reads a provider.
   *
   * @param asked where it is asked for, to which messages point if it is in a class file
   */
  ProviderModel scan(ProviderElement provider, Position asked) {
    ExecutableElement method = provider.method();
    ProvidedType result = provided(provider);
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
        isOverloaded(provider),
        isDeprecated(provider),
        hidden(provider),
        method.getModifiers(),
        method.getThrownTypes().stream().map(TypeName::get).toList(),
        scheme,
        isInSource(provider) ? Position.of(method) : asked);
  }

  /** What a provider gives, where it is inherited as the class that inherits it sees it. */
  ProvidedType provided(ProviderElement provider) {
    DeclaredType holder = MoreTypes.asDeclared(provider.holder().asType());
    return provider.isConstructor()
        ? ProvidedType.of(provider.method())
        : ProvidedType.of(
            ((ExecutableType) types.asMemberOf(holder, provider.method())).getReturnType());
  }

  private boolean isOverloaded(ProviderElement provider) {
    return elements.getAllMembers(provider.holder()).stream()
            .filter(member -> member.getKind() == provider.method().getKind())
            .filter(member -> member.getSimpleName().equals(provider.method().getSimpleName()))
            .count()
        > 1;
  }

  private boolean isDeprecated(ProviderElement provider) {
    return Stream.of(
            Stream.of(provider.method()),
            NamedTypeScanner.enclosing(provider.holder()).stream(),
            element(provided(provider).provided()).stream())
        .<Element>flatMap(elements -> elements)
        .anyMatch(Annotations::deprecated);
  }

  /** The classes that whoever calls it names, of those that not everybody sees. */
  private List<HiddenType> hidden(ProviderElement provider) {
    ExecutableElement method = provider.method();
    return HiddenTypes.in(
        Stream.of(
                Stream.of(provider.holder().asType()),
                provider.scheme().stream().map(scheme -> scheme.annotation().asType()),
                Stream.of(provided(provider).provided()),
                method.getParameters().stream().map(VariableElement::asType),
                method.getThrownTypes().stream())
            .<TypeMirror>flatMap(types -> types)
            .toList());
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
    modifiers.addAll(ClassScanner.modifiers(type));
    if (NamedTypeScanner.enclosing(type).stream()
        .anyMatch(around -> !around.getModifiers().contains(Modifier.PUBLIC))) {
      modifiers.remove(Modifier.PUBLIC);
    }
    return new HolderModel(
        ClassName.get(type),
        modifiers,
        ClassScanner.kind(type),
        ClassScanner.constructors(type),
        Position.of(type));
  }

  /** The class, interface or enum that a type is of, if it is one. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(MoreTypes.asTypeElement(type))
        : Optional.empty();
  }
}

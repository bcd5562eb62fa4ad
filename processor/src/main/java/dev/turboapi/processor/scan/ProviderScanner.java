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
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.model.UnresolvedModel.Reason;
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

/** Finds and reads providers. */
final class ProviderScanner {
  private final Elements elements;
  private final Types types;
  private final SourceTrees sources;
  private final Providers providers;
  private final SchemeScanner schemes;
  private final NearProviders near;

  ProviderScanner(
      Elements elements,
      Types types,
      SourceTrees sources,
      Providers providers,
      SchemeScanner schemes) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.providers = providers;
    this.schemes = schemes;
    this.near = new NearProviders(types);
  }

  /** Who may be meant by a request, on a parameter or for an effect. */
  Candidates candidates(DependencyRequest request, Optional<VariableElement> parameter) {
    if (request.scheme().isPresent()) {
      SchemeScanner.Found scheme = request.scheme().get();
      return new Candidates(Reason.MISSING, scheme.shown(), extractors(scheme), List.of());
    }
    if (!request.provider().isEmpty()) {
      return request
          .holder()
          .map(holder -> named(holder, request.provider(), parameter))
          .orElseGet(() -> silent(List.of(request.provider())));
    }
    if (parameter.isPresent()) {
      return typed(request, parameter.get());
    }
    return request.value().map(this::forEffect).orElseGet(() -> silent(List.of()));
  }

  private static Candidates silent(List<String> said) {
    return new Candidates(Reason.SILENT, "", List.of(), said);
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

  /** Of several with the name those that fit the parameter. */
  private Candidates named(TypeElement holder, String name, Optional<VariableElement> parameter) {
    List<ProviderElement> all = providers.in(holder);
    List<ProviderElement> found =
        all.stream().filter(p -> p.method().getSimpleName().contentEquals(name)).toList();
    List<ProviderElement> fitting =
        found.stream()
            .filter(p -> parameter.filter(ProvidedType.of(p.method())::fits).isPresent())
            .toList();
    return new Candidates(
        Reason.UNKNOWN,
        holder.getSimpleName() + "." + name,
        fitting.isEmpty() ? found : fitting,
        all.stream().map(ProviderElement::shown).toList());
  }

  private Candidates typed(DependencyRequest request, VariableElement parameter) {
    TypeMirror type = parameter.asType();
    String qualifier = Qualifiers.on(parameter);
    List<ProviderElement> found = providers.of(type, qualifier);
    if (found.isEmpty()) {
      found =
          ProvidedType.optional(type)
              .map(inner -> providers.of(inner, qualifier))
              .orElse(List.of());
    }
    Optional<TypeElement> holder = request.holder();
    if (request.value().isPresent()) {
      found = found.stream().filter(p -> holder.filter(p.holder()::equals).isPresent()).toList();
    }
    String shown = TypeText.of(TypeName.get(type));
    return new Candidates(
        Reason.MISSING,
        qualifier.isEmpty() ? shown : shown + " named \"" + qualifier + "\"",
        found,
        Stream.concat(
                near.of(type, qualifier, providers.all()).stream(),
                holder.or(() -> element(type)).stream().flatMap(this::shownIn))
            .distinct()
            .toList());
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(MoreTypes.asTypeElement(type))
        : Optional.empty();
  }

  private Stream<String> shownIn(TypeElement holder) {
    return providers.in(holder).stream().map(ProviderElement::shown);
  }

  /** The provider of a type, or else all that the class declares. */
  private Candidates forEffect(TypeMirror value) {
    List<ProviderElement> found = providers.of(value, "");
    return new Candidates(
        Reason.MISSING,
        TypeText.of(TypeName.get(value)),
        found.isEmpty() ? element(value).map(providers::in).orElse(List.of()) : found,
        near.of(value, "", providers.all()));
  }

  /** All that a class of this compilation provides. */
  List<ProviderElement> in(TypeElement holder) {
    return providers.in(holder);
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

package dev.turboapi.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.model.UnresolvedModel.Reason;
import dev.turboapi.processor.scan.source.Javadoc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds who provides what is asked for. */
final class ProviderFinder {
  private final Elements elements;
  private final Providers providers;
  private final NearProviders near;

  ProviderFinder(Elements elements, Types types, Providers providers) {
    this.elements = elements;
    this.providers = providers;
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
    Optional<TypeElement> holder = request.holder();
    List<ProviderElement> found =
        request.value().isPresent()
            ? holder.map(h -> declared(h, parameter, qualifier)).orElse(List.of())
            : anywhere(type, qualifier);
    String shown = TypeText.of(TypeName.get(type));
    return new Candidates(
        Reason.MISSING,
        qualifier.isEmpty() ? shown : shown + " named \"" + qualifier + "\"",
        found,
        Stream.concat(
                near.of(type, qualifier, providers.all()).stream(),
                holder.or(() -> ProviderScanner.element(type)).stream().flatMap(this::shownIn))
            .distinct()
            .toList());
  }

  private List<ProviderElement> anywhere(TypeMirror type, String qualifier) {
    List<ProviderElement> found = providers.of(type, qualifier);
    return found.isEmpty()
        ? ProvidedType.optional(type).map(inner -> providers.of(inner, qualifier)).orElse(List.of())
        : found;
  }

  /** Of a class that is named, whether anything tells of its providers or not. */
  private List<ProviderElement> declared(
      TypeElement holder, VariableElement parameter, String qualifier) {
    return providers.in(holder).stream()
        .filter(provider -> ProvidedType.of(provider.method()).fits(parameter))
        .filter(provider -> Qualifiers.on(provider.method()).equals(qualifier))
        .toList();
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
        found.isEmpty()
            ? ProviderScanner.element(value).map(providers::in).orElse(List.of())
            : found,
        near.of(value, "", providers.all()));
  }

  /** All that a class of this compilation provides. */
  List<ProviderElement> in(TypeElement holder) {
    return providers.in(holder);
  }
}

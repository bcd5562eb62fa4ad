package dev.turboapi.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.Resolution;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what handlers and providers take, and finds who provides what they depend on. */
final class DependencyScanner {
  private final ProviderScanner providers;
  private final ParameterScanner parameters;
  private final DependencyRequests requests;

  DependencyScanner(
      ProviderScanner providers, ParameterScanner parameters, DependencyRequests requests) {
    this.providers = providers;
    this.parameters = parameters;
    this.requests = requests;
  }

  /**
   * Who asks.
   *
   * @param path of the route
   * @param scopes that are asked by all that depend on it
   * @param chain of providers that depend on each other, up to the one that asks
   */
  record Asker(PathTemplate path, List<String> scopes, List<ProviderElement> chain) {
    static Asker handler(PathTemplate path) {
      return new Asker(path, List.of(), List.of());
    }

    Asker next(ProviderElement provider, List<String> more) {
      return new Asker(path, join(scopes, more), join(chain, List.of(provider)));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }
  }

  /** What a handler takes. */
  List<ParameterModel> parameters(ExecutableElement handler, Javadoc javadoc, PathTemplate path) {
    return parameters(ProviderElement.of(handler, javadoc), Asker.handler(path));
  }

  /** What is asked for on an element for its effect: a handler, a class or a package. */
  List<Resolution> effects(Element element, PathTemplate path) {
    return requests.effects(element).stream()
        .map(request -> resolve(request, Optional.empty(), Asker.handler(path)))
        .toList();
  }

  /** The providers of a class, each as it would be used on a route without a path. */
  List<DependencyModel> providers(TypeElement holder) {
    return providers.in(holder).stream()
        .map(
            provider ->
                dependency(
                    provider,
                    new DependencyRequest(Position.of(provider.method())),
                    Asker.handler(PathTemplate.parse("/"))))
        .toList();
  }

  private List<ParameterModel> parameters(ProviderElement provider, Asker asker) {
    List<ParameterModel> models = new ArrayList<>();
    for (int i = 0; i < provider.names().size(); i++) {
      models.add(
          parameter(
              provider.method().getParameters().get(i),
              provider.names().get(i),
              provider.descriptions().get(i),
              asker));
    }
    return models;
  }

  private ParameterModel parameter(
      VariableElement element, String name, String description, Asker asker) {
    if (TypeName.get(element.asType()).equals(Names.SECURITY_SCOPES)) {
      return ParameterModel.provided(
          name,
          ParameterSource.SECURITY_SCOPES,
          sources(element),
          TypeName.get(element.asType()),
          Optional.empty(),
          Position.of(element));
    }
    return requests
        .on(element)
        .map(request -> dependency(element, name, request, asker))
        .orElseGet(() -> parameters.scan(element, name, description, asker.path()));
  }

  private ParameterModel dependency(
      VariableElement element, String name, DependencyRequest request, Asker asker) {
    if (element.asType().getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(element.asType().toString());
    }
    return ParameterModel.provided(
        name,
        ParameterSource.DEPENDENCY,
        Stream.concat(Stream.of(request.shown()), sources(element).stream()).toList(),
        TypeName.get(element.asType()),
        Optional.of(resolve(request, Optional.of(element), asker)),
        request.position());
  }

  private static List<String> sources(VariableElement element) {
    return SourceAnnotation.on(element).stream().map(SourceAnnotation::shown).toList();
  }

  private Resolution resolve(
      DependencyRequest request, Optional<VariableElement> parameter, Asker asker) {
    Candidates candidates = providers.candidates(request, parameter);
    if (candidates.found().size() != 1) {
      return new UnresolvedModel(
          candidates.reason(), candidates.wanted(), candidates.names(), request.position());
    }
    ProviderElement provider = candidates.found().get(0);
    int start =
        asker.chain().stream().map(ProviderElement::method).toList().indexOf(provider.method());
    if (start >= 0) {
      return new UnresolvedModel(
          Reason.CYCLIC,
          provider.shown(),
          Stream.concat(
                  asker.chain().subList(start, asker.chain().size()).stream(), Stream.of(provider))
              .map(ProviderElement::shown)
              .toList(),
          request.position());
    }
    if (provider.nameless()) {
      return new UnresolvedModel(
          Reason.NAMELESS, candidates.wanted(), List.of(provider.shown()), request.position());
    }
    DependencyModel dependency = dependency(provider, request, asker);
    if (parameter.isPresent() && !fits(parameter.get().asType(), dependency)) {
      return new UnresolvedModel(
          Reason.MISFIT,
          provider.shown(),
          List.of(TypeText.of(dependency.provider().provided())),
          request.position());
    }
    return dependency;
  }

  /** Whether a parameter takes what is provided, as it is or as an {@code Optional}. */
  private static boolean fits(TypeMirror wanted, DependencyModel dependency) {
    TypeName provided = dependency.provider().provided().box();
    return TypeName.get(wanted).box().equals(provided)
        || optional(wanted).filter(inner -> TypeName.get(inner).equals(provided)).isPresent();
  }

  /** What the type is an {@code Optional} of. */
  static Optional<TypeMirror> optional(TypeMirror type) {
    return type instanceof DeclaredType declared
            && TypeName.get(type).toString().startsWith("java.util.Optional<")
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }

  private DependencyModel dependency(
      ProviderElement provider, DependencyRequest request, Asker asker) {
    Asker next = asker.next(provider, request.scopes());
    return new DependencyModel(
        providers.scan(provider),
        parameters(provider, next),
        request.useCache(),
        request.closedBeforeAnswer(),
        !request.scopes().isEmpty(),
        scopes(asker.scopes(), request.scopes()),
        request.position());
  }

  /** As in FastAPI, only those of the request itself are looked at for being there before. */
  private static List<String> scopes(List<String> inherited, List<String> own) {
    List<String> scopes = new ArrayList<>(inherited);
    new LinkedHashSet<>(own)
        .stream().filter(scope -> !inherited.contains(scope)).forEach(scopes::add);
    return scopes;
  }
}

package dev.turboapi.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.Resolution;
import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;
import dev.turboapi.processor.scan.source.Javadoc;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what handlers and providers take, and finds who provides what they depend on. */
final class DependencyScanner {
  private final ProviderFinder finder;
  private final ProviderScanner providers;
  private final ParameterScanner parameters;
  private final DependencyRequests requests;

  DependencyScanner(
      ProviderFinder finder,
      ProviderScanner providers,
      ParameterScanner parameters,
      DependencyRequests requests) {
    this.finder = finder;
    this.providers = providers;
    this.parameters = parameters;
    this.requests = requests;
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
    return finder.in(holder).stream()
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
      return parameters.provided(
          element, name, ParameterSource.SECURITY_SCOPES, requests.claims(element));
    }
    return requests
        .on(element)
        .map(request -> dependency(element, name, asker.located(request), asker))
        .orElseGet(() -> located(parameters.scan(element, name, description, asker.path()), asker));
  }

  private static ParameterModel located(ParameterModel parameter, Asker asker) {
    return asker.compiled().map(parameter::at).orElse(parameter);
  }

  private ParameterModel dependency(
      VariableElement element, String name, DependencyRequest request, Asker asker) {
    UnresolvedType.check(element.asType());
    return parameters
        .provided(element, name, ParameterSource.DEPENDENCY, requests.claims(element))
        .resolved(resolve(request, Optional.of(element), asker));
  }

  private Resolution resolve(
      DependencyRequest request, Optional<VariableElement> parameter, Asker asker) {
    Candidates candidates = finder.candidates(request, parameter);
    String wanted = asker.wanted(candidates.wanted());
    if (candidates.found().size() != 1) {
      return new UnresolvedModel(
          candidates.reason(), wanted, candidates.names(), request.position());
    }
    ProviderElement provider = candidates.found().get(0);
    Optional<UnresolvedModel> circle = asker.circle(provider, request.position());
    if (circle.isPresent()) {
      return circle.get();
    }
    ProvidedType provided = providers.provided(provider);
    if (parameter.isPresent() && !provided.fits(parameter.get())) {
      return new UnresolvedModel(
          Reason.MISFIT, provider.shown(), provided.shown(), request.position());
    }
    DependencyModel dependency = dependency(provider, request, asker);
    boolean nameless = provider.nameless() && !providers.isInSource(provider);
    return nameless && dependency.parameters().stream().anyMatch(ParameterModel::boundByName)
        ? new UnresolvedModel(
            Reason.NAMELESS, wanted, List.of(provider.shown()), request.position())
        : dependency;
  }

  private DependencyModel dependency(
      ProviderElement provider, DependencyRequest request, Asker asker) {
    return new DependencyModel(
        providers.scan(provider, request.position()),
        parameters(provider, asker.next(provider, request, providers.isInSource(provider))),
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

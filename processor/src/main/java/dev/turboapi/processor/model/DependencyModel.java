package dev.turboapi.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One use of a provider, with all that it depends on itself: FastAPI's {@code Dependant}.
 *
 * @param parameters of the provider, as they are bound on the route that asks
 * @param cached whether what was provided for the same request is good enough
 * @param closedBeforeAnswer whether a resource is closed before the answer is sent
 * @param scopesGiven whether this very use asks for scopes
 * @param scopes all that are asked, those of whoever depends on it first
 */
public record DependencyModel(
    ProviderModel provider,
    List<ParameterModel> parameters,
    boolean cached,
    boolean closedBeforeAnswer,
    boolean scopesGiven,
    List<String> scopes,
    Position position)
    implements Resolution {
  public DependencyModel {
    parameters = List.copyOf(parameters);
    scopes = List.copyOf(scopes);
  }

  /** What it depends on itself, in the order of its parameters. */
  public List<DependencyModel> dependencies() {
    return parameters.stream().flatMap(parameter -> parameter.resolved().stream()).toList();
  }

  /** It and all that it depends on, however deep, itself last. */
  public Stream<DependencyModel> all() {
    return Stream.concat(dependencies().stream().flatMap(DependencyModel::all), Stream.of(this));
  }

  /** Equal for uses that may share what is provided. */
  public Object cacheKey() {
    return List.of(
        provider.identity(),
        Set.copyOf(relevantScopes()),
        provider.resource() && closedBeforeAnswer);
  }

  /** The scopes that may change what is provided. */
  public List<String> relevantScopes() {
    return usesScopes() && !isPlainScheme() ? scopes : List.of();
  }

  /** Whether it is a scheme that finds the same whatever scopes are asked. */
  private boolean isPlainScheme() {
    return provider.scheme().isPresent()
        && parameters.stream().allMatch(p -> p.source() == ParameterSource.REQUEST);
  }

  private boolean usesScopes() {
    return scopesGiven
        || provider.scheme().flatMap(SchemeModel::document).isPresent()
        || parameters.stream().anyMatch(p -> p.source() == ParameterSource.SECURITY_SCOPES)
        || dependencies().stream().anyMatch(DependencyModel::usesScopes);
  }

  /** The security scheme, if it is one that the document names. */
  public Optional<SchemeModel> documentedScheme() {
    return provider.scheme().filter(scheme -> scheme.document().isPresent());
  }
}

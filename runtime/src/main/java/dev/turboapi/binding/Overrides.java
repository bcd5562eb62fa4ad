package dev.turboapi.binding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tests put in place of providers: FastAPI's {@code dependency_overrides}.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/testing-dependencies/">Testing dependencies
 *     with overrides</a>
 */
public final class Overrides {
  private record Replacement(Class<?> type, Optional<String> qualifier, Dependant.Call call) {
    boolean isFor(Dependant dependant) {
      return dependant.type() == type && qualifier.map(dependant.qualifier()::equals).orElse(true);
    }
  }

  private final List<Replacement> list = new ArrayList<>();

  /** Nothing is replaced yet. */
  public Overrides() {}

  /** Replaces every provider of a type, or every use of a security scheme. */
  public void add(Class<?> type, Dependant.Call replacement) {
    list.add(new Replacement(type, Optional.empty(), replacement));
  }

  /** Replaces the provider of a type that has the qualifier. */
  public void add(Class<?> type, String qualifier, Dependant.Call replacement) {
    list.add(new Replacement(type, Optional.of(qualifier), replacement));
  }

  /** The parameters with replaced providers; the same object if none of them is replaced. */
  public Parameters applyTo(Parameters parameters) {
    return list.isEmpty() ? parameters : applyTo(parameters, new IdentityHashMap<>());
  }

  private Parameters applyTo(Parameters parameters, Map<Dependant, Dependant> done) {
    List<Dependant> replaced = parameters.dependants().stream().map(d -> replace(d, done)).toList();
    return replaced.equals(parameters.dependants())
        ? parameters
        : parameters.withDependants(replaced);
  }

  private Dependant replace(Dependant dependant, Map<Dependant, Dependant> done) {
    Dependant known = done.get(dependant);
    if (known == null) {
      known = replacement(dependant, done);
      done.put(dependant, known);
    }
    return known;
  }

  private Dependant replacement(Dependant dependant, Map<Dependant, Dependant> done) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).isFor(dependant)) {
        return dependant.replacedBy(list.get(i).call());
      }
    }
    Parameters parameters = applyTo(dependant.parameters(), done);
    return parameters == dependant.parameters() ? dependant : dependant.withParameters(parameters);
  }
}

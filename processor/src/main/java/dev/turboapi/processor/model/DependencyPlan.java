package dev.turboapi.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order the providers are called on which a route depends: depth first, each once unless
 * it is asked for anew.
 */
public final class DependencyPlan {
  /** One call of a provider. */
  public static final class Step {
    private final DependencyModel dependency;
    private final List<Step> needs;

    private Step(DependencyModel dependency, List<Step> needs) {
      this.dependency = dependency;
      this.needs = List.copyOf(needs);
    }

    public DependencyModel dependency() {
      return dependency;
    }

    public ProviderModel provider() {
      return dependency.provider();
    }

    /** What gives the arguments that are dependencies, in the order of the parameters. */
    public List<Step> needs() {
      return needs;
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final Map<Object, Step> cache = new HashMap<>();
  private final List<Step> effects;
  private final List<Step> arguments;

  DependencyPlan(List<DependencyModel> effects, List<DependencyModel> arguments) {
    this.effects = effects.stream().map(this::add).toList();
    this.arguments = arguments.stream().map(this::add).toList();
  }

  /** What a cached one depends on is walked all the same, since some of it may not be cached. */
  private Step add(DependencyModel dependency) {
    List<Step> needs = dependency.dependencies().stream().map(this::add).toList();
    Step known = cache.get(dependency.cacheKey());
    if (known != null && dependency.cached()) {
      return known;
    }
    Step step = new Step(dependency, needs);
    steps.add(step);
    cache.putIfAbsent(dependency.cacheKey(), step);
    return step;
  }

  /** All, in the order in which they are called. */
  public List<Step> steps() {
    return steps;
  }

  /** Those that are called for their effect. */
  public List<Step> effects() {
    return effects;
  }

  /** What gives the handler's arguments that are dependencies, in the order of the parameters. */
  public List<Step> arguments() {
    return arguments;
  }
}

package dev.turboapi.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order the providers are called on which a handler depends: depth first, each once a
 * request unless it is asked for anew. Made at start-up; immutable.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/dependencies/sub-dependencies/">FastAPI:
 *     sub-dependencies</a>
 */
public final class Plan {
  /** One call of a provider. */
  public static final class Step {
    private final Dependant dependant;
    private final int[] needs;

    private Step(Dependant dependant, int[] needs) {
      this.dependant = dependant;
      this.needs = needs;
    }

    /** What is called. */
    public Dependant dependant() {
      return dependant;
    }

    /** What it depends on, of what was provided so far. */
    public Solved solved(Solution solution) {
      return new Solved(solution, needs);
    }

    /** Whether it cannot be called, since something that it depends on was refused. */
    public boolean isRefused(Solution solution) {
      return solution.isRefused() && Arrays.stream(needs).anyMatch(solution::isRefused);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final Map<Object, Integer> cache = new HashMap<>();
  private final int[] direct;

  private Plan(Parameters parameters) {
    this.direct = add(parameters.dependants());
  }

  /** The plan for a handler. */
  public static Plan of(Parameters parameters) {
    return new Plan(parameters);
  }

  private int[] add(List<Dependant> dependants) {
    return dependants.stream().mapToInt(this::add).toArray();
  }

  /** What a cached one depends on is walked all the same, since some of it may not be cached. */
  private int add(Dependant dependant) {
    int[] needs = add(dependant.parameters().dependants());
    List<Object> key = List.of(dependant.provider(), dependant.isClosedBeforeAnswer());
    Integer known = cache.get(key);
    if (known != null && dependant.isCached()) {
      return known;
    }
    int index = steps.size();
    steps.add(new Step(dependant, needs));
    cache.putIfAbsent(key, index);
    return index;
  }

  /** For what is provided for one request. */
  public Solution begin() {
    return new Solution(steps.size());
  }

  /** In the order in which they are called. */
  public List<Step> steps() {
    return steps;
  }

  /** What the handler depends on itself. */
  public Solved solved(Solution solution) {
    return new Solved(solution, direct);
  }
}

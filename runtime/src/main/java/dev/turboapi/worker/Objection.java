package dev.turboapi.worker;

import dev.turboapi.binding.Plan;
import dev.turboapi.binding.Solution;
import dev.turboapi.schema.Unbindable;
import org.jspecify.annotations.Nullable;

/**
 * What providers have to say to a request that does not fit. A handler that answers at once binds
 * all parameters before it calls the first provider, but what they throw goes before errors in
 * parameters.
 */
final class Objection {
  private Objection() {}

  /**
   * What the first one throws; null if none does. Calls them in this thread, unless they were
   * called already.
   */
  static @Nullable Throwable of(ServerRequest request) {
    Plan plan = request.served().plan();
    if (request.route().isSolved()) {
      return null;
    }
    Solution solution = plan.begin();
    for (Plan.Step step : plan.steps()) {
      try {
        solve(step, request, solution);
      } catch (Throwable thrown) {
        return thrown;
      }
    }
    return null;
  }

  private static void solve(Plan.Step step, ServerRequest request, Solution solution)
      throws Exception {
    if (step.isRefused(solution)) {
      solution.refuse();
      return;
    }
    try {
      solution.add(step.dependant().call(request, step.solved(solution)));
    } catch (Unbindable refusal) {
      solution.refuse();
    }
  }
}

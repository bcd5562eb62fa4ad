package dev.turboapi.agreement;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.turboapi.HttpException;
import dev.turboapi.binding.Explainer;
import dev.turboapi.binding.Explainer.Explanation;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Unbindable;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A binder takes a request if and only if the explainer finds nothing wrong with it, perhaps after
 * writing its body anew.
 *
 * <p>{@code -Dagreement.requests=100000} throws more at each controller, {@code -Dagreement.seed=7}
 * others.
 */
class AgreementTest {
  private static final int REQUESTS = Integer.getInteger("agreement.requests", 300);
  private static final long SEED = Long.getLong("agreement.seed", 1);

  @TestFactory
  Stream<DynamicTest> binder_and_explainer_agree() throws IOException {
    return Target.all().stream().map(target -> dynamicTest(target.name(), () -> throwAt(target)));
  }

  private static void throwAt(Target target) throws Exception {
    Random random = new Random(SEED + target.name().hashCode());
    List<Target.Handler> handlers = target.handlers();
    for (int i = 0; i < REQUESTS; i++) {
      Target.Handler handler = handlers.get(random.nextInt(handlers.size()));
      InMemoryRequest request = new RandomRequests(random, target.schemas()).next(handler);
      assertWithMessage("%s, request %s: %s", handler.route(), i, request)
          .that(bound(handler.route(), request))
          .isEqualTo(explained(handler.route(), request));
    }
  }

  private static boolean bound(Route route, InMemoryRequest request) throws Exception {
    try {
      route.call(request);
      return true;
    } catch (Unbindable refused) {
      return false;
    } catch (IllegalArgumentException unsendable) {
      return true; // The handler sends back half of a surrogate pair.
    } catch (UnsupportedOperationException | HttpException answered) {
      return true; // A handler that is there for its document, or a provider that refuses.
    }
  }

  /** Whether the binder should take it. */
  private static boolean explained(Route route, InMemoryRequest request) throws Exception {
    Explanation explanation;
    try {
      explanation = Explainer.explain(route.parameters(), request);
    } catch (IllegalArgumentException inexpressible) {
      return false; // An error shows NaN or half of a surrogate pair, and FastAPI, too, fails.
    }
    if (explanation instanceof Explanation.Valid valid
        && valid.body() != null
        && !bound(route, request)) {
      assertWithMessage("%s written anew: %s", route, request.rewritten(valid.body()))
          .that(bound(route, request.rewritten(valid.body())))
          .isTrue();
      return false;
    }
    return explanation instanceof Explanation.Valid;
  }
}

package dev.turboapi.routing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.FakeRequest;
import dev.turboapi.binding.Overrides;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Plan;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RouteTest {
  private static final Request REQUEST = new FakeRequest();
  private static final Response ANSWER = Response.text("answer");
  private static final Response SOLVED = Response.text("solved");

  private static final Parameters QUERY = Parameters.of(Parameter.query("q", Scalar.INT));
  private static final Parameters DEPENDING =
      Parameters.NONE.dependingOn(Dependant.of(String.class, (request, solved) -> "own"));

  private static Route sync(Parameters parameters) {
    return Route.sync("GET", "/x", parameters, request -> ANSWER);
  }

  private static Response callSolved(Route route) throws Exception {
    Plan plan = Plan.of(route.parameters());
    return route.callSolved(REQUEST, plan.solved(plan.begin())).result();
  }

  @Test
  void sync_answers_at_once_where_the_request_was_read() throws Exception {
    Route route = sync(QUERY);

    assertThat(route.call(REQUEST)).isSameInstanceAs(ANSWER);
    assertThat(route.execution()).isEqualTo(Route.Execution.IN_PLACE);
    assertThat(route.parameters()).isSameInstanceAs(QUERY);
    assertThat(route.isAsync()).isFalse();
    assertThat(route.isSolved()).isFalse();
  }

  @Test
  void async_answers_later_on_a_worker() throws Exception {
    Route route = Route.async("PUT", "/x", QUERY, request -> Future.succeededFuture(ANSWER));

    assertThat(route.callAsync(REQUEST).result()).isSameInstanceAs(ANSWER);
    assertThat(route.execution()).isEqualTo(Route.Execution.ON_WORKER);
    assertThat(route.isAsync()).isTrue();
    assertThat(route.isSolved()).isFalse();
  }

  @Test
  void blocking_may_have_several_methods() throws Exception {
    Route route = Route.blocking(List.of("GET", "HEAD"), "/x", QUERY, request -> ANSWER);

    assertThat(route.call(REQUEST)).isSameInstanceAs(ANSWER);
    assertThat(route.execution()).isEqualTo(Route.Execution.BLOCKING);
    assertThat(route.toString()).isEqualTo("GET, HEAD /x");
    assertThat(Route.blocking("GET", "/x", QUERY, request -> ANSWER).toString())
        .isEqualTo("GET /x");
  }

  @Test
  void solved_is_neither_sync_nor_async() throws Exception {
    Route route =
        Route.solved(
            "GET", "/x", DEPENDING, Route.Execution.ON_WORKER, (request, solved) -> SOLVED);

    assertThat(callSolved(route)).isSameInstanceAs(SOLVED);
    assertThat(route.execution()).isEqualTo(Route.Execution.ON_WORKER);
    assertThat(route.isSolved()).isTrue();
    assertThat(route.isAsync()).isFalse();
  }

  @Test
  void call_of_another_kind_names_the_route() {
    Route route = sync(QUERY);
    Route async = Route.async("PUT", "/y", QUERY, request -> Future.succeededFuture(ANSWER));

    assertThat(assertThrows(IllegalStateException.class, () -> route.callAsync(REQUEST)))
        .hasMessageThat()
        .isEqualTo("GET /x is not async");
    assertThat(assertThrows(IllegalStateException.class, () -> callSolved(route)))
        .hasMessageThat()
        .isEqualTo("GET /x does not depend on providers");
    assertThat(assertThrows(IllegalStateException.class, () -> async.call(REQUEST)))
        .hasMessageThat()
        .isEqualTo("PUT /y is async");
  }

  @Test
  void options_are_left_to_the_application_unless_set() {
    Route route = sync(QUERY);

    assertThat(route.affinity()).isNull();
    assertThat(route.timeout()).isNull();
    assertThat(route.maxBodySize()).isNull();
  }

  @Test
  void each_option_keeps_the_others() throws Exception {
    Route.Affinity affinity = request -> "key";
    for (Route route :
        List.of(
            sync(QUERY).affinity(affinity).timeout(Duration.ofSeconds(1)).maxBodySize(5),
            sync(QUERY).maxBodySize(5).timeout(Duration.ofSeconds(1)).affinity(affinity))) {
      assertThat(route.affinity()).isSameInstanceAs(affinity);
      assertThat(route.timeout()).isEqualTo(Duration.ofSeconds(1));
      assertThat(route.maxBodySize()).isEqualTo(5);
      assertThat(route.execution()).isEqualTo(Route.Execution.ON_WORKER);
      assertThat(route.call(REQUEST)).isSameInstanceAs(ANSWER);
    }
  }

  @Test
  void overrides_of_others_leave_the_route_as_it_is() {
    Overrides overrides = new Overrides();
    overrides.add(Long.class, (request, solved) -> 1L);
    Route route = sync(DEPENDING);

    assertThat(route.with(overrides)).isSameInstanceAs(route);
  }

  @Test
  void overridden_route_is_solved_and_keeps_its_options() throws Exception {
    Overrides overrides = new Overrides();
    overrides.add(String.class, (request, solved) -> "other");
    Route route =
        sync(DEPENDING).orSolved((request, solved) -> SOLVED).timeout(Duration.ofSeconds(1));

    assertThat(route.isSolved()).isFalse();
    assertThat(route.call(REQUEST)).isSameInstanceAs(ANSWER);
    assertThat(route.with(overrides).isSolved()).isTrue();
    assertThat(callSolved(route.with(overrides))).isSameInstanceAs(SOLVED);
    assertThat(route.with(overrides).timeout()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void route_that_cannot_be_solved_cannot_be_overridden() {
    Overrides overrides = new Overrides();
    overrides.add(String.class, (request, solved) -> "other");

    assertThat(assertThrows(IllegalStateException.class, () -> sync(DEPENDING).with(overrides)))
        .hasMessageThat()
        .isEqualTo("GET /x cannot be called with other providers");
  }
}

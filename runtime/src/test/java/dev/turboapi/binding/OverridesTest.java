package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.schema.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What takes the place of providers in tests. */
final class OverridesTest {
  private static final Parameter QUERY = Parameter.query("q", Scalar.INT);

  private final List<String> calls = new ArrayList<>();
  private final Overrides overrides = new Overrides();
  private final Dependant number =
      provider(Integer.class, "number").takes(Parameters.of(QUERY)).qualified("left");
  private final Dependant text = provider(String.class, "text").needs(number);
  private final Parameters handler = Parameters.NONE.dependingOn(text, text);

  private Dependant provider(Class<?> type, String name) {
    return Dependant.of(type, call(name));
  }

  private Dependant.Call call(String name) {
    return (request, solved) -> {
      calls.add(name);
      return name;
    };
  }

  private @Nullable Object solve(Parameters parameters) throws Exception {
    Plan plan = Plan.of(parameters);
    Solution solution = plan.begin();
    for (Plan.Step step : plan.steps()) {
      solution.add(step.dependant().call(new FakeRequest(), step.solved(solution)));
    }
    return plan.solved(solution).get(0);
  }

  @Test
  void nothing_is_replaced() {
    assertThat(overrides.applyTo(handler)).isSameInstanceAs(handler);
    overrides.add(Long.class, call("unused"));
    assertThat(overrides.applyTo(handler)).isSameInstanceAs(handler);
  }

  @Test
  void replacement_is_called_once_and_nothing_below_it() throws Exception {
    overrides.add(String.class, call("other"));

    assertThat(solve(overrides.applyTo(handler))).isEqualTo("other");
    assertThat(calls).containsExactly("other");
  }

  @Test
  void parameters_of_what_is_replaced_do_not_count() {
    overrides.add(String.class, call("other"));

    assertThat(handler.all()).containsExactly(QUERY, QUERY);
    assertThat(overrides.applyTo(handler).all()).isEmpty();
  }

  @Test
  void replacement_below_reaches_the_provider_above() throws Exception {
    overrides.add(Integer.class, call("other"));
    Parameters changed = overrides.applyTo(handler);

    assertThat(solve(changed)).isEqualTo("text");
    assertThat(calls).containsExactly("other", "text").inOrder();
    assertThat(changed.all()).isEmpty();
  }

  @Test
  void last_one_added_wins() throws Exception {
    overrides.add(String.class, call("first"));
    overrides.add(String.class, call("second"));

    assertThat(solve(overrides.applyTo(handler))).isEqualTo("second");
  }

  @Test
  void qualifier_picks_one_of_a_type() throws Exception {
    Dependant right = provider(Integer.class, "number").qualified("right");
    overrides.add(Integer.class, "right", call("other"));
    Parameters both = overrides.applyTo(Parameters.NONE.dependingOn(number, right));

    assertThat(both.dependants().get(0)).isSameInstanceAs(number);
    assertThat(solve(Parameters.NONE.dependingOn(both.dependants().get(1)))).isEqualTo("other");
  }

  @Test
  void type_without_qualifier_means_all_of_them() throws Exception {
    Dependant right = provider(Integer.class, "number").qualified("right");
    overrides.add(Integer.class, call("other"));

    assertThat(solve(overrides.applyTo(Parameters.NONE.dependingOn(number, right))))
        .isEqualTo("other");
    assertThat(calls).containsExactly("other", "other");
  }

  @Test
  void empty_qualifier_means_the_one_without() {
    overrides.add(Integer.class, "", call("other"));

    assertThat(overrides.applyTo(handler)).isSameInstanceAs(handler);
  }

  @Test
  void replacement_of_an_uncached_use_is_called_again() throws Exception {
    overrides.add(Integer.class, call("other"));

    solve(overrides.applyTo(Parameters.NONE.dependingOn(number, number.uncached(), number)));
    assertThat(calls).containsExactly("other", "other");
  }

  @Test
  void replacement_lives_as_long_as_what_it_replaces() {
    overrides.add(Integer.class, call("other"));
    Parameters replaced =
        overrides.applyTo(Parameters.NONE.dependingOn(number.closedBeforeAnswer()));

    assertThat(replaced.dependants().get(0).isClosedBeforeAnswer()).isTrue();
  }

  @Test
  void replacement_does_not_block() {
    overrides.add(Integer.class, call("other"));
    Parameters parameters = Parameters.NONE.dependingOn(number.blocking());

    assertThat(parameters.dependants().get(0).isBlocking()).isTrue();
    assertThat(overrides.applyTo(parameters).dependants().get(0).isBlocking()).isFalse();
  }

  @Test
  void body_is_not_read_for_what_is_replaced() {
    Dependant body = provider(Long.class, "body").takes(Parameters.of(Parameter.body(Scalar.INT)));
    overrides.add(Long.class, call("other"));
    Parameters parameters = Parameters.NONE.dependingOn(body);

    assertThat(parameters.bodyKind()).isEqualTo(BodyKind.WHOLE);
    assertThat(overrides.applyTo(parameters).bodyKind()).isEqualTo(BodyKind.NONE);
  }
}

package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which order providers are called, and how often. */
final class PlanTest {
  private final Dependant leaf = provider("leaf");
  private final Dependant twig = provider("twig").needs(leaf);
  private final Dependant branch = provider("branch").needs(leaf, twig);

  private static Dependant provider(String name) {
    return Dependant.of(String.class, (request, solved) -> name).qualified(name);
  }

  private static Plan plan(Dependant... dependants) {
    return Plan.of(Parameters.NONE.dependingOn(dependants));
  }

  private static List<String> order(Plan plan) {
    return plan.steps().stream().map(step -> step.dependant().qualifier()).toList();
  }

  /** Gives each step its number, and tells which ones the handler gets. */
  private static List<Object> handed(Plan plan, int count) {
    Solution solution = numbered(plan);
    Solved solved = plan.solved(solution);
    return IntStream.range(0, count).mapToObj(solved::<Object>get).toList();
  }

  private static Solution numbered(Plan plan) {
    Solution solution = plan.begin();
    for (int i = 0; i < plan.steps().size(); i++) {
      solution.add(i);
    }
    return solution;
  }

  @Test
  void nothing_to_do() {
    assertThat(plan().steps()).isEmpty();
    assertThat(plan().begin().size()).isEqualTo(0);
  }

  @Test
  void what_one_depends_on_comes_before_it_in_order_of_declaration() {
    assertThat(order(plan(branch, provider("other"))))
        .containsExactly("leaf", "twig", "branch", "other")
        .inOrder();
  }

  @Test
  void each_is_called_once() {
    Plan plan = plan(leaf, branch, leaf, twig);

    assertThat(order(plan)).containsExactly("leaf", "twig", "branch").inOrder();
    assertThat(handed(plan, 4)).containsExactly(0, 2, 0, 1).inOrder();
  }

  @Test
  void each_gets_what_it_depends_on() {
    Plan plan = plan(branch);
    Solved solved = plan.steps().get(2).solved(numbered(plan));

    assertThat(solved.<Integer>get(0)).isEqualTo(0);
    assertThat(solved.<Integer>get(1)).isEqualTo(1);
  }

  @Test
  void uncached_is_called_again_and_is_not_kept() {
    Plan plan = plan(leaf, leaf.uncached(), leaf, leaf.uncached());

    assertThat(order(plan)).containsExactly("leaf", "leaf", "leaf");
    assertThat(handed(plan, 4)).containsExactly(0, 1, 0, 2).inOrder();
  }

  @Test
  void uncached_that_comes_first_is_kept() {
    Plan plan = plan(leaf.uncached(), leaf, leaf.uncached());

    assertThat(handed(plan, 3)).containsExactly(0, 0, 1).inOrder();
  }

  @Test
  void uncached_below_a_cached_one_is_called_for_each_use_of_that() {
    Dependant holder = provider("holder").needs(leaf.uncached());
    Plan plan = plan(holder, holder);

    assertThat(order(plan)).containsExactly("leaf", "holder", "leaf").inOrder();
    assertThat(handed(plan, 2)).containsExactly(1, 1);
    assertThat(plan.steps().get(1).solved(numbered(plan)).<Integer>get(0)).isEqualTo(0);
  }

  @Test
  void cached_below_an_uncached_one_is_called_once() {
    Dependant holder = provider("holder").needs(leaf).uncached();

    assertThat(order(plan(holder, holder))).containsExactly("leaf", "holder", "holder").inOrder();
  }

  @Test
  void lifetimes_do_not_share() {
    Plan plan = plan(leaf, leaf.closedBeforeAnswer(), leaf, leaf.closedBeforeAnswer());

    assertThat(handed(plan, 4)).containsExactly(0, 1, 0, 1).inOrder();
  }

  @Test
  void uses_of_one_provider_share_however_they_were_made() {
    Dependant taking = leaf.takes(Parameters.NONE).blocking();

    assertThat(handed(plan(leaf, taking), 2)).containsExactly(0, 0);
  }

  @Test
  void providers_of_one_type_do_not_share() {
    assertThat(handed(plan(provider("a"), provider("a")), 2)).containsExactly(0, 1).inOrder();
  }

  @Test
  void refusal_goes_up_but_not_sideways() {
    Plan plan = plan(branch, provider("other"));
    Solution solution = plan.begin();
    solution.refuse();

    assertThat(plan.steps().stream().map(step -> step.isRefused(solution)).toList())
        .containsExactly(false, true, true, false)
        .inOrder();
    assertThat(solution.isRefused()).isTrue();
  }

  @Test
  void null_is_no_refusal() {
    Plan plan = plan(twig);
    Solution solution = plan.begin();
    solution.add(null);

    assertThat(solution.isRefused()).isFalse();
    assertThat(solution.size()).isEqualTo(1);
    assertThat(plan.steps().get(1).isRefused(solution)).isFalse();
    assertThat(plan.steps().get(1).solved(solution).<Object>get(0)).isNull();
  }

  @Test
  void head_is_one_for_all() {
    Plan plan = plan(twig);
    Solution solution = numbered(plan);

    assertThat(plan.solved(solution).head())
        .isSameInstanceAs(plan.steps().get(1).solved(solution).head());
    assertThat(plan.solved(numbered(plan)).head())
        .isNotSameInstanceAs(plan.solved(solution).head());
  }
}

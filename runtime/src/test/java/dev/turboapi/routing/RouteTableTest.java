package dev.turboapi.routing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTableTest {
  @Test
  void earlier_template_hides_a_later_static_path() {
    RouteTable table = table("GET /me/{id}", "GET /me/x");

    assertThat(template(table, "GET", "/me/x")).isEqualTo("/me/{id}");
  }

  @Test
  void later_route_with_the_right_method_wins_over_an_earlier_one_with_the_wrong_method() {
    RouteTable table = table("POST /items/{id}", "GET /items/all");

    assertThat(template(table, "GET", "/items/all")).isEqualTo("/items/all");
    assertThat(template(table, "POST", "/items/all")).isEqualTo("/items/{id}");
  }

  @Test
  void allow_names_only_the_first_route_of_the_path() {
    RouteTable table = table("GET /x", "POST /x");

    assertThat(table.match("PUT", "/x")).isEqualTo(new Match.MethodNotAllowed("GET"));
  }

  @Test
  void allow_of_a_route_with_several_methods_lists_them_in_order() {
    Route route =
        Route.sync(List.of("GET", "HEAD"), "/docs", Parameters.NONE, r -> Response.text(""));
    RouteTable table = new RouteTable.Builder().add("docs", List.of(route)).build(true);

    assertThat(table.match("PUT", "/docs")).isEqualTo(new Match.MethodNotAllowed("GET, HEAD"));
    assertThat(template(table, "HEAD", "/docs")).isEqualTo("/docs");
  }

  @Test
  void several_variables_in_a_segment_are_greedy() {
    Match.Found found = (Match.Found) table("GET /{a}-{b}").match("GET", "/a-b-c");

    assertThat(found.pathValue(0)).isEqualTo("a-b");
    assertThat(found.pathValue(1)).isEqualTo("c");
  }

  @Test
  void path_variable_may_be_empty_after_its_slash_only() {
    RouteTable table = table("GET /files/{p:path}");

    assertThat(((Match.Found) table.match("GET", "/files/")).pathValue(0)).isEmpty();
    assertThat(((Match.Found) table.match("GET", "/files/a//b/")).pathValue(0)).isEqualTo("a//b/");
    assertThat(table.match("GET", "/files")).isEqualTo(new Match.NotFound());
    assertThat(table.slashRedirect("/files")).isEqualTo("/files/");
  }

  @Test
  void uuid_variable_takes_both_cases_with_or_without_hyphens() {
    RouteTable table = table("GET /u/{id:uuid}");

    assertThat(template(table, "GET", "/u/123e4567-E89B-12d3-a456-426614174000"))
        .isEqualTo("/u/{id:uuid}");
    assertThat(template(table, "GET", "/u/123e4567e89b12d3a456426614174000"))
        .isEqualTo("/u/{id:uuid}");
    assertThat(table.match("GET", "/u/123e4567")).isEqualTo(new Match.NotFound());
  }

  @Test
  void uuid_without_hyphens_is_handed_on_with_them() {
    Match.Found found =
        (Match.Found)
            table("GET /u/{id:uuid}").match("GET", "/u/123E4567e89b-12d3a456426614174000");

    assertThat(found.pathValue(0)).isEqualTo("123E4567-e89b-12d3-a456-426614174000");
  }

  @Test
  void match_says_which_of_the_routes_it_is() {
    RouteTable table = table("GET /a", "GET /{b}/c", "POST /a");

    assertThat(table.routes().stream().map(Route::toString))
        .containsExactly("GET /a", "GET /{b}/c", "POST /a")
        .inOrder();
    assertThat(((Match.Found) table.match("GET", "/x/c")).index()).isEqualTo(1);
    assertThat(((Match.Found) table.match("POST", "/a")).index()).isEqualTo(2);
  }

  @Test
  void static_path_is_matched_without_allocation_of_a_match() {
    RouteTable table = table("GET /a", "GET /b");

    assertThat(table.match("GET", "/a")).isSameInstanceAs(table.match("GET", "/a"));
  }

  @Test
  void root_is_never_redirected() {
    assertThat(table("GET /x").slashRedirect("/")).isNull();
  }

  @Test
  void redirects_can_be_turned_off() {
    Route route = Route.sync("GET", "/x", Parameters.NONE, r -> Response.text(""));
    RouteTable table = new RouteTable.Builder().add("Test", List.of(route)).build(false);

    assertThat(table.slashRedirect("/x/")).isNull();
  }

  @Test
  void same_method_and_template_twice_names_both_owners() {
    RouteTable.Builder builder =
        new RouteTable.Builder().add("shop.A", List.of(route("GET /items/{id}")));

    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> builder.add("shop.B", List.of(route("GET /items/{itemId}"))));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "GET /items/{itemId} of shop.B is already taken by GET /items/{id} of shop.A."
                + " Change one of the paths, or remove one.");
  }

  @Test
  void same_template_with_another_convertor_is_another_route() {
    RouteTable table = table("GET /items/{id:int}", "GET /items/{id}");

    assertThat(template(table, "GET", "/items/5")).isEqualTo("/items/{id:int}");
    assertThat(template(table, "GET", "/items/five")).isEqualTo("/items/{id}");
  }

  @Test
  void unknown_convertor_is_refused_with_the_known_ones() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> PathTemplate.parse("/items/{id:number}"));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "The path /items/{id:number} has the unknown convertor \"number\"."
                + " Use one of str, path, int, float, uuid.");
  }

  private static RouteTable table(String... routes) {
    RouteTable.Builder builder = new RouteTable.Builder();
    for (String route : routes) {
      builder.add("Test", List.of(route(route)));
    }
    return builder.build(true);
  }

  private static Route route(String methodAndTemplate) {
    String[] words = methodAndTemplate.split(" ", 2);
    return Route.sync(words[0], words[1], Parameters.NONE, request -> Response.text(""));
  }

  private static String template(RouteTable table, String method, String path) {
    return ((Match.Found) table.match(method, path)).route().template().toString();
  }
}

package dev.turboapi.routing;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table must say what a plain list of regular expressions says, for any routes and any path.
 */
class RouteTablePropertyTest {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT");
  private static final List<String> TEMPLATE_SEGMENTS =
      List.of(
          "a",
          "b",
          "a.b",
          "1",
          "",
          "{x}",
          "{x}",
          "{x:int}",
          "{x:float}",
          "{x:path}",
          "{x}-{y}",
          "a{x}",
          "{x:str}");
  private static final List<String> PATH_SEGMENTS =
      List.of("a", "b", "a.b", "1", "2.5", "", "ab", "a-b-c", "é");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void random_routes_and_paths_meet_what_a_list_of_patterns_meets(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<String[]> routes = routes(random);
      NaiveRouter expected = new NaiveRouter(routes);
      RouteTable table = table(routes);
      for (int request = 0; request < 200; request++) {
        String method = pick(METHODS, random);
        String path = "/" + segments(PATH_SEGMENTS, random);
        assertWithMessage("%s %s with %s", method, path, routes.stream().map(List::of).toList())
            .that(describe(table, method, path))
            .isEqualTo(expected.describe(method, path));
      }
    }
  }

  private static List<String[]> routes(Random random) {
    List<String[]> routes = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      String method = pick(METHODS, random);
      String template = unique("/" + segments(TEMPLATE_SEGMENTS, random));
      if (taken.add(method + PathTemplate.parse(template).shape())) {
        routes.add(new String[] {method, template});
      }
    }
    return routes;
  }

  /** Variables of one template need names of their own. */
  private static String unique(String template) {
    AtomicInteger count = new AtomicInteger();
    return Pattern.compile("\\{")
        .matcher(template)
        .replaceAll(brace -> "{v" + count.getAndIncrement());
  }

  private static RouteTable table(List<String[]> routes) {
    RouteTable.Builder builder = new RouteTable.Builder();
    for (String[] route : routes) {
      builder.add(
          "Test", List.of(Route.sync(route[0], route[1], Parameters.NONE, r -> Response.text(""))));
    }
    return builder.build(true);
  }

  private static String describe(RouteTable table, String method, String path) {
    Match match = table.match(method, path);
    if (match instanceof Match.Found found) {
      return found.route().template() + String.valueOf(values(found));
    }
    if (match instanceof Match.MethodNotAllowed refusal) {
      return "allow " + refusal.allow();
    }
    String redirect = table.slashRedirect(path);
    return redirect == null ? "not found" : "redirect " + redirect;
  }

  private static List<String> values(Match.Found found) {
    int count = (int) found.route().template().toString().chars().filter(c -> c == '{').count();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(found.pathValue(i));
    }
    return values;
  }

  private static String segments(List<String> choices, Random random) {
    List<String> segments = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      segments.add(pick(choices, random));
    }
    return String.join("/", segments);
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}

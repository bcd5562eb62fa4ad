package dev.turboapi.processor.generate;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class LongLinesTest {
  private static final String LONG = "a".repeat(56);

  @Test
  void what_fits_stays() {
    assertBroken("return " + LONG + "(first, second);", "return " + LONG + "(first, second);");
  }

  @Test
  void the_value_of_a_variable_goes_first() {
    assertBroken(
        "  int number = " + LONG + ".of(first, second, third, fourth);",
        "  int number =",
        "      " + LONG + ".of(first, second, third, fourth);");
  }

  @Test
  void operators_are_broken_at_the_outermost() {
    assertBroken(
        "check(first || (second && " + LONG + ") || a < b && third > fourth || fifth);",
        "check(",
        "    first",
        "        || (second && " + LONG + ")",
        "        || a < b && third > fourth",
        "        || fifth);");
  }

  @Test
  void a_chain_is_broken_before_each_call() {
    assertBroken(
        "return controller.list(first).map(result -> " + LONG + ".json(result, CODEC));",
        "return controller",
        "    .list(first)",
        "    .map(result -> " + LONG + ".json(result, CODEC));");
  }

  @Test
  void the_call_of_a_type_stays_with_it() {
    assertBroken(
        "Dependant.of(User.class, () -> " + LONG + ".current()).needs(token).blocking(),",
        "Dependant.of(User.class, () -> " + LONG + ".current())",
        "    .needs(token)",
        "    .blocking(),");
  }

  @Test
  void arguments_that_do_not_fit_have_a_line_each() {
    assertBroken(
        "save(" + LONG + ", " + LONG + ", new Map<String, String>(), {1, 2});",
        "save(",
        "    " + LONG + ",",
        "    " + LONG + ",",
        "    new Map<String, String>(),",
        "    {1, 2});");
  }

  @Test
  void literals_are_left_alone() {
    String text = "\"" + LONG + ", \\\" && (\"";
    assertBroken(
        "save(" + text + ", '\"', " + text + ");",
        "save(",
        "    " + text + ",",
        "    '\"',",
        "    " + text + ");");
  }

  @Test
  void clauses_of_declarations_have_lines_of_their_own() {
    assertBroken(
        "final class " + LONG + "<T extends Comparable<T>> implements JsonCodec<T> {",
        "final class " + LONG + "<T extends Comparable<T>>",
        "    implements JsonCodec<T> {");
  }

  @Test
  void comments_and_imports_stay() {
    String comment = "  /** " + LONG + ", " + LONG + ". */";
    String type = "import " + LONG + "." + LONG + ";";
    assertBroken(comment, comment);
    assertBroken(type, type);
  }

  @Test
  void what_cannot_be_broken_stays() {
    assertBroken("return " + LONG + LONG + ";", "return " + LONG + LONG + ";");
    assertBroken(LONG + LONG + "();", LONG + LONG + "();");
  }

  private static void assertBroken(String line, String... lines) {
    assertThat(LongLines.broken(line + "\n").lines().toList())
        .containsExactlyElementsIn(lines)
        .inOrder();
  }
}

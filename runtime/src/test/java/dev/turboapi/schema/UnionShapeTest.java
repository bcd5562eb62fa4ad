package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Unions: recorded from pydantic 2.13.4. */
final class UnionShapeTest {
  private static final Shape SMALL =
      Shape.object(
          Property.of("a", Scalar.INT),
          Property.of("note", Shape.nullable(Scalar.STRING)).optional());
  private static final Shape LARGE =
      Shape.object(Property.of("a", Scalar.INT), Property.of("b", Scalar.INT).optional());
  private static final Shape TEXTS = Shape.object(Property.of("a", Scalar.STRING));

  private static final Shape CAT =
      Shape.object(Property.of("kind", Shape.literal("cat")), Property.of("name", Scalar.STRING));
  private static final Shape DOG = Shape.object(Property.of("kind", Shape.literal("it's a dog")));

  @Test
  void tagged_union() {
    Recorded.checkErrors(
        Shape.tagged("kind", Member.of("cat", CAT), Member.of("it's a dog", DOG)),
        """
        {"kind": "cat", "name": "a"} -> valid
        {"kind": "it's a dog", "name": 1} -> valid
        {"kind": "cat"}
            {"type":"missing","loc":["body","cat","name"],"msg":"Field required","input":{"kind":"cat"}}
        {"name": "a"}
            {"type":"union_tag_not_found","loc":["body"],"msg":"Unable to extract tag using discriminator 'kind'","input":{"name":"a"},"ctx":{"discriminator":"'kind'"}}
        {"kind": 1.0}
            {"type":"union_tag_invalid","loc":["body"],"msg":"Input tag '1.0' found using 'kind' does not match any of the expected tags: 'cat', \\"it's a dog\\"","input":{"kind":1.0},"ctx":{"discriminator":"'kind'","tag":"1.0","expected_tags":"'cat', \\"it's a dog\\""}}
        []
            {"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":[]}
        """);
  }

  @Test
  void literal() {
    Recorded.checkErrors(
        DOG,
        """
        {"kind": "cat"}
            {"type":"literal_error","loc":["body","kind"],"msg":"Input should be \\"it's a dog\\"","input":"cat","ctx":{"expected":"\\"it's a dog\\""}}
        {"kind": 1}
            {"type":"literal_error","loc":["body","kind"],"msg":"Input should be \\"it's a dog\\"","input":1,"ctx":{"expected":"\\"it's a dog\\""}}
        """);
  }

  @Test
  void union_that_is_tried() {
    Recorded.checkErrors(
        Shape.union(Member.of("Small", SMALL), Member.of("Large", LARGE)),
        """
        {"a": 1, "b": "x"} -> valid
        {"a": 1, "b": 2, "note": 3} -> valid
        {}
            {"type":"missing","loc":["body","Small","a"],"msg":"Field required","input":{}}
            {"type":"missing","loc":["body","Large","a"],"msg":"Field required","input":{}}
        {"a": "x", "b": "y"}
            {"type":"int_parsing","loc":["body","Small","a"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
            {"type":"int_parsing","loc":["body","Large","a"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
            {"type":"int_parsing","loc":["body","Large","b"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"y"}
        """);
  }

  @Test
  void most_members_sent_are_best() {
    assertThat(Shape.best(Map.of("a", 1L), SMALL, LARGE)).isEqualTo(0);
    assertThat(Shape.best(Map.of("a", 1L, "b", 2L), SMALL, LARGE)).isEqualTo(1);
    assertThat(Shape.best(Map.of("a", 1L, "b", "x"), SMALL, LARGE)).isEqualTo(0);
  }

  @Test
  void members_of_nested_objects_count() {
    Shape any = Shape.object(Property.of("in", Shape.map(Shape.any())));
    Shape nested = Shape.object(Property.of("in", SMALL));
    Shape list = Shape.object(Property.of("in", Shape.list(SMALL)));
    assertThat(Shape.best(Map.of("in", Map.of("a", 1L)), any, nested)).isEqualTo(1);
    assertThat(Shape.best(Map.of("in", List.of(Map.of("a", 1L))), nested, list)).isEqualTo(1);
  }

  @Test
  void of_equal_ones_that_which_takes_values_as_they_are_is_best() {
    assertThat(Shape.best(Map.of("a", "1"), SMALL, TEXTS)).isEqualTo(1);
    assertThat(Shape.best(Map.of("a", 1L), SMALL, TEXTS)).isEqualTo(0);
    Shape doubles = Shape.object(Property.of("a", Scalar.DOUBLE));
    assertThat(Shape.best(Map.of("a", 1L), doubles, SMALL)).isEqualTo(0);
    assertThat(Shape.best(Map.of("a", true), SMALL, doubles)).isEqualTo(0);
    Shape set = Shape.object(Property.of("a", Shape.set(Scalar.INT)));
    Shape list = Shape.object(Property.of("a", Shape.list(Scalar.INT)));
    assertThat(Shape.best(Map.of("a", List.of(1L)), set, list)).isEqualTo(1);
  }

  @Test
  void none_may_fit() {
    assertThrows(Unbindable.class, () -> Shape.best(Map.of(), SMALL, LARGE));
  }
}

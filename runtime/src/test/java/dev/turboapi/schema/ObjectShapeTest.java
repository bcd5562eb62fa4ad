package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Objects and what may be null: recorded from pydantic 2.13.4. */
final class ObjectShapeTest {
  private static final Shape ITEM =
      Shape.object(
          Property.of("name", Scalar.STRING),
          Property.of("price", Scalar.DOUBLE.gt("0")),
          Property.of("tags", Shape.list(Scalar.STRING)).optional(),
          Property.of("note", Shape.nullable(Scalar.STRING)).optional());
  private static final Shape ORDER =
      Shape.object(
          Property.of("items", Shape.list(ITEM)),
          Property.of("first", ITEM),
          Property.of("prices", Shape.map(Shape.map(Scalar.DOUBLE))).optional());

  @Test
  void object() {
    Recorded.checkErrors(
        ITEM,
        """
        {"name": "a", "price": 1} -> valid
        {"name": "a", "price": "1", "tags": ["x"], "note": null, "more": 1} -> valid
        {}
            {"type":"missing","loc":["body","name"],"msg":"Field required","input":{}}
            {"type":"missing","loc":["body","price"],"msg":"Field required","input":{}}
        {"name": 1, "price": 0, "tags": "x", "note": 1}
            {"type":"string_type","loc":["body","name"],"msg":"Input should be a valid string","input":1}
            {"type":"greater_than","loc":["body","price"],"msg":"Input should be greater than 0","input":0,"ctx":{"gt":0.0}}
            {"type":"list_type","loc":["body","tags"],"msg":"Input should be a valid list","input":"x"}
            {"type":"string_type","loc":["body","note"],"msg":"Input should be a valid string","input":1}
        {"name": null, "price": null, "tags": null}
            {"type":"string_type","loc":["body","name"],"msg":"Input should be a valid string","input":null}
            {"type":"float_type","loc":["body","price"],"msg":"Input should be a valid number","input":null}
            {"type":"list_type","loc":["body","tags"],"msg":"Input should be a valid list","input":null}
        {"tags": [1]}
            {"type":"missing","loc":["body","name"],"msg":"Field required","input":{"tags":[1]}}
            {"type":"missing","loc":["body","price"],"msg":"Field required","input":{"tags":[1]}}
            {"type":"string_type","loc":["body","tags",0],"msg":"Input should be a valid string","input":1}
        []
            {"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":[]}
        "x"
            {"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":"x"}
        1
            {"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":1}
        null
            {"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":null}
        """);
  }

  @Test
  void nested_objects() {
    Recorded.checkErrors(
        ORDER,
        """
        {"items": [], "first": {"name": "a", "price": 1}} -> valid
        {"items": [{"name": "a", "price": 1}, {"name": "b"}, 5], "first": {"name": "a", "price": 0}, "prices": {"x": {"y": "z", "w": 1}, "v": 1}}
            {"type":"missing","loc":["body","items",1,"price"],"msg":"Field required","input":{"name":"b"}}
            {"type":"model_attributes_type","loc":["body","items",2],"msg":"Input should be a valid dictionary or object to extract fields from","input":5}
            {"type":"greater_than","loc":["body","first","price"],"msg":"Input should be greater than 0","input":0,"ctx":{"gt":0.0}}
            {"type":"float_parsing","loc":["body","prices","x","y"],"msg":"Input should be a valid number, unable to parse string as a number","input":"z"}
            {"type":"dict_type","loc":["body","prices","v"],"msg":"Input should be a valid dictionary","input":1}
        {"items": null, "first": []}
            {"type":"list_type","loc":["body","items"],"msg":"Input should be a valid list","input":null}
            {"type":"model_attributes_type","loc":["body","first"],"msg":"Input should be a valid dictionary or object to extract fields from","input":[]}
        """);
  }

  @Test
  void nullable() {
    Recorded.checkErrors(
        Shape.nullable(Scalar.INT),
        """
        null -> valid
        1 -> valid
        "x"
            {"type":"int_parsing","loc":["body"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
  }

  @Test
  void constraints_apply_inside_nullable() {
    Recorded.checkErrors(
        Shape.nullable(Scalar.INT).gt("0"),
        """
        null -> valid
        1 -> valid
        0
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":0,"ctx":{"gt":0}}
        "x"
            {"type":"int_parsing","loc":["body"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
  }

  @Test
  void anything() {
    Recorded.checkErrors(
        Shape.any(),
        """
        null -> valid
        1 -> valid
        "x" -> valid
        [] -> valid
        {"a": [null]} -> valid
        """);
  }

  @Test
  void shape_that_contains_itself() {
    Shaped[] node = new Shaped[1];
    node[0] = () -> Shape.object(Property.of("next", Shape.nullable(() -> node[0].shape())));
    assertThat(Recorded.errors(node[0].shape(), Recorded.json("{\"next\":{\"next\":null}}")))
        .isEmpty();
    assertThat(
            Recorded.errors(node[0].shape(), Recorded.json("{\"next\":{\"next\":{}}}"))
                .get(0)
                .loc())
        .containsExactly("body", "next", "next", "next")
        .inOrder();
  }

  @Test
  void which_shapes_take_many_values() {
    assertThat(Shape.list(Scalar.INT).takesMany()).isTrue();
    assertThat(Shape.nullable(Shape.set(Scalar.INT).minLength(1)).takesMany()).isTrue();
    assertThat(Scalar.INT.takesMany()).isFalse();
    assertThat(Shape.map(Scalar.INT).takesMany()).isFalse();
    assertThat(ITEM.takesMany()).isFalse();
  }
}

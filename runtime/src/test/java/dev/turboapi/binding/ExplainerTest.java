package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.FormData;
import dev.turboapi.binding.Explainer.Explanation;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expected errors are recorded from FastAPI 0.141.1. */
final class ExplainerTest {
  private static final Shape ITEM =
      Shape.object(Property.of("name", Scalar.STRING), Property.of("price", Scalar.DOUBLE.gt("0")));

  private static final Parameters ALL =
      Parameters.of(
          Parameter.body(ITEM),
          Parameter.cookie("session", Scalar.BOOLEAN),
          Parameter.header("x-token", Scalar.INT),
          Parameter.query("tags", Shape.list(Scalar.INT)),
          Parameter.query("q", Scalar.INT.ge("0")),
          Parameter.path(0, "item_id", Scalar.INT));

  private static final Parameters LIST = Parameters.of(Parameter.body(Shape.list(Scalar.INT)));
  private static final Parameters TEXT = Parameters.of(Parameter.body(Scalar.STRING.minLength(2)));
  private static final Parameters MEMBERS =
      Parameters.of(Parameter.body("item", ITEM), Parameter.body("level", Scalar.INT).optional());
  private static final Parameters ANY = Parameters.of(Parameter.body(Shape.any()));

  @Test
  void all_errors_in_the_order_of_the_kinds() {
    assertInvalid(
        ALL,
        new FakeRequest("x")
            .query("q", "-1")
            .query("tags", "1", "z")
            .header("x-token", "t")
            .setCookie("session", "maybe")
            .json("{\"name\":1,\"price\":\"é\"}"),
        """
        {"type":"int_parsing","loc":["path","item_id"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        {"type":"int_parsing","loc":["query","tags",1],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"z"}
        {"type":"greater_than_equal","loc":["query","q"],"msg":"Input should be greater than or equal to 0","input":"-1","ctx":{"ge":0}}
        {"type":"int_parsing","loc":["header","x-token"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"t"}
        {"type":"bool_parsing","loc":["cookie","session"],"msg":"Input should be a valid boolean, unable to interpret input","input":"maybe"}
        {"type":"string_type","loc":["body","name"],"msg":"Input should be a valid string","input":1}
        {"type":"float_parsing","loc":["body","price"],"msg":"Input should be a valid number, unable to parse string as a number","input":"é"}
        """);
  }

  @Test
  void all_missing() {
    assertInvalid(
        ALL,
        new FakeRequest("1"),
        """
        {"type":"missing","loc":["query","tags"],"msg":"Field required","input":null}
        {"type":"missing","loc":["query","q"],"msg":"Field required","input":null}
        {"type":"missing","loc":["header","x-token"],"msg":"Field required","input":null}
        {"type":"missing","loc":["cookie","session"],"msg":"Field required","input":null}
        {"type":"missing","loc":["body"],"msg":"Field required","input":null}
        """);
  }

  @Test
  void optional_parameters_may_be_absent() {
    Parameters optional =
        Parameters.of(
            Parameter.query("q", Scalar.INT).optional(),
            Parameter.query("tags", Shape.list(Scalar.INT)).optional(),
            Parameter.header("x-token", Scalar.INT).optional(),
            Parameter.cookie("session", Scalar.BOOLEAN).optional(),
            Parameter.body(ITEM).optional());
    assertValid(optional, new FakeRequest(), null);
  }

  @Test
  void optional_parameter_that_is_wrong() {
    assertInvalid(
        Parameters.of(Parameter.query("q", Scalar.INT).optional()),
        new FakeRequest().query("q", ""),
        """
        {"type":"int_parsing","loc":["query","q"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":""}
        """);
  }

  @Test
  void repeated_header_as_a_list() {
    assertInvalid(
        Parameters.of(Parameter.header("x-tag", Shape.list(Scalar.INT))),
        new FakeRequest().header("x-tag", "1", "b"),
        """
        {"type":"int_parsing","loc":["header","x-tag",1],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"b"}
        """);
  }

  @Test
  void repeated_query_parameter_as_a_set() {
    assertInvalid(
        Parameters.of(Parameter.query("c", Shape.set(Scalar.INT).minLength(2))),
        new FakeRequest().query("c", "1", "01"),
        """
        {"type":"too_short","loc":["query","c"],"msg":"Set should have at least 2 items after validation, not 1","input":["1","01"],"ctx":{"field_type":"Set","min_length":2,"actual_length":1}}
        """);
  }

  @Test
  void json_syntax_error_is_the_only_one_reported() {
    assertMalformed(
        ALL,
        new FakeRequest("x").json("{\"a\":1,}"),
        """
        {"type":"json_invalid","loc":["body",7],"msg":"JSON decode error","input":{},"ctx":{"error":"Expecting property name enclosed in double quotes"}}
        """);
  }

  @Test
  void blank_body_is_no_json() {
    assertMalformed(
        LIST,
        new FakeRequest().json(" "),
        """
        {"type":"json_invalid","loc":["body",1],"msg":"JSON decode error","input":{},"ctx":{"error":"Expecting value"}}
        """);
  }

  @Test
  void null_body_is_missing() {
    assertInvalid(
        LIST,
        new FakeRequest().json("null"),
        """
        {"type":"missing","loc":["body"],"msg":"Field required","input":null}
        """);
    assertValid(
        Parameters.of(Parameter.body(ITEM).optional()), new FakeRequest().json("null"), "null");
  }

  @Test
  void list_as_body() {
    assertInvalid(
        LIST,
        new FakeRequest().json("[1,\"x\",null]"),
        """
        {"type":"int_parsing","loc":["body",1],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        {"type":"int_type","loc":["body",2],"msg":"Input should be a valid integer","input":null}
        """);
    assertInvalid(
        LIST,
        new FakeRequest().json("{}"),
        """
        {"type":"list_type","loc":["body"],"msg":"Input should be a valid list","input":{}}
        """);
  }

  @Test
  void body_of_another_content_type_is_text() {
    assertInvalid(
        Parameters.of(Parameter.body(ITEM)),
        new FakeRequest().json("{\"name\":\"a\"}").header("content-type", "text/plain"),
        """
        {"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":"{\\"name\\":\\"a\\"}"}
        """);
    assertInvalid(
        LIST,
        new FakeRequest().body("[1]".getBytes(UTF_8)),
        """
        {"type":"list_type","loc":["body"],"msg":"Input should be a valid list","input":"[1]"}
        """);
  }

  @Test
  void text_for_a_handler_that_takes_text() {
    assertValid(TEXT, new FakeRequest().body("é\"".getBytes(UTF_8)), "\"é\\\"\"");
    assertInvalid(
        TEXT,
        new FakeRequest().body("a".getBytes(UTF_8)),
        """
        {"type":"string_too_short","loc":["body"],"msg":"String should have at least 2 characters","input":"a","ctx":{"min_length":2}}
        """);
  }

  @Test
  void body_that_is_no_text() {
    byte[] bytes = {'"', (byte) 0xff, '"'};
    assertThat(Explainer.explain(TEXT, new FakeRequest().json("").body(bytes)))
        .isInstanceOf(Explanation.Unreadable.class);
    assertThat(Explainer.explain(TEXT, new FakeRequest().body(bytes)))
        .isInstanceOf(Explanation.Unreadable.class);
  }

  @Test
  void right_json_that_the_binder_may_not_have_read() {
    assertValid(LIST, new FakeRequest().json("").body("[1, 2]".getBytes(UTF_16)), "[1,2]");
    assertValid(ANY, new FakeRequest().json("{\"a\":1,\"b\":2,\"a\":3}"), "{\"a\":3,\"b\":2}");
    assertValid(ANY, new FakeRequest().json("[NaN, -Infinity]"), "[NaN,-Infinity]");
  }

  @Test
  void error_whose_input_json_cannot_express() {
    FakeRequest request = new FakeRequest().json("[NaN]");
    assertThrows(IllegalArgumentException.class, () -> Explainer.explain(LIST, request));
  }

  @Test
  void body_that_nobody_takes_is_not_read() {
    Parameters query = Parameters.of(Parameter.query("q", Scalar.INT));
    assertValid(query, new FakeRequest().query("q", "1").json("{"), null);
  }

  @Test
  void members_of_the_body() {
    assertInvalid(
        MEMBERS,
        new FakeRequest().json("{\"item\":{\"name\":\"a\"},\"level\":\"x\"}"),
        """
        {"type":"missing","loc":["body","item","price"],"msg":"Field required","input":{"name":"a"}}
        {"type":"int_parsing","loc":["body","level"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
    assertInvalid(
        MEMBERS,
        new FakeRequest(),
        """
        {"type":"missing","loc":["body","item"],"msg":"Field required","input":null}
        """);
  }

  @Test
  void body_that_is_no_object_has_not_even_optional_members() {
    assertInvalid(
        MEMBERS,
        new FakeRequest().json("[]"),
        """
        {"type":"missing","loc":["body","item"],"msg":"Field required","input":null}
        {"type":"missing","loc":["body","level"],"msg":"Field required","input":null}
        """);
  }

  @Test
  void body_that_is_no_json_has_no_members() {
    assertInvalid(
        MEMBERS,
        new FakeRequest().body(new byte[] {(byte) 0xff}),
        """
        {"type":"missing","loc":["body","item"],"msg":"Field required","input":null}
        """);
  }

  @Test
  void model_shows_all_that_was_sent_and_what_stands_for_the_rest() {
    Parameters parameters =
        Parameters.of(
            ModelParameter.query(
                    Parameter.query("q", Scalar.STRING),
                    Parameter.query("ids", Shape.list(Scalar.INT)),
                    Parameter.query("limit", Scalar.INT).optional(10L),
                    Parameter.query("text", Scalar.STRING).optional())
                .closed());
    assertInvalid(
        parameters,
        new FakeRequest().query("ids", "1").query("x", "2", "3").query("", "4"),
        """
        {"type":"missing","loc":["query","q"],"msg":"Field required","input":{"ids":["1"],"limit":10,"x":["2","3"],"":"4"}}
        {"type":"extra_forbidden","loc":["query","x"],"msg":"Extra inputs are not permitted","input":["2","3"]}
        {"type":"extra_forbidden","loc":["query",""],"msg":"Extra inputs are not permitted","input":"4"}
        """);
    assertValid(parameters, new FakeRequest().query("q", "a").query("ids", "1"), null);
  }

  @Test
  void header_of_a_model_is_shown_by_its_pythonic_name() {
    assertInvalid(
        Parameters.of(
            ModelParameter.header(
                Parameter.header("save-data", Scalar.BOOLEAN).shownAs("save_data"))),
        new FakeRequest().header("x-tag", "a").header("save_data", "true"),
        """
        {"type":"missing","loc":["header","save_data"],"msg":"Field required","input":{"x-tag":"a"}}
        """);
  }

  @Test
  void cookies_as_a_model() {
    assertInvalid(
        Parameters.of(ModelParameter.cookie(Parameter.cookie("id", Scalar.INT)).closed()),
        new FakeRequest().setCookie("id", "x").setCookie("a", "b"),
        """
        {"type":"int_parsing","loc":["cookie","id"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        {"type":"extra_forbidden","loc":["cookie","a"],"msg":"Extra inputs are not permitted","input":"b"}
        """);
  }

  @Test
  void numbers_of_the_path_are_shown_as_their_convertors_read_them() {
    assertInvalid(
        Parameters.of(
            Parameter.path(0, "a", Scalar.INT.le("1")).integer(),
            Parameter.path(1, "b", Scalar.INT).integer(),
            Parameter.path(2, "c", Scalar.DOUBLE.le("1")).number()),
        new FakeRequest("007", "123456789012345678901234567890", "2"),
        """
        {"type":"less_than_equal","loc":["path","a"],"msg":"Input should be less than or equal to 1","input":7,"ctx":{"le":1}}
        {"type":"int_parsing_size","loc":["path","b"],"msg":"Unable to parse input string as an integer, exceeded maximum size","input":123456789012345678901234567890}
        {"type":"less_than_equal","loc":["path","c"],"msg":"Input should be less than or equal to 1","input":2.0,"ctx":{"le":1.0}}
        """);
  }

  @Test
  void integer_of_the_path_that_is_just_too_large_for_a_long() {
    assertInvalid(
        Parameters.of(Parameter.path(0, "a", Scalar.INT).integer()),
        new FakeRequest("9223372036854775808"),
        """
        {"type":"int_parsing_size","loc":["path","a"],"msg":"Unable to parse input string as an integer, exceeded maximum size","input":9223372036854775808}
        """);
  }

  @Test
  void field_that_was_not_filled_in_is_missing_but_not_in_a_model() {
    FakeRequest request = new FakeRequest().form(new FormData.Item("n", ""));
    NamedParameter field = Parameter.form("n", Scalar.INT);

    assertInvalid(
        Parameters.of(field),
        request,
        """
        {"type":"missing","loc":["body","n"],"msg":"Field required","input":null}
        """);
    assertValid(Parameters.of(field.optional()), request, null);
    assertInvalid(
        Parameters.of(ModelParameter.form(field)),
        request,
        """
        {"type":"int_parsing","loc":["body","n"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":""}
        """);
  }

  @Test
  void field_that_was_filled_in_is_explained() {
    assertInvalid(
        Parameters.of(Parameter.form("n", Scalar.INT)),
        new FakeRequest().form(new FormData.Item("n", "x")),
        """
        {"type":"int_parsing","loc":["body","n"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
  }

  @Test
  void what_is_made_of_a_model_is_judged_only_if_nothing_is_wrong_with_its_members() {
    Parameters parameters =
        Parameters.of(
            ModelParameter.query(Parameter.query("q", Scalar.INT))
                .made(
                    request -> {
                      if ("0".equals(request.queryParameter("q"))) {
                        throw Unbindable.because(new IllegalArgumentException("zero"));
                      }
                      return request;
                    }));

    assertValid(parameters, new FakeRequest().query("q", "1"), null);
    assertInvalid(
        parameters,
        new FakeRequest().query("q", "0"),
        """
        {"type":"value_error","loc":["query"],"msg":"Value error, zero","input":{"q":"0"},"ctx":{"error":{}}}
        """);
    assertInvalid(
        parameters,
        new FakeRequest(),
        """
        {"type":"missing","loc":["query","q"],"msg":"Field required","input":{}}
        """);
  }

  @Test
  void names_that_count_come_before_their_aliases_when_the_body_is_written_anew() {
    Shape item = Shape.object(Property.of("name", Scalar.STRING).or("label"));

    assertValid(
        Parameters.of(Parameter.body(item)),
        new FakeRequest().json("{\"label\":\"a\",\"name\":\"b\"}"),
        "{\"name\":\"b\",\"label\":\"a\"}");
    assertValid(
        Parameters.of(Parameter.body("item", item), Parameter.body("n", Scalar.INT).optional()),
        new FakeRequest().json("{\"item\":{\"label\":\"a\",\"name\":\"b\"}}"),
        "{\"item\":{\"name\":\"b\",\"label\":\"a\"}}");
  }

  @Test
  void what_can_be_read_may_still_be_wrong() {
    assertThat(Explainer.canRead(LIST, new FakeRequest().json("{}"))).isTrue();
    assertThat(Explainer.canRead(LIST, new FakeRequest().json("{"))).isFalse();
    assertThat(Explainer.canRead(LIST, new FakeRequest().body(new byte[] {(byte) 0xff}))).isFalse();
  }

  private static void assertMalformed(Parameters parameters, FakeRequest request, String error) {
    Explanation explanation = Explainer.explain(parameters, request);
    assertThat(explanation).isInstanceOf(Explanation.Malformed.class);
    assertThat(new String(((Explanation.Malformed) explanation).json(), UTF_8))
        .isEqualTo("{\"detail\":[" + error.strip() + "]}");
  }

  private static void assertInvalid(Parameters parameters, FakeRequest request, String errors) {
    Explanation explanation = Explainer.explain(parameters, request);
    assertThat(explanation).isInstanceOf(Explanation.Invalid.class);
    String expected = "{\"detail\":[" + String.join(",", errors.lines().toList()) + "]}";
    assertThat(new String(((Explanation.Invalid) explanation).json(), UTF_8)).isEqualTo(expected);
  }

  private static void assertValid(
      Parameters parameters, FakeRequest request, @Nullable String body) {
    Explanation explanation = Explainer.explain(parameters, request);
    assertThat(explanation).isInstanceOf(Explanation.Valid.class);
    byte[] actual = ((Explanation.Valid) explanation).body();
    assertThat(actual == null ? null : new String(actual, UTF_8)).isEqualTo(body);
  }
}

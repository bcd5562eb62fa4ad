package dev.turboapi.openapi;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Names and order are FastAPI's: openapi.md sections 2, 3 and 5.1. Single quotes stand for double
 * ones.
 */
class OpenApiJoinTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Map<String, Object> INFO = Map.of("title", "T");

  @Test
  void nothing_gives_the_smallest_document() throws JsonProcessingException {
    assertDocument("{'openapi':'3.1.0','info':{'title':'T'},'paths':{}}");
  }

  @Test
  void methods_of_one_path_are_merged_and_paths_keep_the_order_of_first_use()
      throws JsonProcessingException {
    assertDocument(
        "{'openapi':'3.1.0','info':{'title':'T'},'paths':"
            + "{'/b':{'get':{'operationId':'1'},'put':{'operationId':'3'}},'/a':{'get':{'operationId':'2'}}}}",
        "{'paths':{'/b':{'get':{'operationId':'1'}},'/a':{'get':{'operationId':'2'}}}}",
        "{'paths':{'/b':{'put':{'operationId':'3'}}}}");
  }

  @Test
  void first_operation_of_a_method_and_path_wins() throws JsonProcessingException {
    assertDocument(
        "{'openapi':'3.1.0','info':{'title':'T'},'paths':{'/a':{'get':{'operationId':'1'}}}}",
        "{'paths':{'/a':{'get':{'operationId':'1'}}}}",
        "{'paths':{'/a':{'get':{'operationId':'2'}}}}");
  }

  @Test
  void class_used_in_one_direction_has_its_simple_name_everywhere() throws JsonProcessingException {
    assertDocument(
        "{'openapi':'3.1.0','info':{'title':'T'},'paths':{'/a':{'get':{'schema':{'$ref':'#/components/schemas/Item'}}}},"
            + "'components':{'schemas':{'Item':{'title':'Item','items':[{'$ref':'#/components/schemas/Tag'}]},"
            + "'Tag':{'title':'Tag'}}}}",
        "{'paths':{'/a':{'get':{'schema':{'$ref':'#/components/schemas/shop.Shop.Item-Output'}}}},"
            + "'components':{'schemas':{'shop.Tag-Output':{'title':'Tag'},'shop.Shop.Item-Output':"
            + "{'title':'Item','items':[{'$ref':'#/components/schemas/shop.Tag-Output'}]}}}}");
  }

  @Test
  void class_that_is_the_same_in_both_directions_has_one_schema() throws JsonProcessingException {
    assertThat(schemas(part("a.Item-Input", "{'x':1}", "a.Item-Output", "{'x':1}")))
        .containsExactly("Item");
  }

  @Test
  void directions_meet_across_parts() throws JsonProcessingException {
    assertThat(schemas(part("a.Item-Input", "{'x':1}"), part("a.Item-Output", "{'x':2}")))
        .containsExactly("Item-Input", "Item-Output");
    assertThat(schemas(part("a.Item-Input", "{'x':1}"), part("a.Item-Output", "{'x':1}")))
        .containsExactly("Item");
  }

  @Test
  void class_that_holds_a_split_one_splits_too() throws JsonProcessingException {
    assertThat(
            schemas(
                part("a.Money-Input", "{'x':1}", "a.Money-Output", "{'x':2}"),
                part("a.Item-Input", ref("a.Money-Input"), "a.Item-Output", ref("a.Money-Output")),
                part("a.Cart-Input", ref("a.Item-Input"), "a.Cart-Output", ref("a.Item-Output")),
                part("a.Free-Input", "{}", "a.Free-Output", "{}")))
        .containsExactly(
            "Cart-Input",
            "Cart-Output",
            "Free",
            "Item-Input",
            "Item-Output",
            "Money-Input",
            "Money-Output")
        .inOrder();
  }

  @Test
  void references_follow_the_split() throws JsonProcessingException {
    assertDocument(
        "{'openapi':'3.1.0','info':{'title':'T'},'paths':{},'components':{'schemas':{"
            + "'In':{'$ref':'#/components/schemas/Money-Input'},'Money-Input':{'x':1},'Money-Output':{'x':2}}}}",
        part("a.Money-Input", "{'x':1}", "a.Money-Output", "{'x':2}"),
        part("a.In-Input", ref("a.Money-Input")));
  }

  @Test
  void class_that_refers_to_itself_splits_though_equal() throws JsonProcessingException {
    assertThat(
            schemas(
                part("a.Node-Input", ref("a.Node-Input"), "a.Node-Output", ref("a.Node-Output"))))
        .containsExactly("Node-Input", "Node-Output");
  }

  @Test
  void classes_that_refer_to_each_other_split_and_so_do_their_holders()
      throws JsonProcessingException {
    assertThat(
            schemas(
                part("a.A-Input", ref("a.B-Input"), "a.A-Output", ref("a.B-Output")),
                part("a.B-Input", ref("a.A-Input"), "a.B-Output", ref("a.A-Output")),
                part("a.H-Input", ref("a.A-Input"), "a.H-Output", ref("a.A-Output"))))
        .containsExactly("A-Input", "A-Output", "B-Input", "B-Output", "H-Input", "H-Output");
  }

  @Test
  void class_that_refers_to_itself_in_one_direction_only_does_not_split()
      throws JsonProcessingException {
    assertThat(schemas(part("a.Node-Input", ref("a.Node-Input")))).containsExactly("Node");
  }

  @Test
  void shared_simple_names_become_qualified() throws JsonProcessingException {
    assertThat(schemas(part("a.b.Same-Input", "{}", "a.c.Same-Input", "{}", "a.Other-Input", "{}")))
        .containsExactly("Other", "a__b__Same", "a__c__Same");
  }

  @Test
  void shared_simple_name_that_splits_keeps_its_suffix() throws JsonProcessingException {
    assertThat(
            schemas(
                part("a.Same-Input", "{'x':1}", "a.Same-Output", "{'x':2}", "b.Same-Output", "{}")))
        .containsExactly("a__Same-Input", "a__Same-Output", "b__Same");
  }

  @Test
  void names_without_direction_stay() throws JsonProcessingException {
    assertThat(
            schemas(
                part(
                    "HTTPValidationError",
                    ref("ValidationError"),
                    "ValidationError",
                    "{}",
                    "a.Color",
                    "{}")))
        .containsExactly("Color", "HTTPValidationError", "ValidationError");
  }

  @Test
  void own_class_of_a_built_in_name_becomes_qualified() throws JsonProcessingException {
    assertThat(schemas(part("ValidationError", "{}", "a.ValidationError-Output", "{}")))
        .containsExactly("ValidationError", "a__ValidationError");
  }

  @Test
  void names_are_sorted_by_code_point() throws JsonProcessingException {
    assertThat(
            schemas(
                part(
                    "a.b-Input",
                    "{}",
                    "a.C-Input",
                    "{}",
                    "a._-Input",
                    "{}",
                    "a.\ud83d\ude00-Input",
                    "{}",
                    "a.\uffee-Input",
                    "{}")))
        .containsExactly("C", "_", "b", "\uffee", "\ud83d\ude00")
        .inOrder();
  }

  @Test
  void mapping_of_a_discriminator_is_a_list_of_references() throws JsonProcessingException {
    assertDocument(
        "{'openapi':'3.1.0','info':{'title':'T'},'paths':{},'components':{'schemas':{'Cat':{},'Pet':"
            + "{'discriminator':{'propertyName':'kind','mapping':{'cat':'#/components/schemas/Cat'}}}}}}",
        part(
            "a.Pet-Output",
            "{'discriminator':{'propertyName':'kind','mapping':{'cat':'#/components/schemas/a.Cat-Output'}}}",
            "a.Cat-Output",
            "{}"));
  }

  @Test
  void other_references_and_other_components_stay() throws JsonProcessingException {
    assertDocument(
        "{'openapi':'3.1.0','info':{'title':'T'},'paths':{'/a':{'get':{'$ref':'https://example.org/x'}}},"
            + "'components':{'securitySchemes':{'b':{},'a':{}}}}",
        "{'paths':{'/a':{'get':{'$ref':'https://example.org/x'}}},'components':{'securitySchemes':{'b':{}}}}",
        "{'components':{'securitySchemes':{'a':{}}}}");
  }

  private static String ref(String key) {
    return "{'$ref':'#/components/schemas/" + key + "'}";
  }

  private static String part(String... keysAndSchemas) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < keysAndSchemas.length; i += 2) {
      members.add("'" + keysAndSchemas[i] + "':" + keysAndSchemas[i + 1]);
    }
    return "{'components':{'schemas':{" + String.join(",", members) + "}}}";
  }

  private static Iterable<String> schemas(String... parts) throws JsonProcessingException {
    List<String> names = new ArrayList<>();
    MAPPER
        .valueToTree(join(parts))
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  private static void assertDocument(String expected, String... parts)
      throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(join(parts))).isEqualTo(expected.replace('\'', '"'));
  }

  private static Map<String, Object> join(String... parts) throws JsonProcessingException {
    List<Map<String, Object>> trees = new ArrayList<>();
    for (String part : parts) {
      trees.add(MAPPER.readValue(part.replace('\'', '"'), new TypeReference<>() {}));
    }
    return OpenApiJoin.join(trees, INFO);
  }
}

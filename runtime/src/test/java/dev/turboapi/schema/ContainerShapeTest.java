package dev.turboapi.schema;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, sets and maps: recorded from pydantic 2.13.4. */
final class ContainerShapeTest {
  @Test
  void list() {
    Recorded.checkErrors(
        Shape.list(Scalar.INT),
        """
        [] -> valid
        [1, "2"] -> valid
        [1, "x", null]
            {"type":"int_parsing","loc":["body",1],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
            {"type":"int_type","loc":["body",2],"msg":"Input should be a valid integer","input":null}
        null
            {"type":"list_type","loc":["body"],"msg":"Input should be a valid list","input":null}
        {}
            {"type":"list_type","loc":["body"],"msg":"Input should be a valid list","input":{}}
        "1"
            {"type":"list_type","loc":["body"],"msg":"Input should be a valid list","input":"1"}
        1
            {"type":"list_type","loc":["body"],"msg":"Input should be a valid list","input":1}
        """);
  }

  @Test
  void size_of_a_list() {
    Recorded.checkErrors(
        Shape.list(Scalar.INT).minLength(2).maxLength(3),
        """
        [1, 2] -> valid
        [1]
            {"type":"too_short","loc":["body"],"msg":"List should have at least 2 items after validation, not 1","input":[1],"ctx":{"field_type":"List","min_length":2,"actual_length":1}}
        []
            {"type":"too_short","loc":["body"],"msg":"List should have at least 2 items after validation, not 0","input":[],"ctx":{"field_type":"List","min_length":2,"actual_length":0}}
        [1, 2, 3, 4]
            {"type":"too_long","loc":["body"],"msg":"List should have at most 3 items after validation, not 4","input":[1,2,3,4],"ctx":{"field_type":"List","max_length":3,"actual_length":4}}
        ["x"]
            {"type":"int_parsing","loc":["body",0],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        ["x", 1, 2, 3]
            {"type":"too_long","loc":["body"],"msg":"List should have at most 3 items after validation, not 4","input":["x",1,2,3],"ctx":{"field_type":"List","max_length":3,"actual_length":4}}
        """);
  }

  @Test
  void size_of_one() {
    Recorded.checkErrors(
        Shape.list(Scalar.INT).minLength(1).maxLength(1),
        """
        []
            {"type":"too_short","loc":["body"],"msg":"List should have at least 1 item after validation, not 0","input":[],"ctx":{"field_type":"List","min_length":1,"actual_length":0}}
        [1, 2]
            {"type":"too_long","loc":["body"],"msg":"List should have at most 1 item after validation, not 2","input":[1,2],"ctx":{"field_type":"List","max_length":1,"actual_length":2}}
        """);
  }

  @Test
  void size_of_a_set_counts_equal_elements_once() {
    Recorded.checkErrors(
        Shape.set(Scalar.INT).minLength(2).maxLength(2),
        """
        [1, 2] -> valid
        [1, 1]
            {"type":"too_short","loc":["body"],"msg":"Set should have at least 2 items after validation, not 1","input":[1,1],"ctx":{"field_type":"Set","min_length":2,"actual_length":1}}
        [1, 1.0, true, "1"]
            {"type":"too_short","loc":["body"],"msg":"Set should have at least 2 items after validation, not 1","input":[1,1.0,true,"1"],"ctx":{"field_type":"Set","min_length":2,"actual_length":1}}
        [1, 2, 2, 1] -> valid
        [1, 2, 3]
            {"type":"too_long","loc":["body"],"msg":"Set should have at most 2 items after validation, not more","input":[1,2,3],"ctx":{"field_type":"Set","max_length":2,"actual_length":null}}
        ["x", 1]
            {"type":"int_parsing","loc":["body",0],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        ["x", 1, 2, 3]
            {"type":"too_long","loc":["body"],"msg":"Set should have at most 2 items after validation, not more","input":["x",1,2,3],"ctx":{"field_type":"Set","max_length":2,"actual_length":null}}
        {}
            {"type":"set_type","loc":["body"],"msg":"Input should be a valid set","input":{}}
        """);
  }

  @Test
  void map() {
    Recorded.checkErrors(
        Shape.map(Scalar.INT),
        """
        {} -> valid
        {"a": 1} -> valid
        {"a": "x", "b": null}
            {"type":"int_parsing","loc":["body","a"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
            {"type":"int_type","loc":["body","b"],"msg":"Input should be a valid integer","input":null}
        []
            {"type":"dict_type","loc":["body"],"msg":"Input should be a valid dictionary","input":[]}
        "x"
            {"type":"dict_type","loc":["body"],"msg":"Input should be a valid dictionary","input":"x"}
        """);
  }

  @Test
  void size_of_a_map_is_looked_at_last() {
    Recorded.checkErrors(
        Shape.map(Scalar.INT).minLength(2).maxLength(2),
        """
        {"a": 1, "b": 2} -> valid
        {"a": 1}
            {"type":"too_short","loc":["body"],"msg":"Dictionary should have at least 2 items after validation, not 1","input":{"a":1},"ctx":{"field_type":"Dictionary","min_length":2,"actual_length":1}}
        {"a": 1, "b": 2, "c": 3}
            {"type":"too_long","loc":["body"],"msg":"Dictionary should have at most 2 items after validation, not 3","input":{"a":1,"b":2,"c":3},"ctx":{"field_type":"Dictionary","max_length":2,"actual_length":3}}
        {"a": "x"}
            {"type":"int_parsing","loc":["body","a"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        {"a": "x", "b": 2, "c": 3}
            {"type":"int_parsing","loc":["body","a"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
  }

  @Test
  void constraints_of_elements() {
    Recorded.checkErrors(
        Shape.list(Scalar.STRING.minLength(2)),
        """
        ["ab", "a", 1]
            {"type":"string_too_short","loc":["body",1],"msg":"String should have at least 2 characters","input":"a","ctx":{"min_length":2}}
            {"type":"string_type","loc":["body",2],"msg":"Input should be a valid string","input":1}
        """);
  }

  @Test
  void keys_of_a_map() {
    Recorded.checkErrors(
        Shape.map(Scalar.STRING.maxLength(3), Scalar.INT.ge("1")),
        """
        {"a":1} -> valid
        {"abcd":0,"a":0}
            {"type":"string_too_long","loc":["body","abcd","[key]"],"msg":"String should have at most 3 characters","input":"abcd","ctx":{"max_length":3}}
            {"type":"greater_than_equal","loc":["body","abcd"],"msg":"Input should be greater than or equal to 1","input":0,"ctx":{"ge":1}}
            {"type":"greater_than_equal","loc":["body","a"],"msg":"Input should be greater than or equal to 1","input":0,"ctx":{"ge":1}}
        """);
  }

  @Test
  void condition_after_elements_and_size() {
    Recorded.checkErrors(
        Shape.list(Scalar.INT)
            .satisfying((List<Integer> items) -> items.get(0) > 0, "must be positive")
            .minLength(1),
        """
        [1] -> valid
        []
            {"type":"too_short","loc":["body"],"msg":"List should have at least 1 item after validation, not 0","input":[],"ctx":{"field_type":"List","min_length":1,"actual_length":0}}
        [0, "x"]
            {"type":"int_parsing","loc":["body",1],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        [0]
            {"type":"value_error","loc":["body"],"msg":"Value error, must be positive","input":[0],"ctx":{"error":{}}}
        """);
  }
}

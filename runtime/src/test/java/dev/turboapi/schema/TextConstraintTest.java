package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** What is said of texts that a constraint refuses: recorded from pydantic 2.13.4. */
final class TextConstraintTest {
  @Test
  void length() {
    Recorded.checkErrors(
        Scalar.STRING.maxLength(3).minLength(2),
        """
        "ab" -> valid
        "abc" -> valid
        "a"
            {"type":"string_too_short","loc":["body"],"msg":"String should have at least 2 characters","input":"a","ctx":{"min_length":2}}
        "abcd"
            {"type":"string_too_long","loc":["body"],"msg":"String should have at most 3 characters","input":"abcd","ctx":{"max_length":3}}
        ""
            {"type":"string_too_short","loc":["body"],"msg":"String should have at least 2 characters","input":"","ctx":{"min_length":2}}
        1
            {"type":"string_type","loc":["body"],"msg":"Input should be a valid string","input":1}
        """);
  }

  @Test
  void length_of_one() {
    Recorded.checkErrors(
        Scalar.STRING.minLength(1).maxLength(1),
        """
        ""
            {"type":"string_too_short","loc":["body"],"msg":"String should have at least 1 character","input":"","ctx":{"min_length":1}}
        "ab"
            {"type":"string_too_long","loc":["body"],"msg":"String should have at most 1 character","input":"ab","ctx":{"max_length":1}}
        """);
  }

  @Test
  void length_counts_code_points() {
    Recorded.checkErrors(
        Scalar.STRING.minLength(2).maxLength(2),
        """
        "\\ud83d\\ude00\\ud83d\\ude00" -> valid
        "\\ud83d\\ude00"
            {"type":"string_too_short","loc":["body"],"msg":"String should have at least 2 characters","input":"\\ud83d\\ude00","ctx":{"min_length":2}}
        "\\ud83d\\ude00a" -> valid
        "e\\u0301" -> valid
        """);
  }

  @Test
  void pattern_is_searched_for() {
    Recorded.checkErrors(
        Scalar.STRING.pattern("b+"),
        """
        "abc" -> valid
        "ac"
            {"type":"string_pattern_mismatch","loc":["body"],"msg":"String should match pattern 'b+'","input":"ac","ctx":{"pattern":"b+"}}
        """);
  }

  @Test
  void end_is_the_very_end() {
    Recorded.checkErrors(
        Scalar.STRING.pattern("^a.c$"),
        """
        "abc" -> valid
        "abc\\n"
            {"type":"string_pattern_mismatch","loc":["body"],"msg":"String should match pattern '^a.c$'","input":"abc\\n","ctx":{"pattern":"^a.c$"}}
        "a\\nc"
            {"type":"string_pattern_mismatch","loc":["body"],"msg":"String should match pattern '^a.c$'","input":"a\\nc","ctx":{"pattern":"^a.c$"}}
        "a\\rc" -> valid
        "a\\u2028c" -> valid
        "xabc"
            {"type":"string_pattern_mismatch","loc":["body"],"msg":"String should match pattern '^a.c$'","input":"xabc","ctx":{"pattern":"^a.c$"}}
        """);
  }

  @Test
  void length_is_reported_before_the_pattern() {
    Recorded.checkErrors(
        Scalar.STRING.pattern("^a").minLength(2),
        """
        "b"
            {"type":"string_too_short","loc":["body"],"msg":"String should have at least 2 characters","input":"b","ctx":{"min_length":2}}
        "bc"
            {"type":"string_pattern_mismatch","loc":["body"],"msg":"String should match pattern '^a'","input":"bc","ctx":{"pattern":"^a"}}
        "ab" -> valid
        """);
  }

  @Test
  void blank_text() {
    Recorded.checkErrors(
        Scalar.STRING.notBlank(),
        """
        "a" -> valid
        " \\t"
            {"type":"value_error","loc":["body"],"msg":"Value error, must not be blank","input":" \\t","ctx":{"error":{}}}
        """);
  }

  @Test
  void email_after_the_others() {
    Recorded.checkErrors(
        Scalar.STRING.email().maxLength(6),
        """
        "a@b.co" -> valid
        "a"
            {"type":"value_error","loc":["body"],"msg":"value is not a valid email address: An email address must have an @-sign.","input":"a","ctx":{"reason":"An email address must have an @-sign."}}
        "aaaaaaa"
            {"type":"string_too_long","loc":["body"],"msg":"String should have at most 6 characters","input":"aaaaaaa","ctx":{"max_length":6}}
        """);
  }

  @Test
  void condition_after_the_others() {
    Recorded.checkErrors(
        Scalar.STRING.satisfying((String text) -> text.startsWith("a"), "must begin").minLength(2),
        """
        "ab" -> valid
        "b"
            {"type":"string_too_short","loc":["body"],"msg":"String should have at least 2 characters","input":"b","ctx":{"min_length":2}}
        "bb"
            {"type":"value_error","loc":["body"],"msg":"Value error, must begin","input":"bb","ctx":{"error":{}}}
        """);
  }
}

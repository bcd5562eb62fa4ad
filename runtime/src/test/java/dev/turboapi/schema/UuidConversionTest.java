package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** UUIDs: recorded from pydantic 2.13.4. */
final class UuidConversionTest {
  @Test
  void text_of_a_uuid() {
    Recorded.check(
        Scalar.UUID,
        """
        "123e4567-e89b-12d3-a456-426614174000" -> 123e4567-e89b-12d3-a456-426614174000
        "123E4567-E89B-12D3-A456-426614174000" -> 123e4567-e89b-12d3-a456-426614174000
        "123e4567e89b12d3a456426614174000" -> 123e4567-e89b-12d3-a456-426614174000
        "{123e4567-e89b-12d3-a456-426614174000}" -> 123e4567-e89b-12d3-a456-426614174000
        "urn:uuid:123e4567-e89b-12d3-a456-426614174000" -> 123e4567-e89b-12d3-a456-426614174000
        """);
  }

  @Test
  void text_of_no_uuid() {
    Recorded.check(
        Scalar.UUID,
        """
        "" !! uuid_parsing | Input should be a valid UUID, invalid length: expected length 32 for simple format, found 0
        "x" !! uuid_parsing | Input should be a valid UUID, invalid character: found `x` at 1
        "123" !! uuid_parsing | Input should be a valid UUID, invalid length: expected length 32 for simple format, found 3
        "123e4567-e89b-12d3-a456-42661417400" !! uuid_parsing | Input should be a valid UUID, invalid group length in group 4: expected 12, found 11
        "123e4567-e89b-12d3-a456-4266141740000" !! uuid_parsing | Input should be a valid UUID, invalid group length in group 4: expected 12, found 13
        "123e4567-e89b-12d3-a456-42661417400g" !! uuid_parsing | Input should be a valid UUID, invalid character: found `g` at 36
        "g23e4567-e89b-12d3-a456-426614174000" !! uuid_parsing | Input should be a valid UUID, invalid character: found `g` at 1
        "123e4567-e89b-12d3-a456-42661417400\\u00e9" !! uuid_parsing | Input should be a valid UUID, invalid character: found `é` at 36
        "1111111111111111111111111111111" !! uuid_parsing | Input should be a valid UUID, invalid length: expected length 32 for simple format, found 31
        "111111111111111111111111111111111" !! uuid_parsing | Input should be a valid UUID, invalid length: expected length 32 for simple format, found 33
        "111111111111111111111111111111111111" !! uuid_parsing | Input should be a valid UUID, invalid length: expected length 32 for simple format, found 36
        "{111111111111111111111111111111111111}" !! uuid_parsing | Input should be a valid UUID, invalid length: expected length 32 for simple format, found 36
        "{11111111111111111111111111111111}" !! uuid_parsing | Input should be a valid UUID, invalid group count: expected 5, found 1
        "{123e4567-e89b-12d3-a456-426614174000" !! uuid_parsing | Input should be a valid UUID, invalid character: found `{` at 1
        "123e4567-e89b-12d3-a456-426614174000}" !! uuid_parsing | Input should be a valid UUID, invalid character: found `}` at 37
        "{}" !! uuid_parsing | Input should be a valid UUID, invalid group count: expected 5, found 1
        "{" !! uuid_parsing | Input should be a valid UUID, invalid character: found `{` at 1
        "123e4567e89b-12d3-a456-426614174000" !! uuid_parsing | Input should be a valid UUID, invalid group count: expected 5, found 4
        "123e4567e89b-12d3-a456-4266141740000" !! uuid_parsing | Input should be a valid UUID, invalid group count: expected 5, found 4
        "1-2" !! uuid_parsing | Input should be a valid UUID, invalid group count: expected 5, found 2
        "1-2-3-4-5-6" !! uuid_parsing | Input should be a valid UUID, invalid group count: expected 5, found 6
        "123e456-7e89b-12d3-a456-426614174000" !! uuid_parsing | Input should be a valid UUID, invalid group length in group 0: expected 8, found 7
        "123e4567-e89b-12d3-a45-6426614174000" !! uuid_parsing | Input should be a valid UUID, invalid group length in group 3: expected 4, found 3
        "{123e4567-e89b-12d3-a456-4266141740000}" !! uuid_parsing | Input should be a valid UUID, invalid group length in group 4: expected 12, found 15
        "{123e4567-e89b-12d3-a456-42661417400g}" !! uuid_parsing | Input should be a valid UUID, invalid character: found `g` at 36
        "{123e4567-e89b-12d3-a456-426614174000g}" !! uuid_parsing | Input should be a valid UUID, invalid character: found `g` at 38
        "urn:uuid:123e4567-e89b-12d3-a456-42661417400" !! uuid_parsing | Input should be a valid UUID, invalid group length in group 4: expected 12, found 20
        "urn:uuid:123e4567-e89b-12d3-a456-42661417400z" !! uuid_parsing | Input should be a valid UUID, invalid character: found `z` at 36
        "URN:UUID:123e4567-e89b-12d3-a456-426614174000" !! uuid_parsing | Input should be a valid UUID, invalid character: found `U` at 1
        " 123e4567-e89b-12d3-a456-426614174000" !! uuid_parsing | Input should be a valid UUID, invalid character: found ` ` at 1
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.UUID,
        """
        1 !! uuid_type | UUID input should be a string, bytes or UUID object
        1.5 !! uuid_type | UUID input should be a string, bytes or UUID object
        true !! uuid_type | UUID input should be a string, bytes or UUID object
        null !! uuid_type | UUID input should be a string, bytes or UUID object
        [] !! uuid_type | UUID input should be a string, bytes or UUID object
        {} !! uuid_type | UUID input should be a string, bytes or UUID object
        """);
  }
}

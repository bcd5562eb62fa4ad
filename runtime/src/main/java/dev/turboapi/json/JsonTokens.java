package dev.turboapi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.turboapi.schema.Unbindable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's parser, kept from accepting what Python's {@code json} module refuses, and saying no by
 * {@link Unbindable} alone. What it refuses beyond that, {@link PythonJson} reads when the request
 * is explained.
 */
final class JsonTokens implements AutoCloseable {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(PythonJson.MAX_DEPTH)
                  .maxNumberLength(PythonJson.MAX_DIGITS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final byte[] json;
  private final JsonParser parser;

  JsonTokens(byte[] json) {
    // Jackson checks neither for overlong forms nor, within UTF-16, for anything.
    if (isWide(json) || !Utf8.isValid(json)) {
      throw Unbindable.INSTANCE;
    }
    this.json = json;
    this.parser = parser(json, 0);
  }

  private JsonTokens(byte[] json, int start) {
    this.json = json;
    this.parser = parser(json, start);
  }

  private static JsonParser parser(byte[] json, int start) {
    try {
      return FACTORY.createParser(json, start, json.length - start);
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** Others at the same place, which can go ahead while these stay here. */
  JsonTokens ahead() {
    JsonTokens ahead = new JsonTokens(json, (int) parser.currentTokenLocation().getByteOffset());
    ahead.next();
    return ahead;
  }

  /** Whether a zero shows that it is UTF-16 or UTF-32; JSON in UTF-8 has none. */
  private static boolean isWide(byte[] json) {
    for (int i = 0; i < Math.min(json.length, 4); i++) {
      if (json[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Where we are; null before the first token and behind the last one. */
  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** Steps to the next name in an object; null at the object's end. */
  @Nullable String nextName() {
    try {
      return parser.nextFieldName();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** The whole number, which must fit. */
  int intValue() {
    try {
      return parser.getIntValue();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** The whole number, which must fit. */
  long longValue() {
    try {
      return parser.getLongValue();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** The whole number as a Long, or a BigInteger if it does not fit. */
  Number integer() {
    try {
      return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? parser.getBigIntegerValue()
          : (Number) parser.getLongValue();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** The number with a fraction or exponent, NaN or infinity. */
  double doubleValue() {
    try {
      double value = parser.getDoubleValue();
      if (!Double.isFinite(value)) {
        requirePythonName(parser.getText());
      }
      return value;
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }

  /** Python knows NaN, Infinity and -Infinity; Jackson knows some more. */
  private static void requirePythonName(String text) {
    if (text.startsWith("+") || text.endsWith("INF")) {
      throw Unbindable.INSTANCE;
    }
  }

  /** Steps to the last token of the value at which we are. */
  void skipValue() {
    int depth = 0;
    for (JsonToken token = current(); token != null; token = next()) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token.isNumeric()) {
        requireNumber(token);
      }
      if (depth == 0) {
        return;
      }
    }
    throw Unbindable.INSTANCE;
  }

  /** Jackson looks closely at a number only when asked for it. */
  private void requireNumber(JsonToken token) {
    if (token == JsonToken.VALUE_NUMBER_INT) {
      Number unused = integer();
    } else {
      double unused = doubleValue();
    }
  }

  /** Fails unless nothing but blanks follows. */
  void requireEnd() {
    if (next() != null) {
      throw Unbindable.INSTANCE;
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw Unbindable.INSTANCE;
    }
  }
}

package dev.turboapi.json;

import dev.turboapi.json.PythonJson.SyntaxError;
import dev.turboapi.json.PythonJson.Unreadable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text the way CPython's {@code _json.c} does, step by step, so that it stops at the
 * same place with the same words.
 */
final class PythonJsonParser {
  private static final String VALUE_EXPECTED = "Expecting value";
  private static final String NAME_EXPECTED = "Expecting property name enclosed in double quotes";
  private static final String COLON_EXPECTED = "Expecting ':' delimiter";
  private static final String COMMA_EXPECTED = "Expecting ',' delimiter";

  /** The most digits that a long always holds. */
  private static final int LONG_DIGITS = 18;

  private final String text;
  private final PythonStringScanner strings;
  private int at;
  private int depth;

  PythonJsonParser(String text) {
    this.text = text;
    this.strings = new PythonStringScanner(text);
  }

  @Nullable Object document() throws SyntaxError, Unreadable {
    skipBlanks();
    Object value = value();
    skipBlanks();
    if (at != text.length()) {
      throw error("Extra data", at);
    }
    return value;
  }

  private @Nullable Object value() throws SyntaxError, Unreadable {
    switch (peek()) {
      case '"' -> {
        return string();
      }
      case '{' -> {
        return object();
      }
      case '[' -> {
        return list();
      }
      default -> {
        return atom();
      }
    }
  }

  private @Nullable Object atom() throws SyntaxError, Unreadable {
    if (take("null")) {
      return null;
    }
    if (take("true")) {
      return true;
    }
    if (take("false")) {
      return false;
    }
    if (take("NaN")) {
      return Double.NaN;
    }
    if (take("Infinity")) {
      return Double.POSITIVE_INFINITY;
    }
    if (take("-Infinity")) {
      return Double.NEGATIVE_INFINITY;
    }
    return number();
  }

  private Map<String, @Nullable Object> object() throws SyntaxError, Unreadable {
    enter();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    skipBlanks();
    if (!take("}")) {
      do {
        skipBlanks();
        if (peek() != '"') {
          throw error(NAME_EXPECTED, at);
        }
        String name = string();
        skipBlanks();
        expect(":", COLON_EXPECTED);
        skipBlanks();
        object.put(name, value());
        skipBlanks();
      } while (take(","));
      expect("}", COMMA_EXPECTED);
    }
    depth--;
    return object;
  }

  private List<@Nullable Object> list() throws SyntaxError, Unreadable {
    enter();
    List<@Nullable Object> list = new ArrayList<>();
    skipBlanks();
    if (!take("]")) {
      do {
        skipBlanks();
        list.add(value());
        skipBlanks();
      } while (take(","));
      expect("]", COMMA_EXPECTED);
    }
    depth--;
    return list;
  }

  private void enter() throws Unreadable {
    if (++depth > PythonJson.MAX_DEPTH) {
      throw new Unreadable("Nested deeper than " + PythonJson.MAX_DEPTH);
    }
    at++;
  }

  private String string() throws SyntaxError {
    String string = strings.scan(at);
    at = strings.end();
    return string;
  }

  private Number number() throws SyntaxError, Unreadable {
    int start = at;
    int end = peek() == '-' ? start + 1 : start;
    int digits = end;
    if (charAt(end) == '0') {
      end++;
    } else {
      end = skipDigits(end);
    }
    if (end == digits) {
      throw error(VALUE_EXPECTED, start);
    }
    int whole = end;
    if (charAt(end) == '.' && isDigit(charAt(end + 1))) {
      end = skipDigits(end + 1);
    }
    end = skipExponent(end);
    at = end;
    String number = text.substring(start, end);
    if (end > whole) {
      return Double.valueOf(number);
    }
    if (whole - digits > PythonJson.MAX_DIGITS) {
      throw new Unreadable("A number of more than " + PythonJson.MAX_DIGITS + " digits");
    }
    return integer(number, whole - digits);
  }

  private static Number integer(String number, int digits) {
    if (digits <= LONG_DIGITS) {
      return Long.valueOf(number);
    }
    BigInteger big = new BigInteger(number);
    return big.bitLength() < Long.SIZE ? (Number) big.longValue() : big;
  }

  /** Behind the exponent that starts here; right here if there is none or it has no digits. */
  private int skipExponent(int start) {
    if (charAt(start) != 'e' && charAt(start) != 'E') {
      return start;
    }
    char sign = charAt(start + 1);
    int digits = sign == '-' || sign == '+' ? start + 2 : start + 1;
    int end = skipDigits(digits);
    return end > digits ? end : start;
  }

  private int skipDigits(int start) {
    int end = start;
    while (isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void skipBlanks() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      at++;
    }
  }

  private boolean take(String token) {
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private void expect(String token, String otherwise) throws SyntaxError {
    if (!take(token)) {
      throw error(otherwise, at);
    }
  }

  private char peek() {
    return charAt(at);
  }

  /** The character, or past the end NUL, which means nothing outside of strings. */
  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private SyntaxError error(String message, int index) {
    return new SyntaxError(message, text.codePointCount(0, index));
  }
}

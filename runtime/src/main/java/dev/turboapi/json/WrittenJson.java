package dev.turboapi.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * JSON text that a {@link JsonWriter} wrote, and so is well-formed and without blanks, from which
 * parts are left out in place: each step keeps or drops what it passes.
 */
final class WrittenJson {
  private static final byte[] NULL = Ascii.bytes("null");

  private final byte[] text;
  private final int limit;

  /** What is next. */
  private int from;

  /** Where the next that is kept goes; never behind {@link #from}. */
  private int to;

  /** The text between two indices. */
  WrittenJson(byte[] text, int start, int limit) {
    this.text = text;
    this.limit = limit;
    this.from = start;
    this.to = start;
  }

  /** Where that ends which was kept. */
  int end() {
    return to;
  }

  boolean isAt(char symbol) {
    return text[from] == symbol;
  }

  /** Whether the name of a member, with its quotes, is next. */
  boolean isAtName(byte[] name) {
    return isAt(name, from) && text[from + name.length] == ':';
  }

  /** The length of the name that is next, with quotes and colon. */
  int nameLength() {
    return endOfText(from) + 1 - from;
  }

  /** Whether an object is next that has this member, name, colon and value. */
  boolean hasMember(byte[] member) {
    return anyMember(at -> isAt(member, at));
  }

  /** Whether an object is next all of whose members have one of these names. */
  boolean hasOnly(List<byte[]> names) {
    return isAt('{') && !anyMember(at -> names.stream().noneMatch(name -> isAt(name, at)));
  }

  private boolean anyMember(IntPredicate test) {
    int at = from + 1;
    while (isAt('{') && text[at] != '}') {
      at += text[at] == ',' ? 1 : 0;
      if (test.test(at)) {
        return true;
      }
      at = endOfValue(endOfText(at) + 1);
    }
    return false;
  }

  /** Whether {@code null} stands so many bytes ahead. */
  boolean isNull(int ahead) {
    return isAt(NULL, from + ahead);
  }

  /** Whether an array or object with nothing in it stands so many bytes ahead. */
  boolean isEmpty(int ahead) {
    int at = from + ahead;
    return (text[at] == '[' && text[at + 1] == ']') || (text[at] == '{' && text[at + 1] == '}');
  }

  /** Whether this value stands so many bytes ahead, written the same way. */
  boolean isValue(byte[] value, int ahead) {
    return isAt(value, from + ahead) && endOfValue(from + ahead) == from + ahead + value.length;
  }

  private boolean isAt(byte[] expected, int at) {
    return at + expected.length <= limit
        && Arrays.equals(expected, 0, expected.length, text, at, at + expected.length);
  }

  void keep(int count) {
    System.arraycopy(text, from, text, to, count);
    from += count;
    to += count;
  }

  void keepValue() {
    keep(endOfValue(from) - from);
  }

  void drop(int count) {
    from += count;
  }

  void dropValue() {
    from = endOfValue(from);
  }

  /** Puts a comma where something was dropped before. */
  void addComma() {
    text[to++] = ',';
  }

  private int endOfValue(int start) {
    byte first = text[start];
    if (first == '"') {
      return endOfText(start);
    }
    return first == '[' || first == '{' ? endOfStructure(start) : endOfWord(start);
  }

  private int endOfText(int start) {
    int at = start + 1;
    while (text[at] != '"') {
      at += text[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private int endOfStructure(int start) {
    int at = start;
    int depth = 0;
    do {
      switch (text[at]) {
        case '"' -> at = endOfText(at) - 1;
        case '[', '{' -> depth++;
        case ']', '}' -> depth--;
        default -> {}
      }
      at++;
    } while (depth > 0);
    return at;
  }

  /** A number, {@code true}, {@code false} or {@code null}. */
  private int endOfWord(int start) {
    int at = start;
    while (at < limit && text[at] != ',' && text[at] != ']' && text[at] != '}') {
      at++;
    }
    return at;
  }
}

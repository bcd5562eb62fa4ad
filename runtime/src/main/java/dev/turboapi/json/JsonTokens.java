package dev.turboapi.json;

import dev.turboapi.schema.Unbindable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a JSON text in UTF-8 from value to value, and takes what Python's {@code json}
 * module takes. Says no by {@link Unbindable} alone: what else Python reads, {@link PythonJson}
 * does when the request is explained.
 */
final class JsonTokens {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Smaller ones are skipped as quickly as looked up. */
  private static final int SIZE_WORTH_KEEPING = 64;

  private static final byte[] NULL = Ascii.bytes("null");
  private static final byte[] TRUE = Ascii.bytes("true");
  private static final byte[] FALSE = Ascii.bytes("false");
  private static final byte[] NAN = Ascii.bytes("NaN");
  private static final byte[] INFINITY = Ascii.bytes("Infinity");

  private final byte[] json;
  private final JsonNumber number;

  /** At the first byte of the value to be read next, or behind the one read last. */
  private int at;

  private int depth;

  /** Whether an array or object has been entered and not yet gone on in. */
  private boolean opened;

  /**
   * Where the arrays and objects end that were skipped since the first look ahead, by where they
   * start. Otherwise objects within objects, looked through one after the other, would take time
   * that grows with the square of their size.
   */
  private @Nullable Map<Integer, Integer> ends;

  /** Stands at the first value. */
  JsonTokens(byte[] json) {
    this.json = json;
    number = new JsonNumber(json);
    if (isAt(BYTE_ORDER_MARK)) {
      at = BYTE_ORDER_MARK.length;
    }
    skipBlanks();
  }

  /** What is here; 0 at the end, where no value starts. */
  int peek() {
    return at < json.length ? json[at] : 0;
  }

  /** Where this is, to be come back to. */
  long mark() {
    return (long) depth << Integer.SIZE | at;
  }

  void reset(long mark) {
    depth = (int) (mark >>> Integer.SIZE);
    at = (int) mark;
    opened = false;
  }

  /** Enters an array or an object. */
  void open(char bracket) {
    if (peek() != bracket || depth == PythonJson.MAX_DEPTH) {
      throw Unbindable.INSTANCE;
    }
    depth++;
    at++;
    opened = true;
  }

  /**
   * Steps to the first or the next element of an array, or name of an object; false if there is
   * none, and then behind the bracket.
   */
  boolean next(char closingBracket) {
    skipBlanks();
    int c = peek();
    if (opened) {
      opened = false;
      if (c != closingBracket) {
        return true;
      }
    } else if (c == ',') {
      at++;
      skipBlanks();
      return true;
    } else if (c != closingBracket) {
      throw Unbindable.INSTANCE;
    }
    depth--;
    at++;
    return false;
  }

  /** Steps from a name to its value. */
  String name() {
    String name = string();
    colon();
    return name;
  }

  /** The same if it is one of those; null, and stays there, if it is none or unusual. */
  @Nullable FieldName name(Fields fields, int expected) {
    FieldName name = fields.find(json, at, expected);
    if (name != null) {
      at += name.length();
      colon();
    }
    return name;
  }

  private void colon() {
    skipBlanks();
    if (peek() != ':') {
      throw Unbindable.INSTANCE;
    }
    at++;
    skipBlanks();
  }

  String string() {
    int start = stringStart();
    int end = JsonStrings.plainEnd(json, start);
    if (end < json.length && json[end] == '"') {
      at = end + 1;
      return JsonStrings.plain(json, start, end);
    }
    end = JsonStrings.end(json, end);
    at = end + 1;
    return JsonStrings.decode(json, start, end);
  }

  private int stringStart() {
    if (peek() != '"') {
      throw Unbindable.INSTANCE;
    }
    return at + 1;
  }

  /** Whether {@link #number} can read what is here. */
  boolean atNumber() {
    int c = peek();
    return (c >= '0' && c <= '9') || (c == '-' && !atNegativeInfinity());
  }

  private boolean atNegativeInfinity() {
    return at + 1 < json.length && json[at + 1] == 'I';
  }

  /** What there is to a number, until the next is read. */
  JsonNumber number() {
    at = number.read(at);
    return number;
  }

  /** Null, true, false, NaN and the infinities. */
  @Nullable Object literal() {
    switch (peek()) {
      case 'n' -> {
        take(NULL);
        return null;
      }
      case 't' -> {
        take(TRUE);
        return true;
      }
      case 'f' -> {
        take(FALSE);
        return false;
      }
      case 'N' -> {
        take(NAN);
        return Double.NaN;
      }
      case 'I' -> {
        take(INFINITY);
        return Double.POSITIVE_INFINITY;
      }
      case '-' -> {
        at++;
        take(INFINITY);
        return Double.NEGATIVE_INFINITY;
      }
      default -> throw Unbindable.INSTANCE;
    }
  }

  private void take(byte[] literal) {
    if (!isAt(literal)) {
      throw Unbindable.INSTANCE;
    }
    at += literal.length;
  }

  private boolean isAt(byte[] text) {
    if (json.length - at < text.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (json[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * What {@link JsonReader#peekText} gives. The object is gone through to its end, since of several
   * fields of that name the last one counts.
   */
  @Nullable String peekText(String name) {
    if (peek() != '{') {
      return null;
    }
    if (ends == null) {
      ends = new HashMap<>();
    }
    String text = null;
    long start = mark();
    open('{');
    while (next('}')) {
      if (!skipName(name)) {
        skipValue();
      } else if (peek() == '"') {
        text = string();
      } else {
        text = null;
        skipValue();
      }
    }
    reset(start);
    return text;
  }

  /** Steps from a name to its value, and tells whether it is the one. */
  private boolean skipName(String wanted) {
    int start = stringStart();
    int end = JsonStrings.plainEnd(json, start);
    boolean plain = end < json.length && json[end] == '"';
    if (!plain) {
      end = JsonStrings.end(json, end);
    }
    at = end + 1;
    colon();
    return plain
        ? JsonStrings.isPlain(wanted, json, start, end)
        : JsonStrings.decode(json, start, end).equals(wanted);
  }

  /** Steps over a value. Recursion is bounded by the depth that is read at all. */
  void skipValue() {
    switch (peek()) {
      case '"' -> skipString();
      case '[', '{' -> skipNested();
      default -> skipScalar();
    }
  }

  private void skipNested() {
    int start = at;
    Integer end = ends == null ? null : ends.get(start);
    if (end != null) {
      at = end;
      return;
    }
    if (peek() == '[') {
      open('[');
      while (next(']')) {
        skipValue();
      }
    } else {
      open('{');
      while (next('}')) {
        skipString();
        colon();
        skipValue();
      }
    }
    if (ends != null && at - start >= SIZE_WORTH_KEEPING) {
      ends.put(start, at);
    }
  }

  private void skipString() {
    at = JsonStrings.end(json, stringStart()) + 1;
  }

  private void skipScalar() {
    if (atNumber()) {
      JsonNumber unused = number();
    } else {
      Object unused = literal();
    }
  }

  /** Fails unless nothing but blanks follows. */
  void requireEnd() {
    skipBlanks();
    if (at != json.length) {
      throw Unbindable.INSTANCE;
    }
  }

  private void skipBlanks() {
    // Most texts have none.
    if (peek() <= ' ') {
      at = blanksEnd();
    }
  }

  private int blanksEnd() {
    int end = at;
    while (end < json.length && isBlank(json[end])) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}

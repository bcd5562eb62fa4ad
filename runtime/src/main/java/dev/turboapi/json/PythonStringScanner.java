package dev.turboapi.json;

import dev.turboapi.json.PythonJson.SyntaxError;

/** Reads quoted strings the way {@code scanstring} of CPython's {@code _json.c} does. */
final class PythonStringScanner {
  private static final String BAD_UNICODE_ESCAPE = "Invalid \\uXXXX escape";

  private final String text;
  private int at;

  PythonStringScanner(String text) {
    this.text = text;
  }

  /** The string whose opening quote is at the index. */
  String scan(int quote) throws SyntaxError {
    StringBuilder string = new StringBuilder();
    at = quote + 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      if (c < ' ') {
        throw error("Invalid control character at", at - 1);
      }
      if (c != '\\') {
        string.append(c);
        continue;
      }
      if (at == text.length()) {
        break;
      }
      string.append(escape());
    }
    throw error("Unterminated string starting at", quote);
  }

  /** Behind the closing quote of the string read last. */
  int end() {
    return at;
  }

  private char escape() throws SyntaxError {
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicodeEscape();
      default -> throw error("Invalid \\escape", at - 2);
    };
  }

  private char unicodeEscape() throws SyntaxError {
    int letter = at - 1;
    at += 4;
    // Python wants something behind the digits even here, where the closing quote must be.
    if (at >= text.length()) {
      throw error(BAD_UNICODE_ESCAPE, letter);
    }
    int value = 0;
    for (int i = letter + 1; i < at; i++) {
      int digit = hexDigit(text.charAt(i));
      if (digit < 0) {
        throw error(BAD_UNICODE_ESCAPE, letter);
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  private static int hexDigit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private SyntaxError error(String message, int index) {
    return new SyntaxError(message, text.codePointCount(0, index));
  }
}

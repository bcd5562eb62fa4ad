package dev.turboapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes JSON texts at random, as odd as they may be, and damages them. */
final class RandomJson {
  private static final int MAX_DEPTH = 5;

  private static final List<String> BLANKS = List.of("", "", "", " ", "\n", "\r\n\t", "        ");

  private static final List<String> CHARACTERS =
      List.of(
          "a",
          "Z",
          "0",
          " ",
          "/",
          "~",
          "\u007f",
          "é",
          "ÿ",
          "Ā",
          "名",
          "\ud7ff",
          "\ue000",
          "\ufeff",
          "\uffff",
          "😀",
          "\\n",
          "\\\"",
          "\\\\",
          "\\/",
          "\\b\\f\\r\\t",
          "\\u0000",
          "\\u00e9",
          "\\uABCD",
          "\\ud83d\\ude00",
          "\\ud83d",
          "\\udE00\\ud83d",
          "plain text of several words");

  private static final List<String> ATOMS =
      List.of("null", "true", "false", "NaN", "Infinity", "-Infinity", "{}", "[]", "\"\"");

  /** What is put into a text where it does not belong, or does. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u",
          "\\x",
          "-",
          "+",
          ".",
          "e",
          "E9",
          "0",
          "1",
          "9999999999999999999",
          "1e999999",
          "1e-999999",
          " ",
          "\t",
          "\u0000",
          "\u001f",
          "nul",
          "True",
          "-I",
          "N",
          "inf",
          "'",
          "//",
          "/*",
          "\ufeff",
          "\u2028",
          "é",
          "__proto__");

  private final Random random;

  RandomJson(Random random) {
    this.random = random;
  }

  byte[] text() {
    StringBuilder text = new StringBuilder();
    value(text, 0);
    return blanksAround(text.toString()).getBytes(UTF_8);
  }

  private String blanksAround(String text) {
    return oneOf(BLANKS) + text + oneOf(BLANKS);
  }

  private void value(StringBuilder text, int depth) {
    switch (random.nextInt(depth < MAX_DEPTH ? 8 : 4)) {
      case 0 -> text.append(oneOf(ATOMS));
      case 1 -> text.append(string());
      case 2, 3 -> text.append(number());
      case 4, 5 -> members(text, depth, "[", "]");
      default -> members(text, depth, "{", "}");
    }
  }

  private void members(StringBuilder text, int depth, String opening, String closing) {
    text.append(opening).append(oneOf(BLANKS));
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      text.append(i > 0 ? blanksAround(",") : "");
      if (opening.equals("{")) {
        text.append(string()).append(blanksAround(":"));
      }
      value(text, depth + 1);
    }
    text.append(oneOf(BLANKS)).append(closing);
  }

  private String string() {
    StringBuilder string = new StringBuilder("\"");
    // Mostly short, so that names occur twice.
    int count = random.nextInt(4) > 0 ? random.nextInt(3) : random.nextInt(40);
    for (int i = 0; i < count; i++) {
      string.append(oneOf(CHARACTERS));
    }
    return string.append('"').toString();
  }

  /** As JSON allows it, of any length. */
  String number() {
    StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
    number.append(random.nextInt(4) > 0 ? 1 + random.nextInt(9) + digits() : "0");
    if (random.nextBoolean()) {
      number.append('.').append(random.nextInt(10)).append(digits());
    }
    if (random.nextInt(3) == 0) {
      number.append(oneOf(List.of("e", "E", "e+", "E-", "e-"))).append(random.nextInt(400));
    }
    return number.toString();
  }

  private String digits() {
    int count = random.nextInt(8) > 0 ? random.nextInt(6) : random.nextInt(40);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  /** The text with one place changed. */
  byte[] damaged(byte[] text) {
    int at = random.nextInt(text.length + 1);
    int behind = Math.min(text.length, at + random.nextInt(4));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(text, at);
      case 1 -> replaced(text, at, behind, new byte[0]);
      case 2 -> replaced(text, at, behind, new byte[] {(byte) random.nextInt(256)});
      case 3 -> replaced(text, at, at, Arrays.copyOfRange(text, at / 2, behind));
      default -> replaced(text, at, behind, oneOf(PIECES).getBytes(UTF_8));
    };
  }

  private static byte[] replaced(byte[] text, int start, int end, byte[] piece) {
    byte[] replaced = new byte[start + piece.length + text.length - end];
    System.arraycopy(text, 0, replaced, 0, start);
    System.arraycopy(piece, 0, replaced, start, piece.length);
    System.arraycopy(text, end, replaced, start + piece.length, text.length - end);
    return replaced;
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

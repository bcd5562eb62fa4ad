package dev.turboapi.url;

/**
 * Text of any characters as ASCII letters, digits and hyphens.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3492">RFC 3492</a>
 */
final class Punycode {
  private static final int BASE = 36;
  private static final int LETTERS = 26;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE_POINT = 0x80;

  /** The work grows with the square of the length: more than Rust's library takes is refused. */
  private static final int MOST_TO_ENCODE = 1000;

  private static final int MOST_TO_DECODE = 2000;

  private Punycode() {}

  /**
   * @throws IllegalArgumentException if it is too long
   */
  static String encode(String text) {
    int[] input = text.codePoints().toArray();
    require(input.length <= MOST_TO_ENCODE);
    StringBuilder output = new StringBuilder();
    text.codePoints().filter(c -> c < FIRST_CODE_POINT).forEach(output::appendCodePoint);
    int basic = output.length();
    int handled = basic;
    if (basic > 0) {
      output.append('-');
    }
    int codePoint = FIRST_CODE_POINT;
    int bias = FIRST_BIAS;
    long delta = 0;
    while (handled < input.length) {
      int next = Character.MAX_CODE_POINT;
      for (int c : input) {
        if (c >= codePoint && c < next) {
          next = c;
        }
      }
      delta += (long) (next - codePoint) * (handled + 1);
      codePoint = next;
      for (int c : input) {
        if (c < codePoint) {
          delta++;
        } else if (c == codePoint) {
          appendNumber(delta, bias, output);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      codePoint++;
    }
    return output.toString();
  }

  /**
   * @throws IllegalArgumentException if it is none
   */
  static String decode(String punycode) {
    require(punycode.length() <= MOST_TO_DECODE);
    int hyphen = punycode.lastIndexOf('-');
    StringBuilder output = new StringBuilder(punycode.substring(0, Math.max(hyphen, 0)));
    int codePoint = FIRST_CODE_POINT;
    int bias = FIRST_BIAS;
    long index = 0;
    int length = output.length();
    int at = hyphen > 0 ? hyphen + 1 : 0;
    while (at < punycode.length()) {
      long before = index;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = digit(punycode, at++);
        index += digit * weight;
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
        require(weight <= Integer.MAX_VALUE);
      }
      require(index <= Integer.MAX_VALUE);
      length++;
      bias = adapted(index - before, length, before == 0);
      codePoint = (int) Math.min(Character.MAX_CODE_POINT + 1L, codePoint + index / length);
      index %= length;
      output.insert(output.offsetByCodePoints(0, (int) index), Character.toString(codePoint));
      index++;
    }
    return output.toString();
  }

  private static void appendNumber(long number, int bias, StringBuilder output) {
    long rest = number;
    int k = BASE;
    for (int threshold = threshold(k, bias); rest >= threshold; threshold = threshold(k, bias)) {
      int range = BASE - threshold;
      output.append(letter(threshold + (rest - threshold) % range));
      rest = (rest - threshold) / range;
      k += BASE;
    }
    output.append(letter(rest));
  }

  private static int threshold(int k, int bias) {
    return Math.max(LEAST, Math.min(MOST, k - bias));
  }

  private static int adapted(long delta, int length, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return (int) (k + (BASE - LEAST + 1) * rest / (rest + SKEW));
  }

  private static char letter(long digit) {
    return (char) (digit < LETTERS ? 'a' + digit : '0' + digit - LETTERS);
  }

  private static int digit(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : 0;
    if (Ascii.isLetter(c)) {
      return Character.toLowerCase(c) - 'a';
    }
    if (Ascii.isDigit(c)) {
      return c - '0' + LETTERS;
    }
    throw new IllegalArgumentException(text);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("Too long, or too large a number");
    }
  }
}

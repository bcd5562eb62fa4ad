package dev.turboapi.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.turboapi.FormLimits;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the parts of a {@code multipart/form-data} body while it arrives, and takes and refuses
 * exactly what python-multipart does: a line that begins with the boundary but does not end behind
 * it is content, blanks may follow a boundary except the first, and whatever follows the last one
 * is ignored. Keeps nothing but the headers of the current part; each byte is looked at once.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1">RFC 2046, Multipart Media
 *     Type</a>
 */
final class MultipartParser {
  /** Is told of the parts. */
  interface Parts {
    void begin(List<PartHeader> headers);

    /** Some bytes of the part that has begun. */
    void content(byte[] bytes, int from, int to);

    void end();
  }

  /**
   * A header of a part.
   *
   * @param name in lower case
   * @param value read as ISO 8859-1
   */
  record PartHeader(String name, String value) {}

  private enum State {
    START,
    PREAMBLE,
    FIRST_BOUNDARY,
    BEHIND_FIRST_BOUNDARY,
    FIRST_BOUNDARY_CR,
    FIRST_BOUNDARY_HYPHEN,
    HEADER,
    HEADER_NAME,
    BEFORE_HEADER_VALUE,
    HEADER_VALUE,
    HEADER_CR,
    LAST_HEADER_CR,
    CONTENT,
    DELIMITER,
    BEHIND_DELIMITER,
    DELIMITER_CR,
    DELIMITER_HYPHEN,
    PADDING,
    PADDING_CR,
    EPILOGUE
  }

  private static final byte CR = '\r';
  private static final byte LF = '\n';
  private static final String TOKEN_SYMBOLS = "!#$%&'*+-.^_`|~";

  private final byte[] delimiter;
  private final FormLimits limits;
  private final Parts parts;
  private final List<PartHeader> headers = new ArrayList<>();
  private final ByteArrayOutputStream headerName = new ByteArrayOutputStream();
  private final ByteArrayOutputStream headerValue = new ByteArrayOutputStream();
  private State state = State.START;
  private int headerSize;

  /** How many bytes of the delimiter have been seen, in the states that look for it. */
  private int matched;

  /**
   * @param boundary read as ISO 8859-1
   */
  MultipartParser(String boundary, FormLimits limits, Parts parts) {
    if (boundary.length() > limits.boundary()) {
      throw Refusal.malformed();
    }
    this.delimiter = ("\r\n--" + boundary).getBytes(ISO_8859_1);
    this.limits = limits;
    this.parts = parts;
  }

  /**
   * Takes the next bytes of the body.
   *
   * @throws dev.turboapi.HttpException 400 if they cannot be
   */
  void write(byte[] bytes) {
    for (int at = 0; at < bytes.length; ) {
      at = state == State.CONTENT ? content(bytes, at) : at + step(bytes[at]);
    }
  }

  /** How many bytes were taken: none if the byte is to be looked at anew, in another state. */
  private int step(byte b) {
    switch (state) {
      case START -> {
        return become(b == CR || b == LF ? State.PREAMBLE : firstBoundary(), 0);
      }
      case PREAMBLE -> {
        return b == '-' ? become(firstBoundary(), 0) : 1;
      }
      case FIRST_BOUNDARY -> {
        return matchFirst(b);
      }
      case BEHIND_FIRST_BOUNDARY -> {
        return become(
            b == '-' ? State.FIRST_BOUNDARY_HYPHEN : require(b == CR, State.FIRST_BOUNDARY_CR), 1);
      }
      case FIRST_BOUNDARY_CR -> {
        return become(require(b == LF, State.HEADER), 1);
      }
      case FIRST_BOUNDARY_HYPHEN -> {
        return become(require(b == '-', State.EPILOGUE), 1);
      }
      case HEADER -> {
        return b == CR ? become(State.LAST_HEADER_CR, 1) : beginHeader();
      }
      case HEADER_NAME -> {
        return b == ':' ? endHeaderName() : addToHeaderName(b);
      }
      case BEFORE_HEADER_VALUE -> {
        return b == ' ' ? countHeaderByte() : become(State.HEADER_VALUE, 0);
      }
      case HEADER_VALUE -> {
        return b == CR ? endHeader() : addToHeaderValue(b);
      }
      case HEADER_CR -> {
        return become(require(b == LF, State.HEADER), 1);
      }
      case LAST_HEADER_CR -> {
        return b == LF ? beginPart() : fail();
      }
      default -> {
        return stepBehindContent(b);
      }
    }
  }

  private int stepBehindContent(byte b) {
    switch (state) {
      case DELIMITER -> {
        return matchNext(b);
      }
      case BEHIND_DELIMITER -> {
        return behindDelimiter(b);
      }
      case DELIMITER_CR -> {
        return b == LF ? endPart(State.HEADER) : backToContent("\r");
      }
      case DELIMITER_HYPHEN -> {
        return b == '-' ? endPart(State.EPILOGUE) : backToContent("-");
      }
      case PADDING -> {
        return isBlank(b) ? 1 : become(require(b == CR, State.PADDING_CR), 1);
      }
      case PADDING_CR -> {
        return b == LF ? endPart(State.HEADER) : fail();
      }
      default -> {
        return 1; // of the epilogue
      }
    }
  }

  private int become(State next, int taken) {
    state = next;
    return taken;
  }

  private static State require(boolean condition, State next) {
    if (!condition) {
      throw Refusal.malformed();
    }
    return next;
  }

  private static int fail() {
    throw Refusal.malformed();
  }

  private State firstBoundary() {
    matched = 2; // The body may begin with it, without a line end before it.
    return State.FIRST_BOUNDARY;
  }

  private int matchFirst(byte b) {
    if (b != delimiter[matched]) {
      return fail();
    }
    matched++;
    return become(
        matched == delimiter.length ? State.BEHIND_FIRST_BOUNDARY : State.FIRST_BOUNDARY, 1);
  }

  private int beginHeader() {
    if (headers.size() == limits.partHeaders()) {
      return fail();
    }
    headerName.reset();
    headerValue.reset();
    headerSize = 0;
    return become(State.HEADER_NAME, 0);
  }

  private int addToHeaderName(byte b) {
    if (!isTokenCharacter(b)) {
      return fail();
    }
    headerName.write(b);
    return countHeaderByte();
  }

  private int endHeaderName() {
    if (headerName.size() == 0) {
      return fail();
    }
    state = State.BEFORE_HEADER_VALUE;
    return countHeaderByte();
  }

  private int addToHeaderValue(byte b) {
    headerValue.write(b);
    return countHeaderByte();
  }

  private int countHeaderByte() {
    headerSize++;
    return headerSize > limits.partHeaderSize() ? fail() : 1;
  }

  private int endHeader() {
    headers.add(
        new PartHeader(
            headerName.toString(ISO_8859_1).toLowerCase(Locale.ROOT),
            headerValue.toString(ISO_8859_1)));
    return become(State.HEADER_CR, 1);
  }

  private int beginPart() {
    parts.begin(List.copyOf(headers));
    headers.clear();
    return become(State.CONTENT, 1);
  }

  private int endPart(State next) {
    parts.end();
    return become(next, 1);
  }

  /**
   * Takes content up to what may be a delimiter, and returns where it stopped. A delimiter holds no
   * other CR than its first byte, so what was compared need not be searched once more.
   */
  private int content(byte[] bytes, int from) {
    int at = from;
    while (true) {
      while (at < bytes.length && bytes[at] != CR) {
        at++;
      }
      matched = matchedAt(bytes, at);
      if (at + matched == bytes.length || matched == delimiter.length) {
        emit(bytes, from, at);
        if (matched > 0) {
          state = matched == delimiter.length ? State.BEHIND_DELIMITER : State.DELIMITER;
        }
        return at + matched;
      }
      at++;
    }
  }

  private int matchedAt(byte[] bytes, int at) {
    int length = 0;
    while (length < delimiter.length
        && at + length < bytes.length
        && bytes[at + length] == delimiter[length]) {
      length++;
    }
    return length;
  }

  private int matchNext(byte b) {
    if (b != delimiter[matched]) {
      return backToContent("");
    }
    matched++;
    return become(matched == delimiter.length ? State.BEHIND_DELIMITER : State.DELIMITER, 1);
  }

  private int behindDelimiter(byte b) {
    if (isBlank(b)) {
      return become(State.PADDING, 1);
    }
    if (b == CR || b == '-') {
      return become(b == CR ? State.DELIMITER_CR : State.DELIMITER_HYPHEN, 1);
    }
    return backToContent("");
  }

  /** What looked like a delimiter was none. */
  private int backToContent(String behindIt) {
    emit(delimiter, 0, matched);
    byte[] rest = behindIt.getBytes(ISO_8859_1);
    emit(rest, 0, rest.length);
    return become(State.CONTENT, 0);
  }

  private void emit(byte[] bytes, int from, int to) {
    if (from < to) {
      parts.content(bytes, from, to);
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private static boolean isTokenCharacter(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || (b > 0 && TOKEN_SYMBOLS.indexOf(b) >= 0);
  }
}

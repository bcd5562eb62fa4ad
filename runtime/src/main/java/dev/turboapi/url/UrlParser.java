package dev.turboapi.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one URL from left to right. */
final class UrlParser {
  private static final String FILE = "file";

  /** The schemes that the standard calls special, beside {@code file}, and their ports. */
  private static final Map<String, Integer> DEFAULT_PORTS =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21);

  private static final int MAX_PORT = 0xFFFF;

  private final String input;
  private int at;
  private String scheme = "";
  private boolean special;

  UrlParser(String text) {
    this.input = text.trim().replaceAll("[\t\n\r]", "");
  }

  Url parse() throws BadUrl {
    if (!readScheme()) {
      throw new BadUrl("relative URL without a base");
    }
    String authority = null;
    String path;
    if (scheme.equals(FILE)) {
      authority = fileHost();
      path = filePath();
      if (startsWithDrive(path)) {
        authority = "";
      }
    } else if (special) {
      skipSlashes();
      authority = authority();
      path = path();
    } else if (input.startsWith("//", at)) {
      at += 2;
      authority = authority();
      path = path();
    } else {
      path = peek() == '/' ? path() : PercentEncoding.CONTROLS.encode(until("?#"));
    }
    String query = peek() == '?' ? query() : null;
    String fragment =
        at < input.length() ? PercentEncoding.FRAGMENT.encode(input.substring(at + 1)) : null;
    return new Url(scheme, authority, path, query, fragment);
  }

  private boolean readScheme() {
    int colon = input.indexOf(':');
    if (colon < 0 || !input.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
      return false;
    }
    scheme = input.substring(0, colon).toLowerCase(Locale.ROOT);
    special = scheme.equals(FILE) || DEFAULT_PORTS.containsKey(scheme);
    at = colon + 1;
    return true;
  }

  private String authority() throws BadUrl {
    String user = userinfo();
    int end = hostEnd();
    String hostText = input.substring(at, end);
    at = end;
    String host = special ? Host.parse(hostText) : Host.parseOpaque(hostText);
    if (host.isEmpty() && (special || !user.isEmpty() || peek() == ':')) {
      throw new BadUrl("empty host");
    }
    String port = peek() == ':' ? port() : "";
    return user + host + port;
  }

  /** Everything before the last {@code @}, and that too; empty if there is none. */
  private String userinfo() throws BadUrl {
    int end = end(special ? "/\\?#" : "/?#");
    int last = input.lastIndexOf('@', end - 1);
    if (last < at) {
      return "";
    }
    String user = input.substring(at, last);
    at = last + 1;
    if (user.isEmpty()) {
      if (at == end && at < input.length()) {
        throw new BadUrl("empty host");
      }
      return "";
    }
    int colon = user.indexOf(':');
    String name = PercentEncoding.USERINFO.encode(colon < 0 ? user : user.substring(0, colon));
    String password = colon < 0 ? "" : PercentEncoding.USERINFO.encode(user.substring(colon + 1));
    if (!password.isEmpty()) {
      return name + ":" + password + "@";
    }
    return name.isEmpty() ? "" : name + "@";
  }

  private int hostEnd() {
    boolean bracketed = false;
    for (int i = at; i < input.length(); i++) {
      char c = input.charAt(i);
      if ((c == ':' && !bracketed) || "/?#".indexOf(c) >= 0 || (c == '\\' && special)) {
        return i;
      }
      bracketed = c == '[' || (bracketed && c != ']');
    }
    return input.length();
  }

  private String port() throws BadUrl {
    int port = 0;
    int start = ++at;
    for (; Ascii.isDigit(peek()); at++) {
      port = port * 10 + peek() - '0';
      if (port > MAX_PORT) {
        throw new BadUrl("invalid port number");
      }
    }
    if (at < input.length() && "/\\?#".indexOf(peek()) < 0) {
      throw new BadUrl("invalid port number");
    }
    Integer usual = DEFAULT_PORTS.get(scheme);
    return at == start || (usual != null && usual == port) ? "" : ":" + port;
  }

  private String fileHost() throws BadUrl {
    if (!isSlash(at) || !isSlash(at + 1)) {
      return "";
    }
    int start = at + 2;
    at = start;
    String host = until("/\\?#");
    if (isDrive(host)) {
      at = start;
      return "";
    }
    String name = host.isEmpty() ? "" : Host.parse(host);
    return name.equals("localhost") ? "" : name;
  }

  /** Of several slashes at the beginning one stays. */
  private String filePath() {
    return path().replaceFirst("^/+", "/");
  }

  private String path() {
    if (!special && (at == input.length() || peek() == '?' || peek() == '#')) {
      return "";
    }
    if (isSlash(at)) {
      at++;
    }
    List<String> segments = new ArrayList<>();
    boolean more = true;
    while (more) {
      String segment = PercentEncoding.PATH.encode(until(special ? "/\\?#" : "/?#"));
      more = isSlash(at);
      if (more) {
        at++;
      }
      addSegment(segment, more, segments);
    }
    return "/" + String.join("/", segments);
  }

  private void addSegment(String segment, boolean more, List<String> segments) {
    String dots = segment.replaceAll("%2[Ee]", ".");
    if (dots.equals("..")) {
      shorten(segments);
    }
    if (dots.equals("..") || dots.equals(".")) {
      if (!more) {
        segments.add("");
      }
      return;
    }
    boolean drive = scheme.equals(FILE) && segments.isEmpty() && isDrive(segment);
    segments.add(drive ? segment.charAt(0) + ":" : segment);
  }

  /** Takes the last segment away, unless it is a drive; Rust's library asks for no scheme there. */
  private static void shorten(List<String> segments) {
    int last = segments.size() - 1;
    if (last >= 0 && !isDrive(segments.get(last))) {
      segments.remove(last);
    }
  }

  private String query() {
    at++;
    return (special ? PercentEncoding.SPECIAL_QUERY : PercentEncoding.QUERY).encode(until("#"));
  }

  private void skipSlashes() {
    while (isSlash(at)) {
      at++;
    }
  }

  private boolean isSlash(int index) {
    char c = index < input.length() ? input.charAt(index) : 0;
    return c == '/' || (c == '\\' && special);
  }

  /** A drive of Windows: {@code C:} or {@code C|}. */
  private static boolean isDrive(String text) {
    return text.length() == 2
        && Ascii.isLetter(text.charAt(0))
        && (text.charAt(1) == ':' || text.charAt(1) == '|');
  }

  private static boolean startsWithDrive(String path) {
    return path.matches("/[A-Za-z]:(/.*)?");
  }

  /** Reads up to one of these characters, or the end. */
  private String until(String characters) {
    int start = at;
    at = end(characters);
    return input.substring(start, at);
  }

  private int end(String characters) {
    for (int i = at; i < input.length(); i++) {
      if (characters.indexOf(input.charAt(i)) >= 0) {
        return i;
      }
    }
    return input.length();
  }

  /** The next character; NUL at the end. */
  private char peek() {
    return at < input.length() ? input.charAt(at) : 0;
  }
}

package dev.turboapi.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a mapping annotation says that its handler produces. */
public record MediaTypeModel(String text, Position position) {
  public static final String JSON_LINES = "application/jsonl";

  private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
  private static final Pattern SYNTAX =
      Pattern.compile(
          "%1$s/%1$s(?:\\s*;\\s*%1$s=(?:%1$s|\"[^\"\\\\\\p{Cntrl}]*\"))*".formatted(TOKEN));
  private static final Pattern JSON = Pattern.compile("application/(?:.*\\+)?json(?:\\s*;.*)?");

  public boolean isWellFormed() {
    return SYNTAX.matcher(text).matches();
  }

  /** Whether values are written as JSON for it. */
  public boolean isJson() {
    return JSON.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** The header that is sent: text has a charset. */
  public String contentType() {
    boolean lacksCharset =
        text.startsWith("text/") && !text.toLowerCase(Locale.ROOT).contains("charset=");
    return lacksCharset ? text + "; charset=utf-8" : text;
  }
}

package dev.turboapi.binding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body is to be read as JSON: FastAPI's rule, which is that of Python's {@code
 * email.message}.
 */
public final class JsonContentType {
  private JsonContentType() {}

  /** {@code application/json} or {@code application/*+json}, in any case, with any parameters. */
  public static boolean matches(@Nullable String contentType) {
    return contentType != null
        && (contentType.equals("application/json") || matchesType(contentType));
  }

  private static boolean matchesType(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    type = type.strip().toLowerCase(Locale.ROOT);
    return type.equals("application/json")
        || (type.startsWith("application/")
            && type.endsWith("+json")
            && type.indexOf('/') == type.lastIndexOf('/'));
  }
}

package dev.turboapi.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.turboapi.json.PythonJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/**
 * An HTML page whose placeholders, written {@code @name@}, are replaced by text that is escaped for
 * its place.
 */
final class Page {
  private final String html;

  private Page(String html) {
    this.html = html;
  }

  /** The page of that file, with its icon. */
  static Page of(String file) {
    String icon = Base64.getEncoder().encodeToString(resource("favicon.svg"));
    return new Page(new String(resource(file), UTF_8))
        .with("favicon", "data:image/svg+xml;base64," + icon);
  }

  /** Puts text where HTML shows it, or into an attribute. */
  Page withText(String name, String text) {
    return with(
        name,
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#x27;"));
  }

  /** Puts text into a string of a script, between single quotes. */
  Page withScriptText(String name, String text) {
    return with(
        name,
        escaped(new String(JsonStringEncoder.getInstance().quoteAsString(text)))
            .replace("'", "\\u0027"));
  }

  /** Puts JSON into a script. */
  Page withScriptJson(String name, String before, Map<String, ?> json, String after) {
    String text = json.isEmpty() ? "" : before + new String(PythonJson.write(json), UTF_8) + after;
    return with(name, escaped(text));
  }

  private static String escaped(String script) {
    return script.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private Page with(String name, String replacement) {
    return new Page(html.replace("@" + name + "@", replacement));
  }

  String html() {
    return html;
  }

  private static byte[] resource(String file) {
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar of TurboAPI lacks " + file + ". Was it repackaged without resources?");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

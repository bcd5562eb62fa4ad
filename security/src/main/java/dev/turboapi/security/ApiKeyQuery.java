package dev.turboapi.security;

import dev.turboapi.Request;
import dev.turboapi.annotation.SecurityScheme;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A key in a query parameter, as a text, unverified. Of several the last counts. An empty one is
 * 401.
 *
 * <pre>{@code
 * @Get("/items")
 * List<Item> items(@ApiKeyQuery(name = "api_key") String key) { ... }
 * }</pre>
 *
 * @see <a href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.APIKeyQuery">
 *     APIKeyQuery</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.TYPE,
  ElementType.PACKAGE,
  ElementType.ANNOTATION_TYPE
})
@SecurityScheme(
    extractor = ApiKeyQuery.Extractor.class,
    arguments = {"name", "autoError"},
    name = "APIKeyQuery",
    openapi =
        """
        {
          "type": "apiKey",
          "description": "{description}",
          "in": "query",
          "name": "{name}"
        }
        """)
public @interface ApiKeyQuery {
  /** The parameter's name; its case counts. */
  String name();

  /** Its name in the document; by default {@code APIKeyQuery}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected, so that there can be
   * other ways.
   */
  boolean autoError() default true;

  /** Finds the key. */
  class Extractor extends CredentialsExtractor {
    private final String name;

    /** With the members of those names. */
    public Extractor(String name, boolean autoError) {
      super("APIKey", autoError);
      this.name = name;
    }

    /** Null if there is none, and {@code autoError} is off. */
    public @Nullable String extract(Request request) {
      return orNotAuthenticated(emptyToNull(request.queryParameter(name)));
    }
  }
}

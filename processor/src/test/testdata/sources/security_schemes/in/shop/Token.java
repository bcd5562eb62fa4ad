package shop;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.annotation.SecurityScheme;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A scheme of the application's own. */
@SecurityScheme(
    extractor = Token.Extractor.class,
    arguments = {"header", "maxLength"},
    name = "Token",
    openapi =
        """
        {"type": "apiKey", "in": "header", "name": "{header}", "description": "{description}"}
        """)
@Target({ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@interface Token {
  String header() default "x-token";

  int maxLength() default 64;

  String description() default "";

  String schemeName() default "";

  final class Extractor {
    private final String header;
    private final int maxLength;

    Extractor(String header, int maxLength) {
      this.header = header;
      this.maxLength = maxLength;
    }

    String extract(Request request) {
      String token = request.header(header);
      if (token == null || token.length() > maxLength) {
        throw new HttpException(401, "Not authenticated");
      }
      return token;
    }
  }
}

package shop;

import dev.turboapi.annotation.SecurityScheme;

@SecurityScheme(
    extractor = OAuth.Extractor.class,
    name = "OAuth",
    openapi =
        """
        {
          "type": "oauth2",
          "description": "{description}",
          "flows": "{flows}",
          "x-level": "{level}",
          "x-retries": 3
        }
        """)
@interface OAuth {
  String schemeName() default "";

  String description() default "";

  Level level() default Level.HIGH;

  Flows flows() default @Flows;

  enum Level {
    LOW,
    HIGH
  }

  @interface Flows {
    Flow password() default @Flow;

    Flow clientCredentials() default @Flow;
  }

  @interface Flow {
    String tokenUrl() default "";

    String refreshUrl() default "";

    Scope[] scopes() default {};
  }

  @interface Scope {
    String name();

    String description();
  }

  class Extractor {
    String extract() {
      return "";
    }
  }
}

package shop;

import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.SecurityScheme;
import io.vertx.core.Future;
import java.util.List;

class Schemes {
  @SecurityScheme(extractor = Extractor.class, openapi = "{\"type\": \"http\"}")
  @interface Key {}

  @Key
  @interface OtherKey {}

  static class Extractor {
    String extract() {
      return "";
    }
  }

  @SecurityScheme(extractor = Void.class)
  @interface Silent {}

  @SecurityScheme(extractor = Effect.class)
  @interface Nothing {}

  static class Effect {
    void extract() {}
  }

  @SecurityScheme(extractor = TwoExtracts.class)
  @interface Twofold {}

  static class TwoExtracts extends Extractor {
    String extract(int number) {
      return "";
    }
  }

  @SecurityScheme(extractor = Extractor.class, openapi = "[\"type\"]")
  @interface NoJson {}

  @SecurityScheme(
      extractor = Extractor.class,
      arguments = {"name", "value"},
      openapi = "{\"type\": \"{typ}\", \"flows\": {\"code\": \"{name}\"}}")
  @interface Unknown {
    int value() default 1;
  }

  @SecurityScheme(
      extractor = Configured.class,
      arguments = {"value"})
  @interface Unfit {
    int value();
  }

  static class Configured extends Extractor {
    Configured(String value) {}

    Configured(int value, List<String> more) {}
  }

  @SecurityScheme(
      extractor = OfKey.class,
      arguments = {"value"})
  @interface Nested {
    Key value();
  }

  static class OfKey extends Extractor {
    OfKey(Key value) {}
  }

  @SecurityScheme(extractor = TwoConstructors.class)
  @interface Choice {}

  static class TwoConstructors extends Extractor {
    TwoConstructors(Runnable runnable) {}

    TwoConstructors(Thread thread) {}
  }

  @SecurityScheme(extractor = AbstractExtractor.class)
  @interface Abstract {}

  abstract static class AbstractExtractor extends Extractor {}

  @SecurityScheme(extractor = InnerExtractor.class)
  @interface Inner {}

  class InnerExtractor extends Extractor {}

  @SecurityScheme(extractor = StaticExtractor.class)
  @interface Static {}

  static class StaticExtractor {
    static String extract() {
      return "";
    }
  }

  @SecurityScheme(extractor = PrivateExtractor.class)
  @interface Private {}

  static class PrivateExtractor {
    private String extract() {
      return "";
    }
  }

  @SecurityScheme(extractor = LateExtractor.class)
  @interface Later {}

  static class LateExtractor {
    @Blocking
    Future<String> extract() {
      return Future.succeededFuture("");
    }
  }
}

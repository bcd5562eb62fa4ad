package shop;

import dev.turboapi.Request;
import dev.turboapi.annotation.SecurityScheme;

@SecurityScheme(extractor = Key.Extractor.class)
@interface Key {
  class Extractor {
    String extract(Request request, @OtherKey String other) {
      return "";
    }
  }
}

@Key
@interface OtherKey {}

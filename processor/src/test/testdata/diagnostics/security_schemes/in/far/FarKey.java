package far;

import dev.turboapi.annotation.SecurityScheme;

@SecurityScheme(extractor = FarKey.Extractor.class)
public @interface FarKey {
  class Extractor {
    Extractor() {}

    public String extract() {
      return "";
    }
  }

  @SecurityScheme(extractor = ClosedExtractor.class)
  @interface Closed {}
}

class ClosedExtractor {
  String extract() {
    return "";
  }
}

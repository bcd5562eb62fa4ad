package dev.turboapi.json;

/**
 * Leaves members out of what is in an array or in a map.
 *
 * @param opening a bracket or brace
 */
record ContainerTrimmer(char opening, Trimmer value) implements Trimmer {
  @Override
  public void trim(WrittenJson json) {
    if (!json.isAt(opening)) {
      json.keepValue(); // null
      return;
    }
    json.keep(1);
    while (!json.isAt(']') && !json.isAt('}')) {
      json.keep(json.isAt(',') ? 1 : 0);
      if (opening == '{') {
        json.keep(json.nameLength());
      }
      value.trim(json);
    }
    json.keep(1);
  }
}

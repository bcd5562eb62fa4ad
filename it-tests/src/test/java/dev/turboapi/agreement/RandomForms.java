package dev.turboapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.FormData;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Forms for the schema of one. */
final class RandomForms {
  private final Random random;
  private final RandomValues values;

  RandomForms(Random random, RandomValues values) {
    this.random = random;
    this.values = values;
  }

  /**
   * A form.
   *
   * @param content of an operation's request body, by media type
   */
  FormData next(JsonNode content) {
    List<FormData.Item> items = new ArrayList<>();
    for (String mediaType : List.of("multipart/form-data", "application/x-www-form-urlencoded")) {
      values
          .resolved(content.path(mediaType).path("schema"))
          .path("properties")
          .properties()
          .forEach(property -> add(items, property.getKey(), property.getValue()));
    }
    return new FormData(items);
  }

  private void add(List<FormData.Item> items, String name, JsonNode schema) {
    if (values.damages() || (schema.has("default") && random.nextBoolean())) {
      return;
    }
    boolean file = schema.toString().contains("contentMediaType");
    for (String text : values.texts(schema)) {
      items.add(new FormData.Item(name, file == values.damages() ? text : new InMemoryFile(text)));
    }
  }
}

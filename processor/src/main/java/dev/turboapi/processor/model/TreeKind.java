package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of libraries that hold any JSON, under the names of their codecs' constants. */
public enum TreeKind {
  TREE(Content.VALUE, "com.fasterxml.jackson.databind", "JsonNode"),
  OBJECT_NODE(Content.OBJECT, "com.fasterxml.jackson.databind.node", "ObjectNode"),
  ARRAY_NODE(Content.ARRAY, "com.fasterxml.jackson.databind.node", "ArrayNode"),
  JSON_OBJECT(Content.OBJECT, "io.vertx.core.json", "JsonObject"),
  JSON_ARRAY(Content.ARRAY, "io.vertx.core.json", "JsonArray");

  /** Which JSON a tree can be. */
  public enum Content {
    VALUE,
    OBJECT,
    ARRAY
  }

  private final Content content;
  private final String packageName;
  private final String simpleName;

  TreeKind(Content content, String packageName, String simpleName) {
    this.content = content;
    this.packageName = packageName;
    this.simpleName = simpleName;
  }

  /** The kind of a class, given by its qualified name. */
  public static Optional<TreeKind> ofClass(String qualifiedName) {
    return Stream.of(values())
        .filter(kind -> kind.type().canonicalName().equals(qualifiedName))
        .findFirst();
  }

  public Content content() {
    return content;
  }

  public ClassName type() {
    return ClassName.get(packageName, simpleName);
  }
}

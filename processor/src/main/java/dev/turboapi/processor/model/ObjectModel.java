package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A record or class that is read and written as a JSON object.
 *
 * @param constructed whether the constructor takes all properties; else it takes none, and setters
 *     or fields do
 * @param accessible whether it is public, and so is everything it is nested in
 * @param deprecated whether naming it gives a warning
 * @param closed whether what is unknown is refused, rather than ignored
 * @param needsCodec whether its codec is to be generated; a class file brings its own, if it was
 *     compiled with us
 */
public record ObjectModel(
    ClassName name,
    List<PropertyModel> properties,
    ObjectChecks checks,
    boolean constructed,
    boolean accessible,
    boolean deprecated,
    boolean closed,
    boolean needsCodec,
    String description,
    Position position) {
  public ObjectModel {
    properties = List.copyOf(properties);
  }

  /**
   * The generated codec: {@code ItemJson} for {@code Item}, {@code Shop_ItemJson} for one nested in
   * {@code Shop}.
   */
  public static ClassName codecName(ClassName type) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Json");
  }
}

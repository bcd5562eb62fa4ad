package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotation that says where a parameter comes from. */
record SourceAnnotation(ParameterSource source, AnnotationMirror mirror) {
  private static final String FILE = Names.annotation("File");

  private static final Map<String, ParameterSource> SOURCES =
      Map.of(
          Names.annotation("Path"),
          ParameterSource.PATH,
          Names.annotation("Query"),
          ParameterSource.QUERY,
          Names.annotation("Header"),
          ParameterSource.HEADER,
          Names.annotation("Cookie"),
          ParameterSource.COOKIE,
          Names.annotation("Body"),
          ParameterSource.BODY,
          Names.annotation("Form"),
          ParameterSource.FORM,
          FILE,
          ParameterSource.FORM);

  /** Those on a parameter: one, if nothing is wrong. */
  static List<SourceAnnotation> on(Element element) {
    return element.getAnnotationMirrors().stream().flatMap(SourceAnnotation::of).toList();
  }

  private static Stream<SourceAnnotation> of(AnnotationMirror mirror) {
    return Optional.ofNullable(SOURCES.get(Annotations.qualifiedName(mirror)))
        .map(source -> new SourceAnnotation(source, mirror))
        .stream();
  }

  boolean isFile() {
    return Annotations.qualifiedName(mirror).equals(FILE);
  }

  /** As it stands in the source. */
  String shown() {
    return "@" + Annotations.type(mirror).getSimpleName();
  }

  /** The name that it gives, if any. */
  Optional<String> alias() {
    return Optional.of(Annotations.text(mirror, "value")).filter(alias -> !alias.isEmpty());
  }

  String description() {
    return Annotations.text(mirror, "description");
  }

  boolean embeds() {
    return Annotations.text(mirror, "embed").equals("true");
  }

  /** What the source calls a parameter, or a member of a model, that has no alias. */
  String wireName(String name) {
    if (source != ParameterSource.HEADER) {
      return name;
    }
    return Annotations.text(mirror, "convertUnderscores").equals("false")
        ? HeaderNames.snake(name)
        : HeaderNames.kebab(name);
  }

  /** What errors call a member of a model that has no alias: its name as Python would write it. */
  String shownName(String name) {
    return source == ParameterSource.HEADER ? HeaderNames.snake(name) : name;
  }

  Optional<DefaultModel> defaultValue(Element element) {
    return Defaults.in(element, mirror);
  }

  /** Of the name that it gives, or else of the element. */
  Position position(Element element) {
    return alias().isPresent()
        ? Annotations.position(element, mirror, "value")
        : Position.of(element);
  }
}

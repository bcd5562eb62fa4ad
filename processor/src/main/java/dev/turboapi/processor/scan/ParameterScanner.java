package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads a handler's parameter, and decides where it comes from as FastAPI does. */
final class ParameterScanner {
  private static final Map<String, ParameterSource> SOURCES = sources();

  private static final Map<String, ParameterSource> PROVIDED =
      Map.of(
          Names.REQUEST.canonicalName(),
          ParameterSource.REQUEST,
          Names.BACKGROUND_TASKS.canonicalName(),
          ParameterSource.BACKGROUND_TASKS);

  private final TypeScanner types;

  ParameterScanner(TypeScanner types) {
    this.types = types;
  }

  ParameterModel scan(VariableElement element, PathTemplate path, Javadoc javadoc) {
    String name = element.getSimpleName().toString();
    TypeModel type = types.scan(element, element.asType());
    Map<AnnotationMirror, ParameterSource> annotations = annotations(element);
    Optional<AnnotationMirror> annotation = annotations.keySet().stream().findFirst();
    ParameterSource source =
        provided(element)
            .or(() -> annotation.map(annotations::get))
            .orElseGet(() -> unannotated(name, type, path));
    String alias = annotation.map(mirror -> Annotations.text(mirror, "value")).orElse("");
    String description =
        annotation.map(mirror -> Annotations.text(mirror, "description")).orElse("");
    Optional<DefaultModel> defaultValue =
        annotation.flatMap(mirror -> Defaults.in(element, mirror)).or(() -> Defaults.on(element));
    List<ConstraintModel> constraints =
        ConstraintScanner.scan(element, List.of(element), element.asType());
    return new ParameterModel(
        name,
        alias.isEmpty() ? wireName(name, source) : alias,
        source,
        annotations.keySet().stream()
            .map(mirror -> "@" + Annotations.type(mirror).getSimpleName())
            .toList(),
        type,
        TypeName.get(element.asType()),
        defaultValue,
        constraints,
        description.isEmpty() ? javadoc.parameter(name) : description,
        annotation
            .map(mirror -> Annotations.position(element, mirror, "value"))
            .filter(position -> position.value() != null)
            .orElse(Position.of(element)));
  }

  private static Map<AnnotationMirror, ParameterSource> annotations(VariableElement element) {
    Map<AnnotationMirror, ParameterSource> found = new LinkedHashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      ParameterSource source = SOURCES.get(Annotations.qualifiedName(mirror));
      if (source != null) {
        found.put(mirror, source);
      }
    }
    return found;
  }

  /** What comes with every request is known by its type, whatever annotations say. */
  private static Optional<ParameterSource> provided(VariableElement element) {
    return element.asType().getKind() == TypeKind.DECLARED
        ? Optional.ofNullable(
            PROVIDED.get(MoreTypes.asTypeElement(element.asType()).getQualifiedName().toString()))
        : Optional.empty();
  }

  private static ParameterSource unannotated(String name, TypeModel type, PathTemplate path) {
    TypeModel present = type.present();
    if (path.indexOf(name) >= 0) {
      return ParameterSource.PATH;
    }
    boolean inQuery =
        present.isText()
            || (present instanceof TypeModel.Sequence list && list.element().present().isText())
            || (present instanceof TypeModel.Unsupported unsupported
                && unsupported.obstacle() == TypeModel.Obstacle.LIBRARY_CLASS);
    return inQuery ? ParameterSource.QUERY : ParameterSource.BODY;
  }

  /**
   * A header's name is the parameter's in kebab case; all else goes by the parameter's own name.
   */
  private static String wireName(String name, ParameterSource source) {
    return source == ParameterSource.HEADER
        ? name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT)
        : name;
  }

  private static Map<String, ParameterSource> sources() {
    Map<String, ParameterSource> sources = new LinkedHashMap<>();
    sources.put(Names.annotation("Path"), ParameterSource.PATH);
    sources.put(Names.annotation("Query"), ParameterSource.QUERY);
    sources.put(Names.annotation("Header"), ParameterSource.HEADER);
    sources.put(Names.annotation("Cookie"), ParameterSource.COOKIE);
    sources.put(Names.annotation("Body"), ParameterSource.BODY);
    return sources;
  }
}

package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterObject;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads a handler's parameter, and decides where it comes from as FastAPI does. */
final class ParameterScanner {
  private static final Map<String, ParameterSource> PROVIDED =
      Map.of(
          Names.REQUEST.canonicalName(),
          ParameterSource.REQUEST,
          Names.BACKGROUND_TASKS.canonicalName(),
          ParameterSource.BACKGROUND_TASKS,
          Names.RESPONSE_HEAD.canonicalName(),
          ParameterSource.RESPONSE_HEAD,
          Names.BUFFER,
          ParameterSource.RAW_BODY,
          Names.BODY_STREAM.canonicalName(),
          ParameterSource.STREAMED_BODY,
          Names.READ_STREAM,
          ParameterSource.STREAMED_BODY,
          Flow.Publisher.class.getCanonicalName(),
          ParameterSource.STREAMED_BODY);

  private final TypeScanner types;

  ParameterScanner(TypeScanner types) {
    this.types = types;
  }

  /**
   * Reads one parameter.
   *
   * @param name which class files may not tell
   * @param documented what the documentation of its method says
   */
  ParameterModel scan(VariableElement element, String name, String documented, PathTemplate path) {
    List<SourceAnnotation> annotations = SourceAnnotation.on(element);
    Optional<SourceAnnotation> annotation = annotations.stream().findFirst();
    Optional<ParameterObject> object = annotation.flatMap(source -> object(element, source));
    Optional<ParameterSource> said =
        provided(element)
            .or(() -> annotation.map(SourceAnnotation::source))
            .or(
                () ->
                    path.indexOf(name) < 0 ? Optional.empty() : Optional.of(ParameterSource.PATH));
    TypeScanner scanner =
        said.filter(source -> source != ParameterSource.BODY).isPresent() ? types.ofTexts() : types;
    TypeModel type =
        object
            .<TypeModel>map(found -> new TypeModel.Structure(found.object().name(), List.of()))
            .orElseGet(() -> type(scanner, element, annotation));
    String wireName = annotation.map(source -> wireName(source, name)).orElse(name);
    return new ParameterModel(
        name,
        wireName,
        wireName,
        said.orElseGet(() -> unannotated(type)),
        annotations.stream().map(SourceAnnotation::shown).toList(),
        type,
        TypeName.get(element.asType()),
        annotation.flatMap(source -> source.defaultValue(element)).or(() -> Defaults.on(element)),
        types.constraints().scan(element, List.of(element)),
        annotation
            .map(SourceAnnotation::description)
            .filter(description -> !description.isEmpty())
            .orElse(documented),
        format(element),
        annotation.map(SourceAnnotation::embeds).orElse(false),
        object,
        Optional.empty(),
        annotation.map(source -> source.position(element)).orElse(Position.of(element)));
  }

  /**
   * Reads a parameter that is not looked for in the request.
   *
   * @param claims of annotations that ask for it
   */
  ParameterModel provided(
      VariableElement element, String name, ParameterSource source, List<String> claims) {
    return ParameterModel.provided(
        name,
        source,
        Stream.concat(
                claims.stream(), SourceAnnotation.on(element).stream().map(SourceAnnotation::shown))
            .toList(),
        TypeName.get(element.asType()),
        Defaults.on(element),
        types.constraints().scan(element, List.of(element)),
        Position.of(element));
  }

  private static Optional<String> format(VariableElement element) {
    return Annotations.find(element, Names.SCHEMA)
        .map(schema -> Annotations.text(schema, "format"))
        .filter(format -> !format.isEmpty());
  }

  private static TypeModel type(
      TypeScanner scanner, VariableElement element, Optional<SourceAnnotation> annotation) {
    TypeModel type = scanner.scan(element, element.asType());
    return annotation.filter(SourceAnnotation::isFile).isPresent() ? FileTypes.of(type) : type;
  }

  private static String wireName(SourceAnnotation annotation, String name) {
    return annotation.alias().orElseGet(() -> annotation.wireName(name));
  }

  /** The record or class that stands for all values of the source, if the type is one. */
  private Optional<ParameterObject> object(VariableElement element, SourceAnnotation annotation) {
    return annotation.source().named() && provided(element).isEmpty()
        ? types
            .object(element)
            .map(
                object ->
                    new ParameterObject(
                        object,
                        object.readMembers().stream()
                            .map(property -> member(property, annotation))
                            .toList()))
        : Optional.empty();
  }

  private static ParameterModel member(PropertyModel property, SourceAnnotation annotation) {
    boolean renamed = !property.wire().name().equals(property.name());
    return new ParameterModel(
        property.name(),
        renamed ? property.wire().name() : annotation.wireName(property.name()),
        renamed ? property.wire().name() : annotation.shownName(property.name()),
        annotation.source(),
        List.of(),
        property.type(),
        property.declared(),
        property.defaultValue(),
        property.constraints(),
        property.description(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        property.position());
  }

  /** What comes with every request is known by its type, whatever annotations say. */
  private static Optional<ParameterSource> provided(VariableElement element) {
    return element.asType().getKind() == TypeKind.DECLARED
        ? Optional.ofNullable(
            PROVIDED.get(MoreTypes.asTypeElement(element.asType()).getQualifiedName().toString()))
        : Optional.empty();
  }

  private static ParameterSource unannotated(TypeModel type) {
    TypeModel present = type.present();
    if (type.isUpload()) {
      return ParameterSource.FORM;
    }
    boolean inQuery =
        present.isText()
            || (present instanceof TypeModel.Sequence list && list.element().present().isText())
            || (present instanceof TypeModel.Unsupported unsupported
                && unsupported.obstacle() == TypeModel.Obstacle.LIBRARY_CLASS);
    return inQuery ? ParameterSource.QUERY : ParameterSource.BODY;
  }
}

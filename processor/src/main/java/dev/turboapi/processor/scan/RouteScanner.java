package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.OperationModel;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.Resolution;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Javadoc;
import dev.turboapi.processor.scan.source.SourceTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of a controller that answer requests. */
final class RouteScanner {
  private static final Set<String> MAPPINGS = Set.copyOf(Names.MAPPINGS);

  private final Elements elements;
  private final DependencyScanner dependencies;
  private final ResultScanner results;
  private final SourceTrees sources;

  RouteScanner(
      Elements elements,
      Types javaTypes,
      TypeScanner types,
      DependencyScanner dependencies,
      SourceTrees sources) {
    this.elements = elements;
    this.results = new ResultScanner(types, javaTypes);
    this.dependencies = dependencies;
    this.sources = sources;
  }

  /** The mapping annotations of a method, in their order. */
  static List<AnnotationMirror> mappings(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .filter(mirror -> MAPPINGS.contains(Annotations.qualifiedName(mirror)))
        .<AnnotationMirror>map(mirror -> mirror)
        .toList();
  }

  /** One route for each mapping annotation of the method. */
  List<RouteModel> scan(ExecutableElement method, String prefix, List<String> tags) {
    return mappings(method).stream().map(mapping -> route(method, mapping, prefix, tags)).toList();
  }

  private RouteModel route(
      ExecutableElement method, AnnotationMirror mapping, String prefix, List<String> tags) {
    String httpMethod =
        Annotations.type(mapping).getSimpleName().toString().toUpperCase(Locale.ROOT);
    PathTemplate path = path(prefix, Annotations.text(mapping, "value"));
    Javadoc javadoc = Javadoc.of(elements.getDocComment(method));
    ResultModel result = results.scan(method, mapping);
    return new RouteModel(
        httpMethod,
        path,
        method.getSimpleName().toString(),
        MoreElements.asType(method.getEnclosingElement()).getSimpleName()
            + "."
            + method.getSimpleName(),
        method.getModifiers(),
        !method.getTypeParameters().isEmpty(),
        effects(method, path),
        dependencies.parameters(method, javadoc, path),
        result,
        method.getThrownTypes().stream().map(TypeName::get).toList(),
        status(mapping, result),
        ExecutionScanner.scan(method),
        operation(method, mapping, tags, javadoc),
        suppressed(method),
        Annotations.position(method, mapping, "value"),
        Position.of(method),
        sources.lineOf(method));
  }

  /** What is asked for on packages, outermost first, on classes, and then on the method. */
  private List<Resolution> effects(ExecutableElement method, PathTemplate path) {
    List<Element> around = new ArrayList<>();
    Element e = method;
    while (e != null && e.getKind() != ElementKind.PACKAGE) {
      around.add(0, e);
      e = e.getEnclosingElement();
    }
    String name = elements.getPackageOf(method).getQualifiedName().toString();
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      PackageElement above = elements.getPackageElement(name.substring(0, end));
      if (above != null) {
        around.add(0, above);
      }
    }
    return around.stream().flatMap(at -> dependencies.effects(at, path).stream()).toList();
  }

  private static Set<String> suppressed(ExecutableElement method) {
    return Stream.<Element>of(method, MoreElements.asType(method.getEnclosingElement()))
        .flatMap(e -> Annotations.find(e, SuppressWarnings.class.getName()).stream())
        .flatMap(mirror -> Annotations.texts(mirror, "value").stream())
        .collect(Collectors.toSet());
  }

  private static PathTemplate path(String prefix, String path) {
    if (!path.isEmpty() && !path.startsWith("/")) {
      return PathTemplate.broken(path, "A path starts with a slash: \"/%s\".".formatted(path));
    }
    if (prefix.isEmpty() && path.isEmpty()) {
      return PathTemplate.broken(
          path, "Prefix and path cannot be both empty. Give the method a path such as \"/\".");
    }
    PathTemplate template = PathTemplate.parse(prefix + path);
    return template.problem().map(problem -> PathTemplate.broken(path, problem)).orElse(template);
  }

  private static int status(AnnotationMirror mapping, ResultModel result) {
    return Annotations.written(mapping, "status")
        .map(value -> (Integer) value.getValue())
        .orElse(result.content() == Content.NOTHING ? 204 : 200);
  }

  private static OperationModel operation(
      ExecutableElement method, AnnotationMirror mapping, List<String> tags, Javadoc javadoc) {
    String description = Annotations.text(mapping, "description");
    return new OperationModel(
        Stream.concat(tags.stream(), Annotations.texts(mapping, "tags").stream()).toList(),
        Annotations.text(mapping, "summary"),
        description.isEmpty() ? javadoc.text() : description,
        Optional.of(Annotations.text(mapping, "responseDescription"))
            .filter(text -> !text.isEmpty())
            .orElse("Successful Response"),
        Annotations.text(mapping, "operationId"),
        Annotations.deprecated(method)
            || Annotations.deprecated(MoreElements.asType(method.getEnclosingElement())),
        !Annotations.text(mapping, "includeInSchema").equals("false"));
  }
}

package dev.turboapi.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads controllers. */
final class ControllerScanner {
  private final RouteScanner routes;

  ControllerScanner(RouteScanner routes) {
    this.routes = routes;
  }

  /**
   * Reads one controller.
   *
   * @throws UnresolvedType if a type that it leads to does not exist yet
   */
  ControllerModel scan(TypeElement element) {
    AnnotationMirror annotation = Annotations.find(element, Names.CONTROLLER).orElseThrow();
    String prefix = Annotations.text(annotation, "value");
    List<String> tags = Annotations.texts(annotation, "tags");
    List<RouteModel> scanned = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      scanned.addAll(routes.scan(method, prefix, tags));
    }
    return new ControllerModel(
        ClassName.get(element),
        prefix,
        ClassScanner.modifiers(element),
        ClassScanner.kind(element),
        Annotations.deprecated(element),
        ClassScanner.constructors(element),
        DeclaredProviders.of(element).findAny().isPresent(),
        scanned,
        Position.of(element),
        Annotations.position(element, annotation, "value"));
  }
}

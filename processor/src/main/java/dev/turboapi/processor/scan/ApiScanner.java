package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ProvidersModel;
import dev.turboapi.processor.model.StrayHandler;
import dev.turboapi.processor.model.StraySettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what is annotated, with all that it leads to. */
public final class ApiScanner {
  private final ProcessingEnvironment environment;
  private final SourceTrees sources;

  /**
   * Names of controllers that lead to types which do not exist yet. Another processor may write
   * those; if none does, javac says which are missing, and nobody needs to say it twice.
   */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** Names of the classes with providers of all rounds. */
  private final Set<String> holders = new LinkedHashSet<>();

  public ApiScanner(ProcessingEnvironment environment) {
    this.environment = environment;
    this.sources = SourceTrees.of(environment);
  }

  /**
   * Reads the controllers of a round and those that waited for it, and handlers that are in no
   * controller.
   */
  public ApiModel scan(RoundEnvironment round) {
    Elements elements = environment.getElementUtils();
    Types javaTypes = environment.getTypeUtils();
    TypeScanner types = new TypeScanner(elements, javaTypes, sources);
    Set<TypeElement> newHolders = holders(round);
    newHolders.forEach(holder -> holders.add(holder.getQualifiedName().toString()));
    DependencyScanner dependencies = dependencies(types);
    ControllerScanner scanner =
        new ControllerScanner(new RouteScanner(elements, javaTypes, types, dependencies, sources));
    Set<TypeElement> controllers = new LinkedHashSet<>();
    waiting.stream().map(elements::getTypeElement).forEach(controllers::add);
    annotated(round, Names.CONTROLLER).map(MoreElements::asType).forEach(controllers::add);
    waiting.clear();
    List<ControllerModel> scanned = new ArrayList<>();
    for (TypeElement controller : controllers) {
      try {
        scanned.add(scanner.scan(controller));
      } catch (UnresolvedType waitForIt) {
        waiting.add(controller.getQualifiedName().toString());
      }
    }
    return new ApiModel(
        scanned,
        newHolders.stream().map(holder -> providers(holder, dependencies)).toList(),
        types.objects(),
        types.unions(),
        types.enums(),
        strayHandlers(round),
        straySettings(round));
  }

  private Set<TypeElement> holders(RoundEnvironment round) {
    return annotated(round, Names.DEPENDENCY)
        .map(element -> MoreElements.isType(element) ? MoreElements.asType(element) : type(element))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private DependencyScanner dependencies(TypeScanner types) {
    Elements elements = environment.getElementUtils();
    SchemeScanner schemes = new SchemeScanner(elements);
    List<TypeElement> known =
        holders.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
    return new DependencyScanner(
        new ProviderScanner(
            elements, environment.getTypeUtils(), new Providers(elements, known), schemes),
        new ParameterScanner(types),
        new DependencyRequests(schemes));
  }

  private ProvidersModel providers(TypeElement holder, DependencyScanner dependencies) {
    ModuleElement module = environment.getElementUtils().getModuleOf(holder);
    return new ProvidersModel(
        ProviderScanner.holder(holder),
        dependencies.providers(holder),
        module != null && !module.isUnnamed());
  }

  private List<StrayHandler> strayHandlers(RoundEnvironment round) {
    return methods(round, Names.MAPPINGS)
        .filter(handler -> Annotations.find(type(handler), Names.CONTROLLER).isEmpty())
        .map(
            handler ->
                new StrayHandler(
                    handler.getSimpleName().toString(),
                    type(handler).getSimpleName().toString(),
                    Position.of(handler)))
        .toList();
  }

  private List<StraySettings> straySettings(RoundEnvironment round) {
    return methods(round, Names.SETTINGS)
        .filter(method -> RouteScanner.mappings(method).isEmpty())
        .filter(method -> !isAccessor(method))
        .flatMap(ApiScanner::straySettings)
        .toList();
  }

  /** What stands on a component of a record is for its constructor, and on its accessor, too. */
  private static boolean isAccessor(ExecutableElement method) {
    return type(method).getKind() == ElementKind.RECORD && method.getParameters().isEmpty();
  }

  private static Stream<StraySettings> straySettings(ExecutableElement method) {
    boolean provider = Annotations.find(method, Names.DEPENDENCY).isPresent();
    List<? extends AnnotationMirror> settings =
        method.getAnnotationMirrors().stream()
            .filter(mirror -> Names.SETTINGS.contains(Annotations.qualifiedName(mirror)))
            .filter(
                mirror -> !provider || !Annotations.qualifiedName(mirror).equals(Names.BLOCKING))
            .toList();
    return settings.stream()
        .limit(1)
        .map(
            first ->
                new StraySettings(
                    settings.stream()
                        .map(mirror -> "@" + Annotations.type(mirror).getSimpleName())
                        .toList(),
                    type(method).getSimpleName() + "." + method.getSimpleName(),
                    new Position(method, first, null)));
  }

  private Stream<ExecutableElement> methods(RoundEnvironment round, List<String> annotations) {
    return annotations.stream()
        .flatMap(annotation -> annotated(round, annotation))
        .filter(element -> element.getKind() == ElementKind.METHOD)
        .map(MoreElements::asExecutable)
        .distinct();
  }

  private Stream<? extends Element> annotated(RoundEnvironment round, String annotation) {
    return Optional.ofNullable(environment.getElementUtils().getTypeElement(annotation)).stream()
        .flatMap(type -> round.getElementsAnnotatedWith(type).stream());
  }

  private static TypeElement type(Element member) {
    return MoreElements.asType(member.getEnclosingElement());
  }
}

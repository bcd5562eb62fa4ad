package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ProvidersModel;
import dev.turboapi.processor.model.StrayHandler;
import dev.turboapi.processor.model.StraySettings;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.SourceTrees;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what is annotated, with all that it leads to. */
public final class ApiScanner {
  private final ProcessingEnvironment environment;
  private final SourceTrees sources;

  /**
   * Names of controllers, and of classes with providers, that lead to types which do not exist yet.
   * Another processor may write those; if none does, javac says which are missing, and nobody needs
   * to say it twice.
   */
  private final Set<String> waiting = new LinkedHashSet<>();

  private final Set<String> waitingHolders = new LinkedHashSet<>();

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
    SchemeScanner schemes = new SchemeScanner(elements, javaTypes);
    DependencyRequests requests = new DependencyRequests(schemes);
    DependencyScanner dependencies = dependencies(types, schemes, requests);
    ControllerScanner scanner =
        new ControllerScanner(new RouteScanner(elements, javaTypes, types, dependencies, sources));
    Stream<TypeElement> newControllers =
        annotated(round, Names.CONTROLLER).map(MoreElements::asType);
    return new ApiModel(
        scan(waiting, newControllers, scanner::scan),
        scan(waitingHolders, newHolders.stream(), holder -> providers(holder, dependencies)),
        types.objects(),
        types.unions(),
        types.enums(),
        strayHandlers(round),
        straySettings(round),
        ElementFilter.typesIn(round.getRootElements()).stream()
            .flatMap(new StrayRequests(requests)::in)
            .toList());
  }

  /** Reads the types that waited and those that are new; what leads nowhere yet, waits. */
  private <M> List<M> scan(
      Set<String> waiting, Stream<TypeElement> types, Function<TypeElement, M> scanner) {
    List<TypeElement> all =
        Stream.concat(waiting.stream().map(environment.getElementUtils()::getTypeElement), types)
            .distinct()
            .toList();
    waiting.clear();
    List<M> scanned = new ArrayList<>();
    for (TypeElement type : all) {
      try {
        scanned.add(scanner.apply(type));
      } catch (UnresolvedType waitForIt) {
        waiting.add(type.getQualifiedName().toString());
      }
    }
    return scanned;
  }

  private Set<TypeElement> holders(RoundEnvironment round) {
    return annotated(round, Names.DEPENDENCY)
        .map(element -> MoreElements.isType(element) ? MoreElements.asType(element) : type(element))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private DependencyScanner dependencies(
      TypeScanner types, SchemeScanner schemes, DependencyRequests requests) {
    Elements elements = environment.getElementUtils();
    List<TypeElement> known =
        holders.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
    Types javaTypes = environment.getTypeUtils();
    return new DependencyScanner(
        new ProviderFinder(elements, javaTypes, new Providers(elements, known)),
        new ProviderScanner(elements, javaTypes, sources, schemes),
        new ParameterScanner(types),
        requests);
  }

  private ProvidersModel providers(TypeElement holder, DependencyScanner dependencies) {
    ModuleElement module = environment.getElementUtils().getModuleOf(holder);
    return new ProvidersModel(
        ProviderScanner.holder(holder),
        dependencies.providers(holder),
        DeclaredProviders.isUnclear(holder),
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
    boolean provider =
        Annotations.find(method, Names.DEPENDENCY).isPresent()
            || method.getSimpleName().contentEquals(SchemeScanner.EXTRACT);
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

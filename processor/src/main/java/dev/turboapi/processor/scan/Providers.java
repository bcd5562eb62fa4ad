package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * All that provides something: in this compilation, and in classes that were compiled before, of
 * which generated classes of one package tell.
 */
final class Providers {
  private final Elements elements;
  private final Map<String, List<ProviderElement>> byHolder = new LinkedHashMap<>();
  private final Map<String, List<ProviderElement>> byType = new HashMap<>();

  /**
   * @param holders of this compilation
   */
  Providers(Elements elements, Collection<TypeElement> holders) {
    this.elements = elements;
    holders.forEach(
        holder ->
            add(
                holder,
                declared(holder)
                    .map(m -> ProviderElement.of(m, Javadoc.of(elements.getDocComment(m))))
                    .toList()));
    PackageElement compiled = elements.getPackageElement(Names.PROVIDERS_PACKAGE);
    if (compiled != null) {
      compiled.getEnclosedElements().forEach(this::addCompiled);
    }
  }

  /** The providers that a class declares. */
  static Stream<ExecutableElement> declared(TypeElement holder) {
    boolean provides = Annotations.find(holder, Names.DEPENDENCY).isPresent();
    return holder.getEnclosedElements().stream()
        .filter(
            member ->
                (isCallable(member) && Annotations.find(member, Names.DEPENDENCY).isPresent())
                    || (provides && isItsConstructor(member, holder)))
        .map(MoreElements::asExecutable);
  }

  private static boolean isCallable(Element member) {
    return member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** A class that is a provider is one by its only constructor, a record by its own. */
  private static boolean isItsConstructor(Element member, TypeElement holder) {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(holder.getEnclosedElements());
    return member.getKind() == ElementKind.CONSTRUCTOR
        && (constructors.size() == 1
            || (holder.getKind() == ElementKind.RECORD
                && MoreElements.asExecutable(member).getParameters().stream()
                    .map(p -> p.getSimpleName().toString())
                    .toList()
                    .equals(
                        holder.getRecordComponents().stream()
                            .map(c -> c.getSimpleName().toString())
                            .toList())));
  }

  private void addCompiled(Element index) {
    Optional<AnnotationMirror> told = Annotations.find(index, Names.PROVIDERS.canonicalName());
    if (told.isEmpty() || byHolder.containsKey(Annotations.text(told.get(), "holder"))) {
      return;
    }
    TypeElement holder = elements.getTypeElement(Annotations.text(told.get(), "holder"));
    List<AnnotationValue> providers = Annotations.values(told.get(), "value");
    List<ExecutableElement> methods = holder == null ? List.of() : declared(holder).toList();
    if (holder == null || methods.size() != providers.size()) {
      return; // The class was compiled without the processor since, or is gone.
    }
    List<ProviderElement> found = new ArrayList<>();
    for (int i = 0; i < methods.size(); i++) {
      found.add(compiled(holder, methods.get(i), (AnnotationMirror) providers.get(i).getValue()));
    }
    add(holder, found);
  }

  private static ProviderElement compiled(
      TypeElement holder, ExecutableElement method, AnnotationMirror told) {
    List<String> names = Annotations.texts(told, "parameters");
    return names.size() == method.getParameters().size()
        ? new ProviderElement(
            method, holder, names, Annotations.texts(told, "descriptions"), Optional.empty())
        : ProviderElement.of(method, Javadoc.of(null));
  }

  private void add(TypeElement holder, List<ProviderElement> providers) {
    byHolder.put(holder.getQualifiedName().toString(), providers);
    for (ProviderElement provider : providers) {
      TypeMirror provided = ProvidedType.of(provider.method()).provided();
      if (provided.getKind() != TypeKind.VOID) {
        byType
            .computeIfAbsent(
                key(provided, Qualifiers.on(provider.method())), unused -> new ArrayList<>())
            .add(provider);
      }
    }
  }

  private static String key(TypeMirror type, String qualifier) {
    return TypeName.get(type).box() + " " + qualifier;
  }

  /** All that provide exactly this type, told apart by the qualifier. */
  List<ProviderElement> of(TypeMirror type, String qualifier) {
    List<ProviderElement> found = byType.getOrDefault(key(type, qualifier), List.of());
    if (!found.isEmpty() || !qualifier.isEmpty() || type.getKind() != TypeKind.DECLARED) {
      return found;
    }
    return in(MoreTypes.asTypeElement(type)).stream()
        .filter(ProviderElement::isConstructor)
        .toList();
  }

  /** All that the class declares. */
  List<ProviderElement> in(TypeElement holder) {
    List<ProviderElement> known = byHolder.get(holder.getQualifiedName().toString());
    return known != null
        ? known
        : declared(holder)
            .map(method -> ProviderElement.of(method, Javadoc.of(elements.getDocComment(method))))
            .toList();
  }

  /** The shown names of those that provide the type with any qualifier, or something like it. */
  List<String> like(TypeMirror type) {
    String name = TypeName.get(type).box() + " ";
    return byType.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(name))
        .flatMap(entry -> entry.getValue().stream())
        .map(ProviderElement::shown)
        .sorted()
        .toList();
  }
}

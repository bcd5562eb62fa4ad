package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Javadoc;
import dev.turboapi.processor.scan.source.UnresolvedType;
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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
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
    holders.forEach(holder -> add(holder, inSource(holder)));
    PackageElement compiled = elements.getPackageElement(Names.PROVIDERS_PACKAGE);
    if (compiled != null) {
      compiled.getEnclosedElements().forEach(this::addCompiled);
    }
  }

  private List<ProviderElement> inSource(TypeElement holder) {
    return DeclaredProviders.of(holder)
        .map(method -> ProviderElement.of(method, Javadoc.of(elements.getDocComment(method))))
        .toList();
  }

  private void addCompiled(Element index) {
    Optional<AnnotationMirror> told = Annotations.find(index, Names.PROVIDERS.canonicalName());
    if (told.isEmpty() || byHolder.containsKey(Annotations.text(told.get(), "holder"))) {
      return;
    }
    TypeElement holder = elements.getTypeElement(Annotations.text(told.get(), "holder"));
    List<AnnotationValue> providers = Annotations.values(told.get(), "value");
    List<ExecutableElement> methods =
        holder == null ? List.of() : DeclaredProviders.of(holder).toList();
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
      provided(provider)
          .filter(type -> type.getKind() != TypeKind.VOID)
          .map(type -> key(type, Qualifiers.on(provider.method())))
          .ifPresent(key -> byType.computeIfAbsent(key, unused -> new ArrayList<>()).add(provider));
    }
  }

  /** Empty if the type does not exist yet: nobody can ask for it then. */
  private static Optional<TypeMirror> provided(ProviderElement provider) {
    try {
      return Optional.of(ProvidedType.of(provider.method()).provided());
    } catch (UnresolvedType notYet) {
      return Optional.empty();
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
    return known != null ? known : inSource(holder);
  }

  /** All that are known. */
  Stream<ProviderElement> all() {
    return byHolder.values().stream().flatMap(List::stream);
  }
}

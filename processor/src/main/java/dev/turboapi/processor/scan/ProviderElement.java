package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.scan.source.Javadoc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method or constructor that provides something.
 *
 * @param holder that it is called on, which may have inherited it
 * @param names of its parameters
 * @param descriptions of its parameters, empty texts where there are none
 * @param scheme given if it is the extractor of one
 */
record ProviderElement(
    ExecutableElement method,
    TypeElement holder,
    List<String> names,
    List<String> descriptions,
    Optional<SchemeScanner.Found> scheme) {
  /** One that is in a source, or in a class file that tells names. */
  static ProviderElement of(ExecutableElement method, Javadoc javadoc) {
    TypeElement holder = MoreElements.asType(method.getEnclosingElement());
    List<? extends Element> named =
        DeclaredProviders.isCanonical(method)
            ? holder.getRecordComponents()
            : method.getParameters();
    List<String> names = named.stream().map(p -> p.getSimpleName().toString()).toList();
    return new ProviderElement(
        method, holder, names, names.stream().map(javadoc::parameter).toList(), Optional.empty());
  }

  /** The same in a class that inherits it. */
  ProviderElement extractorOf(SchemeScanner.Found found, TypeElement extractor) {
    return new ProviderElement(method, extractor, names, descriptions, Optional.of(found));
  }

  boolean isConstructor() {
    return method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Whether the names are those that the compiler makes up for class files without them. */
  boolean nameless() {
    return !names.isEmpty()
        && IntStream.range(0, names.size()).allMatch(i -> names.get(i).equals("arg" + i));
  }

  /** As messages name it. */
  String shown() {
    if (scheme.isPresent()) {
      return scheme.get().shown();
    }
    return isConstructor()
        ? "new " + holder.getSimpleName()
        : holder.getSimpleName() + "." + method.getSimpleName();
  }

  /** The same where others have that name, too. */
  String signature() {
    return method.getParameters().stream()
        .map(parameter -> TypeText.of(TypeName.get(parameter.asType())))
        .collect(Collectors.joining(", ", shown() + "(", ")"));
  }
}

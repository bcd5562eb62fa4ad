package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.PROVIDERS;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ProvidersModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what tells of the providers of a class when something else is compiled: a class in a
 * package that all such classes share, since that is what a processor can list.
 */
final class ProvidersWriter {
  private ProvidersWriter() {}

  static JavaFile write(ProvidersModel declared) {
    String name = declared.holder().name().canonicalName();
    AnnotationSpec.Builder told = AnnotationSpec.builder(PROVIDERS).addMember("holder", "$S", name);
    declared.providers().forEach(provider -> told.addMember("value", "$L", provider(provider)));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name.replace("_", "_1").replace('.', '_'))
            .addJavadoc("Tells of the providers of {@code $L}.\n", name)
            .addAnnotation(told.build())
            .addModifiers(Modifier.FINAL)
            .addOriginatingElement(declared.holder().position().element());
    Sources.mark(type, false);
    return Sources.file(Names.PROVIDERS_PACKAGE, type.build());
  }

  private static AnnotationSpec provider(DependencyModel provider) {
    List<ParameterModel> parameters = provider.parameters();
    AnnotationSpec.Builder told = AnnotationSpec.builder(PROVIDERS.nestedClass("Provider"));
    if (!parameters.isEmpty()) {
      told.addMember(
          "parameters",
          "{$L}",
          Sources.strings(parameters.stream().map(ParameterModel::name).toList()));
      told.addMember(
          "descriptions",
          "{$L}",
          Sources.strings(parameters.stream().map(ParameterModel::description).toList()));
    }
    return told.build();
  }
}

package dev.turboapi.processor;

import com.google.auto.service.AutoService;
import dev.turboapi.processor.check.Applications;
import dev.turboapi.processor.check.Checks;
import dev.turboapi.processor.generate.Generator;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.scan.ApiScanner;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns annotated controllers into routes, codecs and an OpenAPI document. The order: scan, check,
 * generate; when all rounds are over, join the document.
 */
@AutoService(Processor.class)
public final class TurboApiProcessor extends AbstractProcessor {
  private static final String APPLICATIONS = "turboapi.applications";

  @SuppressWarnings("NullAway.Init") // The compiler calls init before anything else.
  private ApiScanner scanner;

  @SuppressWarnings("NullAway.Init")
  private Checks checks;

  @SuppressWarnings("NullAway.Init")
  private Generator generator;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    scanner = new ApiScanner(environment);
    boolean several = "several".equals(environment.getOptions().get(APPLICATIONS));
    checks =
        new Checks(environment.getMessager(), several ? Applications.SEVERAL : Applications.ONE);
    generator = new Generator(environment.getFiler());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(APPLICATIONS);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.of(
            List.of(Names.CONTROLLER, Names.DEPENDENCY, Names.DEPENDS, Names.SECURITY),
            Names.MAPPINGS,
            Names.SETTINGS)
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      ApiModel api = scanner.scan(round);
      if (checks.pass(api)) {
        generator.write(api);
      }
    } else if (!round.errorRaised()) {
      generator.writeDocument();
    }
    return false;
  }
}

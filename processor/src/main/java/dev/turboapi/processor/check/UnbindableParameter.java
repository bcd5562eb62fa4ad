package dev.turboapi.processor.check;

import static dev.turboapi.processor.model.Names.BODY_STREAM;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import dev.turboapi.processor.model.TypeText;
import java.util.Set;
import java.util.concurrent.Flow;

/**
 * What comes as text is a scalar, or, where a name may occur several times, an array or collection
 * of them; or it is an object of such.
 */
final class UnbindableParameter implements Rule {
  private static final String SCALARS =
      "a String, number, boolean, enum, UUID, BigDecimal or java.time type";

  /** What keeps a class from being an object of parameters. */
  private static final Set<Obstacle> OF_OBJECTS =
      Set.of(
          Obstacle.ABSTRACT_CLASS,
          Obstacle.PRIVATE_CLASS,
          Obstacle.INNER_CLASS,
          Obstacle.OPEN_CLASS,
          Obstacle.NO_CONSTRUCTOR,
          Obstacle.NO_ACCESSOR);

  private static final ClassName BUFFER = ClassName.bestGuess(Names.BUFFER);
  private static final Set<TypeName> STREAMS =
      Set.of(
          BODY_STREAM,
          ParameterizedTypeName.get(ClassName.bestGuess(Names.READ_STREAM), BUFFER),
          ParameterizedTypeName.get(ClassName.get(Flow.Publisher.class), BUFFER));

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.STREAMED_BODY) {
      checkStream(parameter, reporter);
    } else if (parameter.source() != ParameterSource.BODY
        && (parameter.type().isUpload() || parameter.sources().contains("@File"))) {
      checkFile(parameter, reporter);
    } else if (parameter.source().sent() && parameter.source() != ParameterSource.BODY) {
      checkText(parameter, route, reporter);
    }
  }

  private static void checkStream(ParameterModel parameter, Reporter reporter) {
    if (!STREAMS.contains(parameter.declared())) {
      reporter.error(
          parameter.position(),
          "A streamed body cannot be a %s.".formatted(TypeText.of(parameter.declared())),
          "Use a ReadStream<Buffer>, a Flow.Publisher<Buffer> or a BodyStream.");
    }
  }

  private static void checkFile(ParameterModel parameter, Reporter reporter) {
    boolean noList =
        parameter.type().present() instanceof TypeModel.Sequence files
            && files.kind() != SequenceKind.LIST
            && files.kind() != SequenceKind.COLLECTION;
    if (noList || !parameter.type().isUpload()) {
      reporter.error(
          parameter.position(),
          "A file cannot be a %s.".formatted(TypeText.of(parameter.declared())),
          "Use an UploadFile, a byte[], an Optional or a List of them, or annotate it with @Form.");
    } else if (!Set.of("@File").containsAll(parameter.sources())) {
      reporter.error(
          parameter.position(),
          "\"%s\" is a file, which %s does not find."
              .formatted(parameter.name(), String.join(" and ", parameter.sources())),
          "Annotate it with @File, or not at all.");
    }
  }

  private static void checkText(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.object().isPresent() || isText(parameter.type())) {
      return;
    }
    boolean repeatable =
        parameter.source() != ParameterSource.PATH && parameter.source() != ParameterSource.COOKIE;
    if (repeatable && isTexts(parameter.type())) {
      return;
    }
    if (parameter.type() instanceof TypeModel.Unsupported unsupported
        && parameter.source().named()
        && OF_OBJECTS.contains(unsupported.obstacle())) {
      reporter.error(
          parameter.position(),
          "%s, the type of the %s parameter \"%s\", %s."
              .formatted(
                  TypeText.of(parameter.declared()),
                  parameter.source().word(),
                  parameter.name(),
                  UnsupportedJsonType.wrong(unsupported.obstacle())),
          UnsupportedJsonType.remedy(unsupported.obstacle()));
      return;
    }
    reporter.error(
        parameter.position(),
        "A %s parameter cannot be a %s."
            .formatted(parameter.source().word(), TypeText.of(parameter.declared())),
        "Use %s%s%s."
            .formatted(
                SCALARS,
                repeatable ? ", an Optional, array or collection of them" : "",
                repeatable && route.allParameters().contains(parameter)
                    ? ", a record of such, or annotate it with @Body"
                    : ""));
  }

  private static boolean isText(TypeModel type) {
    return type.present().isText();
  }

  private static boolean isTexts(TypeModel type) {
    return type.present() instanceof TypeModel.Sequence sequence && sequence.element().isText();
  }
}

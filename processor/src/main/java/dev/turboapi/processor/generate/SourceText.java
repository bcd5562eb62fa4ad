package dev.turboapi.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * Generated sources as text, tightened where JavaPoet is more generous with lines than a person.
 */
final class SourceText {
  private static final Pattern ONE_LINE_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* (.*)\\n +\\*/$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
  private static final Pattern BETWEEN_FIELDS =
      Pattern.compile(
          "(?m)^(  private (static final byte\\[]|final ).*;\\n)\\n(?=  private (?:static final byte|final ))");
  private static final Pattern TRAILING_BLANK = Pattern.compile("(?m) $");

  private SourceText() {}

  static void write(JavaFile file, Filer filer) throws IOException {
    TypeSpec type = file.typeSpec();
    Element[] origins = type.originatingElements().toArray(new Element[0]);
    String name =
        file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
    try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
      writer.write(tighten(file.toString()));
    }
  }

  private static String tighten(String source) {
    String text = ONE_LINE_JAVADOC.matcher(source).replaceAll("$1/** $2 */");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = TRAILING_BLANK.matcher(text).replaceAll("");
    return LongLines.broken(BETWEEN_FIELDS.matcher(text).replaceAll("$1"));
  }
}

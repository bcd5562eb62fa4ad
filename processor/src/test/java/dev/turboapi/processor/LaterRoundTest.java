package dev.turboapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A controller that leads to a type of another processor waits until it is there. */
final class LaterRoundTest {
  @Test
  void type_of_another_processor_is_waited_for() {
    Compilation compilation =
        javac()
            .withProcessors(new TurboApiProcessor(), new ItemProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.ItemController",
                    """
                    package shop;

                    @dev.turboapi.annotation.Controller("/items")
                    class ItemController {
                      record Order(Item item) {}

                      @dev.turboapi.annotation.Post
                      Order create(Order order) {
                        return order;
                      }
                    }
                    """));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("shop.ItemControllerRoutes");
    assertThat(compilation)
        .generatedSourceFile("shop.ItemJson")
        .contentsAsUtf8String()
        .contains("case \"id\" ->");
  }

  /** Writes the record {@code shop.Item} in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class ItemProcessor extends AbstractProcessor {
    private boolean written;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile("shop.Item").openWriter()) {
          writer.write("package shop; record Item(int id) {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}

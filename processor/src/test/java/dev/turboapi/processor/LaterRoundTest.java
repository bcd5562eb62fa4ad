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

  @Test
  void providers_of_what_another_processor_writes_are_waited_for() {
    Compilation compilation =
        javac()
            .withProcessors(new TurboApiProcessor(), new ItemProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.ItemController",
                    """
                    package shop;

                    import dev.turboapi.annotation.*;
                    import io.vertx.core.Future;
                    import java.util.List;

                    @Controller("/items")
                    class ItemController {
                      @Dependency
                      Item item() {
                        return new Item(1);
                      }

                      @Dependency
                      Future<List<Item>> items(@Depends Item item) {
                        return Future.succeededFuture(List.of(item));
                      }

                      @Dependency
                      int id(@Depends List<Item> items) {
                        return items.get(0).id();
                      }

                      @Get
                      int read(@Depends int id, @Depends Item item) {
                        return id;
                      }

                      @Depends(Item.class)
                      @Get("/nothing")
                      void nothing() {}
                    }
                    """));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("shop.ItemControllerRoutes");
    assertThat(compilation).generatedSourceFile("dev.turboapi.providers.shop_ItemController");
  }

  @Test
  void a_type_that_nobody_writes_is_named_by_the_compiler_alone() {
    Compilation compilation =
        javac()
            .withProcessors(new TurboApiProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.ItemController",
                    """
                    package shop;

                    import dev.turboapi.annotation.*;
                    import java.util.List;

                    @Controller("/items")
                    class ItemController {
                      @Dependency
                      Item item() {
                        return null;
                      }

                      @Depends(Item.class)
                      @Get
                      void read(@Depends Item item, @Depends List<Item> items) {}
                    }
                    """));

    assertThat(compilation).hadErrorCount(4);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
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

package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles sources to class files, and others against those. */
final class Libraries {
  private static final Pattern NAME =
      Pattern.compile(
          "package ([\\w.]+);.*?^(?:\\w+ )*(?:class|record|@?interface) (\\w+)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private Libraries() {}

  /** Writes the class files of sources to a folder, all that was generated among them. */
  static void compileWithProcessor(Path folder, List<String> sources) {
    write(javac().withProcessors(new TurboApiProcessor()), folder, sources);
  }

  /** The same without the processor. */
  static void compileWithout(Path folder, List<String> options, List<String> sources) {
    write(javac().withOptions(options), folder, sources);
  }

  private static void write(Compiler compiler, Path folder, List<String> sources) {
    Compilation compilation = compiler.compile(files(sources));
    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      if (path.endsWith(".class")) {
        write(file, folder.resolve(path));
      }
    }
  }

  private static void write(JavaFileObject file, Path target) {
    try (InputStream content = file.openInputStream()) {
      Files.createDirectories(target.getParent());
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles sources with the processor against a folder of class files. */
  static Compilation compile(Path library, String... sources) {
    return javac()
        .withProcessors(new TurboApiProcessor())
        .withClasspath(classpath(library))
        .compile(files(List.of(sources)));
  }

  private static List<JavaFileObject> files(List<String> sources) {
    return sources.stream().map(Libraries::file).toList();
  }

  static JavaFileObject file(String source) {
    Matcher name = NAME.matcher(source);
    assertThat(name.find()).isTrue();
    return JavaFileObjects.forSourceString(name.group(1) + "." + name.group(2), source);
  }

  private static ImmutableList<File> classpath(Path library) {
    return Stream.concat(
            Stream.of(library.toFile()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new))
        .collect(ImmutableList.toImmutableList());
  }

  /** The text of a file that was generated. */
  static String resource(Compilation compilation, String path) {
    JavaFileObject file =
        compilation.generatedFile(StandardLocation.CLASS_OUTPUT, path).orElseThrow();
    try (InputStream content = file.openInputStream()) {
      return new String(content.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

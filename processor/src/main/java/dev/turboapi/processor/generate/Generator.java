package dev.turboapi.processor.generate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.palantir.javapoet.ClassName;
import dev.turboapi.openapi.OpenApiJoin;
import dev.turboapi.processor.generate.document.OpenApiWriter;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ProvidersModel;
import dev.turboapi.processor.model.UnionModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Writes what is generated. Every file but the joined document has one originating element, and
 * depends on it alone, so that incremental builds can write it anew from source.
 */
public final class Generator {
  private static final String FOLDER = "META-INF/turboapi/";

  /**
   * FastAPI's defaults: what an application is called is known only when it is built, at start-up.
   */
  private static final Map<String, Object> INFO =
      new TreeMap<>(Map.of("title", "FastAPI", "version", "0.1.0"));

  private final Filer filer;
  private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The parts written so far: a compiler does not let a run read back what it wrote. */
  private final Map<String, Map<String, Object>> parts = new TreeMap<>();

  /** Types with a codec by now: a later round may lead to a type again. */
  private final Set<ClassName> codecs = new HashSet<>();

  public Generator(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes everything for a round's controllers, and for the types they lead to.
   *
   * @throws UncheckedIOException if the compiler cannot write a file
   */
  public void write(ApiModel api) {
    try {
      for (ObjectModel object : api.sortedObjects()) {
        if (object.needsCodec() && codecs.add(object.name())) {
          SourceText.write(CodecWriter.write(object, api), filer);
        }
      }
      for (UnionModel union : api.sortedUnions()) {
        if (union.needsCodec() && codecs.add(union.name())) {
          SourceText.write(UnionWriter.write(union, api), filer);
        }
      }
      for (ProvidersModel declared : api.providers()) {
        if (!declared.named() && !declared.providers().isEmpty()) {
          SourceText.write(ProvidersWriter.write(declared), filer);
        }
      }
      for (ControllerModel controller : api.controllers()) {
        write(controller, api);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ControllerModel controller, ApiModel api) throws IOException {
    String name = controller.name().canonicalName();
    Element origin = controller.position().element();
    SourceText.write(RoutesWriter.write(controller), filer);
    write("routes/" + name, controller.routesName().canonicalName(), origin);
    Map<String, Object> part = OpenApiWriter.write(controller, api);
    parts.put(name, part);
    write("openapi/" + name + ".json", gson.toJson(part), origin);
  }

  /**
   * Writes the document joined from the parts of all rounds, if there are any.
   *
   * @throws UncheckedIOException if the compiler cannot write the file
   */
  public void writeDocument() {
    if (parts.isEmpty()) {
      return;
    }
    try {
      write("openapi.json", gson.toJson(OpenApiJoin.join(List.copyOf(parts.values()), INFO)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String path, String text, Element... origins) throws IOException {
    try (Writer writer =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + path, origins)
            .openWriter()) {
      writer.write(text + "\n");
    }
  }
}

package dev.turboapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts marker files and OpenAPI parts, as the processor writes them, before the class path of the
 * current thread.
 */
public final class ClassPath implements AutoCloseable {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<URLClassLoader> loaders = new ArrayList<>();

  /** A controller of that name, with hand-written routes. */
  public ClassPath controller(String name, Class<?> routes) {
    files.put("META-INF/turboapi/routes/" + name, routes.getName() + "\n");
    return this;
  }

  /** The controller's part of the document. */
  public ClassPath openApiPart(String name, String json) {
    files.put("META-INF/turboapi/openapi/" + name + ".json", json);
    return this;
  }

  /** Written as files of a directory. */
  public ClassPath intoDirectory(Path directory) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return use(directory);
  }

  /** Written into a jar. */
  public ClassPath intoJar(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/turboapi/routes/"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return use(jar);
  }

  private ClassPath use(Path place) throws MalformedURLException {
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {place.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
    loaders.add(loader);
    Thread.currentThread().setContextClassLoader(loader);
    files.clear();
    return this;
  }

  @Override
  public void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    for (URLClassLoader loader : loaders) {
      loader.close();
    }
  }
}

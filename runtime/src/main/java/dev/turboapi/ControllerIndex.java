package dev.turboapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the controllers on the class path by the marker files that the processor wrote: one each,
 * naming its routes.
 */
final class ControllerIndex {
  private static final String FOLDER = "META-INF/turboapi/routes/";

  private final Map<String, String> routesByController;

  private ControllerIndex(Map<String, String> routesByController) {
    this.routesByController = routesByController;
  }

  /**
   * Of all directories and jars of the class loader, in the order of the controllers' qualified
   * names.
   */
  static ControllerIndex load(ClassLoader classLoader) {
    Map<String, String> found = new TreeMap<>();
    try {
      for (URL folder : Collections.list(classLoader.getResources(FOLDER))) {
        URLConnection connection = folder.openConnection();
        if (connection instanceof JarURLConnection jar) {
          loadJar(jar, found);
        } else {
          loadDirectory(folder, found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The class path could not be read", e);
    }
    return new ControllerIndex(found);
  }

  /** The class with the routes of each controller, by the controller's name. */
  Map<String, String> all() {
    return Collections.unmodifiableMap(routesByController);
  }

  /**
   * The same for some controllers, in the order given.
   *
   * @throws IllegalStateException if one of them has no routes
   */
  Map<String, String> only(List<Class<?>> controllers) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Class<?> controller : controllers) {
      String name = nameOf(controller);
      if (name == null) {
        throw new IllegalStateException(
            controller.getName()
                + " has no routes. Annotate it with @Controller, and compile it with the processor.");
      }
      chosen.put(name, routesByController.get(name));
    }
    return chosen;
  }

  private @Nullable String nameOf(Class<?> controller) {
    return Stream.of(controller.getCanonicalName(), controller.getName())
        .filter(name -> name != null && routesByController.containsKey(name))
        .findFirst()
        .orElse(null);
  }

  private static void loadJar(JarURLConnection connection, Map<String, String> found)
      throws IOException {
    connection.setUseCaches(false); // a cached jar stays open, and cannot be replaced on Windows
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            add(
                entry.getName().substring(FOLDER.length()),
                new String(in.readAllBytes(), UTF_8),
                found);
          }
        }
      }
    }
  }

  private static void loadDirectory(URL folder, Map<String, String> found) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      for (Path file : files.toList()) {
        add(file.getFileName().toString(), Files.readString(file), found);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void add(String controller, String marker, Map<String, String> found) {
    found.putIfAbsent(controller, marker.strip());
  }
}

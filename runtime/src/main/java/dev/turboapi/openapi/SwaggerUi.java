package dev.turboapi.openapi;

import dev.turboapi.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The files of the swagger-ui webjar on the class path, whichever version that is. They make the
 * page work offline.
 */
final class SwaggerUi {
  private static final String VERSION_FILE = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final String CDN = "https://cdn.jsdelivr.net/npm/swagger-ui-dist@5";

  private final ClassLoader classLoader;
  private final @Nullable String folder;

  SwaggerUi(ClassLoader classLoader) {
    this.classLoader = classLoader;
    this.folder = folder(classLoader);
  }

  private static @Nullable String folder(ClassLoader classLoader) {
    try (InputStream in = classLoader.getResourceAsStream(VERSION_FILE)) {
      if (in == null) {
        return null;
      }
      Properties properties = new Properties();
      properties.load(in);
      return "META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the webjar is on the class path. */
  boolean isPresent() {
    return folder != null;
  }

  /** Where a page finds the files: below itself, or on FastAPI's CDN if the webjar was left out. */
  String baseUrl(String docsUrl) {
    return isPresent() ? docsUrl : CDN;
  }

  /** One of the files. */
  Response file(String name, String contentType) throws IOException {
    try (InputStream in = classLoader.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IOException("The swagger-ui webjar has no " + folder + name);
      }
      return Response.of(200, contentType, in.readAllBytes())
          .withHeader("cache-control", "max-age=3600");
    }
  }
}

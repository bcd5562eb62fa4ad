package dev.turboapi.openapi;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The routes that every application has: the document, Swagger UI with its files, and ReDoc. All
 * answer {@code GET} and {@code HEAD}. Pages and document are made once, at start-up.
 *
 * <p>Swagger UI comes from the webjar and needs no network. ReDoc comes from FastAPI's CDN: there
 * is no webjar of it.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/metadata/">Metadata and docs URLs</a>
 */
public final class DocsRoutes implements Routes {
  private static final String OAUTH2_REDIRECT_URL = "/docs/oauth2-redirect";
  private static final List<String> GET_AND_HEAD = List.of("GET", "HEAD");

  private final List<Route> routes = new ArrayList<>();

  /**
   * @param controllers that are served, by qualified name, in order
   * @throws IllegalStateException if a part of the document is damaged
   */
  public DocsRoutes(DocsOptions options, List<String> controllers, ClassLoader classLoader) {
    String openapiUrl = options.openapiUrl();
    if (openapiUrl == null) {
      return;
    }
    try {
      add(
          openapiUrl,
          Response.of(
              200, Response.JSON, OpenApiDocument.json(controllers, classLoader, options.info())));
      addSwaggerUi(options.docsUrl(), openapiUrl, options.title(), new SwaggerUi(classLoader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (options.redocUrl() != null) {
      Page page =
          Page.of("redoc.html")
              .withText("title", options.title())
              .withText("openapiUrl", openapiUrl);
      add(options.redocUrl(), Response.html(page.html()));
    }
  }

  @Override
  public List<Route> routes() {
    return List.copyOf(routes);
  }

  private void addSwaggerUi(
      @Nullable String docsUrl, String openapiUrl, String title, SwaggerUi swaggerUi) {
    if (docsUrl == null) {
      return;
    }
    String folder = docsUrl.endsWith("/") ? docsUrl.substring(0, docsUrl.length() - 1) : docsUrl;
    Page page =
        Page.of("docs.html")
            .withText("title", title)
            .withText("assets", swaggerUi.baseUrl(folder))
            .withScriptText("openapiUrl", openapiUrl)
            .withScriptText("oauth2RedirectUrl", OAUTH2_REDIRECT_URL);
    add(docsUrl, Response.html(page.html()));
    add(OAUTH2_REDIRECT_URL, Response.html(Page.of("oauth2-redirect.html").html()));
    if (swaggerUi.isPresent()) {
      addFile(swaggerUi, folder, "swagger-ui.css", "text/css; charset=utf-8");
      addFile(swaggerUi, folder, "swagger-ui-bundle.js", "text/javascript; charset=utf-8");
    }
  }

  /** A file is read when it is first asked for: many applications never show their page. */
  private void addFile(SwaggerUi swaggerUi, String folder, String name, String contentType) {
    AtomicReference<@Nullable Response> read = new AtomicReference<>();
    routes.add(
        Route.sync(
            GET_AND_HEAD,
            folder + "/" + name,
            Parameters.NONE,
            request -> {
              Response response = read.get();
              if (response == null) {
                response = swaggerUi.file(name, contentType);
                read.set(response);
              }
              return response;
            }));
  }

  private void add(String path, Response response) {
    routes.add(Route.sync(GET_AND_HEAD, path, Parameters.NONE, request -> response));
  }
}

package dev.turboapi.openapi;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The routes that every application has: the document, Swagger UI with its files, and ReDoc. All
 * answer {@code GET} and {@code HEAD}. Each is made when it is first asked for, off the event
 * loops: many applications never show their pages, and none should start later for them.
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
   */
  public DocsRoutes(DocsOptions options, List<String> controllers, ClassLoader classLoader) {
    String openapiUrl = options.openapiUrl();
    if (openapiUrl == null) {
      return;
    }
    add(
        openapiUrl,
        () ->
            Response.of(
                200,
                Response.JSON,
                OpenApiDocument.json(controllers, classLoader, options.info())));
    if (options.docsUrl() != null) {
      addSwaggerUi(options.docsUrl(), openapiUrl, options, new SwaggerUi(classLoader));
    }
    if (options.redocUrl() != null) {
      add(
          options.redocUrl(),
          () ->
              Response.html(
                  Page.of("redoc.html")
                      .withText("title", options.title())
                      .withText("openapiUrl", openapiUrl)
                      .html()));
    }
  }

  @Override
  public List<Route> routes() {
    return List.copyOf(routes);
  }

  private void addSwaggerUi(
      String docsUrl, String openapiUrl, DocsOptions options, SwaggerUi swaggerUi) {
    String folder = docsUrl.endsWith("/") ? docsUrl.substring(0, docsUrl.length() - 1) : docsUrl;
    add(
        docsUrl,
        () ->
            Response.html(
                Page.of("docs.html")
                    .withText("title", options.title())
                    .withText("assets", swaggerUi.baseUrl(folder))
                    .withScriptText("openapiUrl", openapiUrl)
                    .withScriptText("oauth2RedirectUrl", OAUTH2_REDIRECT_URL)
                    .withScriptJson("initOauth", "\nui.initOAuth(", options.initOauth(), ")")
                    .html()));
    add(OAUTH2_REDIRECT_URL, () -> Response.html(Page.of("oauth2-redirect.html").html()));
    if (swaggerUi.isPresent()) {
      addFile(swaggerUi, folder, "swagger-ui.css", "text/css; charset=utf-8");
      addFile(swaggerUi, folder, "swagger-ui-bundle.js", "text/javascript; charset=utf-8");
    }
  }

  private void addFile(SwaggerUi swaggerUi, String folder, String name, String contentType) {
    add(folder + "/" + name, () -> swaggerUi.file(name, contentType));
  }

  private void add(String path, Callable<Response> maker) {
    AtomicReference<@Nullable Response> made = new AtomicReference<>();
    routes.add(
        Route.blocking(
            GET_AND_HEAD,
            path,
            Parameters.NONE,
            request -> {
              Response response = made.get();
              if (response == null) {
                response = maker.call();
                made.set(response);
              }
              return response;
            }));
  }
}

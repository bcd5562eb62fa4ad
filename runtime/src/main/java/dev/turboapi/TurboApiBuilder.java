package dev.turboapi;

import dev.turboapi.binding.Overrides;
import dev.turboapi.metrics.Metrics;
import dev.turboapi.openapi.DocsOptions;
import dev.turboapi.openapi.DocsRoutes;
import dev.turboapi.routing.RouteTable;
import dev.turboapi.worker.ServerOptions;
import io.vertx.core.http.HttpServerOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an application is made of: {@link TurboApi#builder} begins it. Everything has a default. Not
 * thread-safe.
 */
public final class TurboApiBuilder {
  private final Map<Class<?>, Object> bound = new HashMap<>();
  private final List<Class<?>> controllers = new ArrayList<>();
  private @Nullable InstanceFactory instances;
  private final Overrides overrides = new Overrides();
  private String host = "127.0.0.1";
  private int port = 8000;
  private int workers = Math.max(8, Runtime.getRuntime().availableProcessors());
  private int workerQueue = 20_000;
  private final Limits.Builder limits = Limits.builder();
  private final List<ServerOptions.Hook> starts = new ArrayList<>();
  private final List<ServerOptions.Hook> stops = new ArrayList<>();
  private Path uploadDirectory = Path.of(System.getProperty("java.io.tmpdir"));
  private Consumer<HttpServerOptions> http = options -> {};
  private @Nullable Metrics metrics;
  private String title = "FastAPI";
  private String version = "0.1.0";
  private @Nullable String summary;
  private @Nullable String description;
  private @Nullable String openapiUrl = "/openapi.json";
  private @Nullable String docsUrl = "/docs";
  private @Nullable String redocUrl = "/redoc";
  private Map<String, ?> initOauth = Map.of();
  private boolean redirectSlashes = true;

  TurboApiBuilder() {}

  /**
   * Hands the instance to every constructor of a controller that has a parameter of exactly this
   * type.
   */
  public <T> TurboApiBuilder bind(Class<T> type, T instance) {
    bound.put(type, instance);
    return this;
  }

  /** Asks the factory for what constructors need and {@link #bind} does not know. */
  public TurboApiBuilder instances(InstanceFactory factory) {
    instances = factory;
    return this;
  }

  /**
   * For tests: whoever depends on this type gets what the function returns, and its provider is not
   * called, nor what that depends on. What the function throws is the answer, as of a provider.
   *
   * <pre>{@code
   * TestClient.start(
   *     TurboApi.builder()
   *         .override(User.class, request -> new User("alice"))
   *         .override(Token.class, request -> "abc"))
   * }</pre>
   *
   * <p>To replace a class with providers, {@link #bind} another instance of it.
   *
   * @param type what is provided, or the annotation of a security scheme
   * @param provider is called once a request
   * @see <a href="https://fastapi.tiangolo.com/advanced/testing-dependencies/">Testing dependencies
   *     with overrides</a>
   */
  public TurboApiBuilder override(
      Class<?> type, Function<Request, ? extends @Nullable Object> provider) {
    overrides.add(type, (request, solved) -> provider.apply(request));
    return this;
  }

  /**
   * The same for one provider of several that have this type.
   *
   * @param qualifier the name of {@code @Named}, or the qualified name of another qualifier
   */
  public TurboApiBuilder override(
      Class<?> type, String qualifier, Function<Request, ? extends @Nullable Object> provider) {
    overrides.add(type, qualifier, (request, solved) -> provider.apply(request));
    return this;
  }

  /**
   * Serves these controllers only, and tries their routes in this order; otherwise all, in order of
   * their names.
   */
  public TurboApiBuilder controllers(Class<?>... served) {
    controllers.addAll(List.of(served));
    return this;
  }

  /**
   * Listens on this name or address: by default {@code 127.0.0.1}; {@code 0.0.0.0} for the whole
   * network.
   */
  public TurboApiBuilder host(String host) {
    this.host = host;
    return this;
  }

  /**
   * Listens on this port, by default 8000.
   *
   * @param port 0 to 65535; 0 for any that is free
   */
  public TurboApiBuilder port(int port) {
    this.port = Ranges.check("port", port, Ranges.MIN_PORT, Ranges.MAX_PORT);
    return this;
  }

  /**
   * Runs this many event loops, by default one for each core but at least 8.
   *
   * @param workers 1 to 1024
   */
  public TurboApiBuilder workers(int workers) {
    this.workers = Ranges.check("workers", workers, 1, Ranges.MAX_WORKERS);
    return this;
  }

  /**
   * Lets each worker have this many async and blocking calls in flight, by default 20,000. Past
   * that the answer is at once 503.
   *
   * @param calls at least 1
   */
  public TurboApiBuilder workerQueue(int calls) {
    this.workerQueue = Ranges.check("workerQueue", calls, 1, Integer.MAX_VALUE);
    return this;
  }

  /**
   * Changes how much is taken, and for how long is waited.
   *
   * <pre>{@code
   * limits(limits -> limits.bodySize(1 << 20).handlerTimeout(Duration.ofSeconds(10)))
   * }</pre>
   */
  public TurboApiBuilder limits(Consumer<Limits.Builder> change) {
    change.accept(limits);
    return this;
  }

  /**
   * Keeps uploaded files that are too large for memory in this directory while they are needed, by
   * default in that of the system for temporary files.
   *
   * @param directory that exists
   */
  public TurboApiBuilder uploadDirectory(Path directory) {
    uploadDirectory = directory;
    return this;
  }

  /**
   * Changes the options of Vert.x's server, for TLS, HTTP/2 and what else it can do. What this
   * builder and {@link #limits} say is set before.
   *
   * <pre>{@code
   * httpServer(options -> options.setSsl(true).setUseAlpn(true).setKeyCertOptions(...))
   * }</pre>
   */
  public TurboApiBuilder httpServer(Consumer<HttpServerOptions> change) {
    http = http.andThen(change);
    return this;
  }

  /**
   * Runs before the server listens, in the order added, each when the future of the one before has
   * completed. May block. If one fails, the application does not start.
   *
   * @see <a href="https://fastapi.tiangolo.com/advanced/events/">Lifespan events</a>
   */
  public TurboApiBuilder onStart(TurboApi.Hook hook) {
    starts.add(hook::run);
    return this;
  }

  /**
   * Runs behind the last request and its background tasks, in reverse order, each when the future
   * of the one before has completed. May block. A failure is logged.
   */
  public TurboApiBuilder onStop(TurboApi.Hook hook) {
    stops.add(hook::run);
    return this;
  }

  /** Tells a metrics library what becomes of requests; {@link TurboApi#counters} counts anyway. */
  public TurboApiBuilder metrics(Metrics library) {
    metrics = library;
    return this;
  }

  /** The name in the document and on its pages, by default {@code FastAPI}, as there. */
  public TurboApiBuilder title(String title) {
    this.title = title;
    return this;
  }

  /** The version of the API in the document, by default {@code 0.1.0}. */
  public TurboApiBuilder version(String version) {
    this.version = version;
    return this;
  }

  /** One line about the API for the document. */
  public TurboApiBuilder summary(String summary) {
    this.summary = summary;
    return this;
  }

  /** Text about the API for the document, in Markdown. */
  public TurboApiBuilder description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Where the document is, by default {@code /openapi.json}; null for neither document nor pages.
   */
  public TurboApiBuilder openapiUrl(@Nullable String path) {
    this.openapiUrl = path;
    return this;
  }

  /** Where Swagger UI is, by default {@code /docs}; null for nowhere. */
  public TurboApiBuilder docsUrl(@Nullable String path) {
    this.docsUrl = path;
    return this;
  }

  /** Where ReDoc is, by default {@code /redoc}; null for nowhere. */
  public TurboApiBuilder redocUrl(@Nullable String path) {
    this.redocUrl = path;
    return this;
  }

  /**
   * What the Authorize dialog of Swagger UI begins with: {@code Map.of("clientId", "docs",
   * "usePkceWithAuthorizationCodeGrant", true)}. Everybody who sees the page sees it.
   *
   * @see <a href="https://swagger.io/docs/open-source-tools/swagger-ui/usage/oauth2/">Swagger UI:
   *     OAuth2 configuration</a>
   */
  public TurboApiBuilder swaggerUiInitOauth(Map<String, ?> settings) {
    this.initOauth = Map.copyOf(settings);
    return this;
  }

  /** Whether a path with a last slash too many or too few is redirected (307), by default true. */
  public TurboApiBuilder redirectSlashes(boolean redirect) {
    this.redirectSlashes = redirect;
    return this;
  }

  /**
   * Constructs the controllers. Nothing runs yet.
   *
   * @throws IllegalStateException if there are no controllers, one cannot be constructed, or two
   *     declare the same route; the message says how to mend it
   */
  public TurboApi build() {
    ClassLoader classLoader = classLoader();
    Map<String, String> served = served(classLoader);
    DocsOptions docs =
        new DocsOptions(
            title, version, summary, description, openapiUrl, docsUrl, redocUrl, initOauth);
    RouteTable.Builder routes = new RouteTable.Builder();
    routes.add(
        "the docs", new DocsRoutes(docs, List.copyOf(served.keySet()), classLoader).routes());
    Instances constructed = new Instances(bound, instances);
    served.forEach(
        (name, type) ->
            routes.add(
                name,
                constructed.routes(name, type, classLoader).routes().stream()
                    .map(route -> route.with(overrides))
                    .toList()));
    ServerOptions options =
        new ServerOptions(
            host,
            port,
            workers,
            workerQueue,
            limits.build(),
            uploadDirectory,
            metrics,
            http,
            starts,
            stops);
    return new TurboApi(routes.build(redirectSlashes), options, docs);
  }

  /**
   * Builds and starts the application for a {@code main} method, and prints where it is. Returns
   * when it serves; it closes when the JVM is told to stop.
   *
   * <p>{@code --host}, {@code --port} and {@code --workers} win over the variables {@code
   * TURBOAPI_HOST}, {@code TURBOAPI_PORT} and {@code TURBOAPI_WORKERS}, which win over this
   * builder. What goes wrong is told in one line, and the JVM exits with 1.
   */
  public void run(String... args) {
    int exitCode = new CommandLine(System.getenv(), System.out, System.err).run(this, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private Map<String, String> served(ClassLoader classLoader) {
    ControllerIndex index = ControllerIndex.load(classLoader);
    Map<String, String> served = controllers.isEmpty() ? index.all() : index.only(controllers);
    if (served.isEmpty()) {
      throw new IllegalStateException(
          "No controllers compiled by the processor were found. Was the processor run? On JDK 23 and later, javac"
              + " needs -proc:full or --processor-path.");
    }
    return served;
  }

  private static ClassLoader classLoader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread != null ? ofThread : TurboApi.class.getClassLoader();
  }
}

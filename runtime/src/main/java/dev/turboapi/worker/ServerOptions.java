package dev.turboapi.worker;

import dev.turboapi.Limits;
import dev.turboapi.metrics.Metrics;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where, how wide and within which limits a server runs.
 *
 * @param host a name or address to listen on
 * @param port 0 for any that is free
 * @param workers how many event loops, at least 1
 * @param workerQueue how many calls a worker takes at a time, at least 1
 * @param uploadDirectory where temporary files are made; it exists
 * @param metrics told of requests beside the counters; null for nobody
 * @param http changes Vert.x's options, after everything else has
 * @param starts run in order before the server listens
 * @param stops run in reverse order behind the last request
 */
public record ServerOptions(
    String host,
    int port,
    int workers,
    int workerQueue,
    Limits limits,
    Path uploadDirectory,
    @Nullable Metrics metrics,
    Consumer<HttpServerOptions> http,
    List<Hook> starts,
    List<Hook> stops) {

  /** What an application does when it starts or stops. May block. */
  @FunctionalInterface
  public interface Hook {
    Future<?> run(Vertx vertx) throws Exception;
  }

  public ServerOptions {
    starts = List.copyOf(starts);
    stops = List.copyOf(stops);
  }

  HttpServerOptions httpOptions() {
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(host)
            // Vert.x: a negative port is one that is free, the same for all workers.
            .setPort(port == 0 ? -1 : port)
            .setMaxInitialLineLength(limits.requestLine())
            .setMaxHeaderSize(limits.headers())
            .setHttp2ClearTextEnabled(false)
            // Without it, no handler for the extensions of WebSocket sees every request.
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setStrictThreadMode(true);
    http.accept(options);
    return options;
  }
}

package dev.turboapi.benchmarks.vertx;

import dev.turboapi.benchmarks.api.ServerOptions;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;

/** Serves the endpoints on Vert.x, a verticle for each event loop. */
final class VertxServer extends VerticleBase {
  private final int port;

  private VertxServer(int port) {
    this.port = port;
  }

  public static void main(String[] args) {
    ServerOptions options = ServerOptions.parse(args);
    Vertx vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(options.workers())
                .setFileSystemOptions(
                    new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false)));
    vertx
        .deployVerticle(
            () -> new VertxServer(options.port()),
            new DeploymentOptions().setInstances(options.workers()))
        .await();
    System.out.println("Vert.x serves on http://" + ServerOptions.HOST + ":" + options.port());
  }

  @Override
  public Future<?> start() {
    return vertx
        .createHttpServer(
            new HttpServerOptions()
                .setHost(ServerOptions.HOST)
                .setPort(port)
                .setHttp2ClearTextEnabled(false))
        .requestHandler(new Endpoints(vertx))
        .listen();
  }
}

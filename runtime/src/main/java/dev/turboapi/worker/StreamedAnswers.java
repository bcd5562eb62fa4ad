package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.Response;
import dev.turboapi.StreamedBody;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.OptionalLong;

/** Sends answers whose body does not lie in memory. */
final class StreamedAnswers {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  private final Worker worker;
  private final ResponseWriter writer;
  private final Vertx vertx;

  StreamedAnswers(Worker worker, ResponseWriter writer, Vertx vertx) {
    this.worker = worker;
    this.writer = writer;
    this.vertx = vertx;
  }

  void send(ServerRequest request, Response response, StreamedBody body) {
    if (body instanceof StreamedBody.WholeFile file) {
      resolve(request, response, file);
      return;
    }
    HttpServerRequest http = request.http();
    writer.writeHead(request, response);
    OptionalLong length = length(body);
    if (length.isPresent()) {
      http.response().headers().set(HttpHeaders.CONTENT_LENGTH, Long.toString(length.getAsLong()));
    }
    if (ResponseWriter.isHead(http) || ResponseWriter.isBodiless(response.status())) {
      Discard.body(response);
      var unused = http.response().end();
      worker.sent(request, response.status());
    } else if (body instanceof StreamedBody.FileRegion region) {
      sendFile(request, response.status(), region);
    } else {
      sendChunks(request, response.status(), (StreamedBody.Chunks) body);
    }
  }

  private static OptionalLong length(StreamedBody body) {
    return body instanceof StreamedBody.FileRegion region
        ? OptionalLong.of(region.length())
        : ((StreamedBody.Chunks) body).length();
  }

  private void resolve(ServerRequest request, Response response, StreamedBody.WholeFile file) {
    FileAnswer.of(response, file, request, vertx)
        .onSuccess(answer -> worker.answer(request, answer))
        .onFailure(
            failure -> {
              request.abandon(failure);
              worker.answer(request, Recovery.internalError(request, failure));
            });
  }

  private void sendFile(ServerRequest request, int status, StreamedBody.FileRegion region) {
    request
        .http()
        .response()
        .sendFile(region.path().toString(), region.offset(), region.length())
        .onSuccess(unused -> worker.sent(request, status))
        .onFailure(
            failure -> {
              if (!request.http().response().closed()) {
                LOG.log(ERROR, request.route() + " failed to send " + region.path(), failure);
                request.abandon(failure);
              }
              request.dropTasks();
              worker.lost(request);
              worker.cut(request);
            });
  }

  private void sendChunks(ServerRequest request, int status, StreamedBody.Chunks chunks) {
    HttpServerResponse out = request.http().response();
    if (chunks.length().isEmpty()) {
      if (request.http().version() == HttpVersion.HTTP_1_0) {
        writer.closeBehind(request); // the only end of such a body that it knows
      } else {
        out.setChunked(true);
      }
    }
    new StreamWriter(request, worker, status).write(chunks.publisher());
  }
}

package dev.turboapi.worker;

import dev.turboapi.HttpException;
import dev.turboapi.form.FormParser;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form while it arrives, as fast as the disk takes its files. One that is malformed is read
 * to its end nevertheless, since many clients do not look at an answer before.
 */
final class FormReader extends BodyReader {
  private static final int CONTENT_TOO_LARGE = 413;

  private final FormParser parser;
  private @Nullable HttpException refusal;

  FormReader(ServerRequest request, Worker worker) {
    super(request, worker);
    FormParser chosen = FormParser.none();
    try {
      chosen = worker.formParser(request);
    } catch (HttpException e) {
      refusal = e;
    }
    parser = chosen;
    request.parseForm(parser);
  }

  @Override
  void take(Buffer chunk) {
    if (refusal != null) {
      return;
    }
    try {
      parser.write(chunk.getBytes());
    } catch (HttpException e) {
      refusal = e;
      if (e.status() == CONTENT_TOO_LARGE) {
        refuse(e);
      }
      return;
    }
    Future<Void> written = parser.written();
    if (!written.isComplete()) {
      request().http().pause();
      waiting(true);
      written.onComplete(unused -> goOn());
    }
  }

  private void goOn() {
    waiting(false);
    request().http().resume();
  }

  @Override
  void complete() {
    waiting(true);
    parser.written().onComplete(this::call);
  }

  private void call(AsyncResult<Void> written) {
    if (!finish()) {
      return;
    }
    if (written.failed()) {
      worker().answer(request(), Recovery.internalError(request(), written.cause()));
      return;
    }
    try {
      if (refusal != null) {
        throw refusal;
      }
      request().readForm(parser.form());
    } catch (HttpException e) {
      worker().answer(request(), e.response());
      return;
    }
    worker().call(request());
  }
}

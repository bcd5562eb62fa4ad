package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.PlainBody;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link BodyController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class BodyControllerRoutes implements Routes {
  private static final Parameters RAW_ =
      Parameters.of(Parameter.path(0, "id", Scalar.INT)).withRawBody();

  private static final Parameters TEXT = Parameters.of(Parameter.body(Scalar.STRING));

  private static final Parameters OPTIONAL_TEXT =
      Parameters.of(Parameter.body(Shape.nullable(Scalar.STRING)).optional());

  private static final Parameters STREAM =
      Parameters.of(Parameter.query("name", Scalar.STRING)).withStreamedBody();

  private final BodyController controller;

  public BodyControllerRoutes(InstanceFactory instances) {
    controller = new BodyController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/bodies/raw", Parameters.NONE.withRawBody(), this::raw),
        Route.sync("PUT", "/bodies/raw/{id}", RAW_, this::raw_),
        Route.sync("POST", "/bodies/text", TEXT, this::text),
        Route.sync("POST", "/bodies/text/optional", OPTIONAL_TEXT, this::optionalText),
        Route.async("POST", "/bodies/stream", STREAM, this::stream)
            .maxBodySize(1000000000),
        Route.sync("POST", "/bodies/echo", Parameters.NONE.withStreamedBody(), this::echo),
        Route.sync("POST", "/bodies/both", Parameters.NONE.withStreamedBody(), this::both));
  }

  /** POST /bodies/raw, see {@link BodyController#raw}. */
  private Response raw(Request request) {
    return Response.json(controller.raw(Buffer.buffer(request.body())), Codecs.INT);
  }

  /** PUT /bodies/raw/{id}, see {@link BodyController#raw}. */
  private Response raw_(Request request) {
    int id = Scalar.intValue(request.pathParameter(0));
    return Response.json(controller.raw(id, Buffer.buffer(request.body())), Codecs.INT);
  }

  /** POST /bodies/text, see {@link BodyController#text}. */
  private Response text(Request request) {
    String text = PlainBody.text(request);
    return Response.json(controller.text(text), Codecs.STRING);
  }

  /** POST /bodies/text/optional, see {@link BodyController#optionalText}. */
  private Response optionalText(Request request) {
    Optional<String> text = Optional.ofNullable(PlainBody.textOrNull(request));
    return Response.json(controller.optionalText(text), Codecs.STRING);
  }

  /** POST /bodies/stream, see {@link BodyController#stream}. */
  private Future<Response> stream(Request request) {
    String name = Scalar.STRING.read(request.queryParameter("name"));
    return controller
        .stream(request.bodyStream(), name)
        .map(result -> Response.json(result, Codecs.INT));
  }

  /** POST /bodies/echo, see {@link BodyController#echo}. */
  private Response echo(Request request) {
    return controller.echo(request.bodyStream());
  }

  /** POST /bodies/both, see {@link BodyController#both}. */
  private Response both(Request request) {
    return controller.both(request.bodyStream());
  }
}

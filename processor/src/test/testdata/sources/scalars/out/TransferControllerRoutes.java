package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link TransferController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class TransferControllerRoutes implements Routes {
  private static final Scalar<TransferController.Iban> IBAN =
      Scalar.of(TransferController.Iban.class, TransferController.Iban::new);

  private static final Scalar<TransferController.Money> MONEY =
      Scalar.of(TransferController.Money.class, TransferController.Money::parse);

  private static final Scalar<TransferController.Tag> TAG =
      Scalar.of(TransferController.Tag.class, TransferController.Tag::of);

  private static final Scalar<MonthDay> MONTH_DAY = Scalar.of(MonthDay.class, MonthDay::parse);

  private static final Parameters LIST = Parameters.of(
      Parameter.path(0, "iban", IBAN),
      Parameter.query("least", MONEY).optional(),
      Parameter.query("tags", Shape.list(TAG)),
      Parameter.query("until", MONTH_DAY).optional(),
      Parameter.query("zone", Scalar.ZONE_ID).optional(),
      Parameter.query("locale", Scalar.LOCALE));

  private static final MonthDay UNTIL_DEFAULT = MONTH_DAY.constant("--12-31");

  private static final ZoneId ZONE_DEFAULT = Scalar.ZONE_ID.constant("Europe/Berlin");

  private static final JsonCodec<List<TransferController.Transfer>> TRANSFER_LIST =
      Codecs.list(TransferController_TransferJson.CODEC);

  private static final Parameters MAKE = Parameters.of(
      Parameter.body(TransferController_TransferJson.CODEC),
      Parameter.query("key", Scalar.BYTES).optional());

  private final TransferController controller;

  public TransferControllerRoutes(InstanceFactory instances) {
    controller = new TransferController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/transfers/{iban}", LIST, this::list),
        Route.sync("POST", "/transfers", MAKE, this::make));
  }

  /** GET /transfers/{iban}, see {@link TransferController#list}. */
  private Response list(Request request) {
    TransferController.Iban iban = IBAN.read(request.pathParameter(0));
    Optional<TransferController.Money> least = MONEY.optional(request.queryParameter("least"));
    List<TransferController.Tag> tags = TAG.list(request.queryParameters("tags"));
    MonthDay until = MONTH_DAY.readOr(request.queryParameter("until"), UNTIL_DEFAULT);
    ZoneId zone = Scalar.ZONE_ID.readOr(request.queryParameter("zone"), ZONE_DEFAULT);
    Locale locale = Scalar.LOCALE.read(request.queryParameter("locale"));
    return Response.json(controller.list(iban, least, tags, until, zone, locale), TRANSFER_LIST);
  }

  /** POST /transfers, see {@link TransferController#make}. */
  private Response make(Request request) {
    TransferController.Transfer transfer = request.json(TransferController_TransferJson.CODEC);
    byte[] key = Scalar.BYTES.readOr(request.queryParameter("key"), Scalar.BYTES.constant("none"));
    return Response.json(controller.make(transfer, key), Codecs.URI);
  }
}

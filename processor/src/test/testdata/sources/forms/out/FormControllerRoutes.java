package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.UploadFile;
import dev.turboapi.binding.ModelParameter;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.FormFile;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The routes of {@link FormController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class FormControllerRoutes implements Routes {
  private static final Parameters LOGIN = Parameters.of(
      Parameter.form("username", Scalar.STRING),
      Parameter.form("pass-word", Scalar.STRING.minLength(8)));

  private static final Scalar<FormController.Color> COLOR =
      Scalar.ofEnum(FormController.Color.values());

  private static final Parameters FIELDS = Parameters.of(
      Parameter.path(0, "id", Scalar.INT),
      Parameter.form("count", Scalar.INT.ge("1")),
      Parameter.form("color", COLOR).optional(),
      Parameter.form("price", Scalar.DOUBLE).optional(),
      Parameter.form("note", Scalar.STRING).optional(),
      Parameter.form("sizes", Shape.list(Scalar.INT)),
      Parameter.form("words", Shape.set(Scalar.STRING)).optional());

  private static final Parameters FILES = Parameters.of(
      Parameter.form("file", FormFile.UPLOAD),
      Parameter.form("second", FormFile.UPLOAD).optional(),
      Parameter.form("third", FormFile.UPLOAD).optional(),
      Parameter.form("more", Shape.list(FormFile.UPLOAD).maxLength(2)),
      Parameter.form("note", Scalar.STRING));

  private static final Parameters BYTES = Parameters.of(
      Parameter.form("bytes", FormFile.BYTES),
      Parameter.form("other", FormFile.BYTES).optional(),
      Parameter.form("more", Shape.list(FormFile.BYTES)));

  private static final ModelParameter PROFILE = ModelParameter.form(
      Parameter.form("name", Scalar.STRING),
      Parameter.form("age", Scalar.INT).optional(18L),
      Parameter.form("tags", Shape.list(Scalar.STRING)),
      Parameter.form("picture", FormFile.UPLOAD).optional());

  private static final Parameters PROFILE_ = Parameters.of(PROFILE);

  private final FormController controller;

  public FormControllerRoutes(InstanceFactory instances) {
    controller = new FormController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/forms/login", LOGIN, this::login),
        Route.sync("POST", "/forms/{id}/fields", FIELDS, this::fields),
        Route.sync("POST", "/forms/files", FILES, this::files),
        Route.sync("POST", "/forms/bytes", BYTES, this::bytes),
        Route.blocking("POST", "/forms/profile", PROFILE_, this::profile));
  }

  /** POST /forms/login, see {@link FormController#login}. */
  private Response login(Request request) {
    String username = Scalar.STRING.read(request.form().filledText("username"));
    String password = Scalar.STRING.read(request.form().filledText("pass-word"));
    Constraints.check(Constraints.length(password, 8, Integer.MAX_VALUE));
    return Response.json(controller.login(username, password), Codecs.STRING);
  }

  /** POST /forms/{id}/fields, see {@link FormController#fields}. */
  private Response fields(Request request) {
    int id = Scalar.intValue(request.pathParameter(0));
    int count = Scalar.intValue(request.form().filledText("count"));
    Constraints.check(count >= 1);
    FormController.Color color =
        COLOR.readOr(request.form().filledText("color"), FormController.Color.RED);
    Optional<Double> price = Scalar.DOUBLE.optional(request.form().filledText("price"));
    String note = Scalar.STRING.readOrNull(request.form().filledText("note"));
    List<Integer> sizes = Scalar.INT.list(request.form().texts("sizes"));
    Set<String> words = Scalar.STRING.setOr(request.form().texts("words"), Set.of());
    return Response.json(
        controller.fields(id, count, color, price, note, sizes, words), Codecs.INT);
  }

  /** POST /forms/files, see {@link FormController#files}. */
  private Response files(Request request) {
    UploadFile file = FormFile.UPLOAD.read(request.form().filledValue("file"));
    Optional<UploadFile> other = FormFile.UPLOAD.optional(request.form().filledValue("second"));
    UploadFile third = FormFile.UPLOAD.readOrNull(request.form().filledValue("third"));
    List<UploadFile> more = FormFile.UPLOAD.list(request.form().values("more"));
    Constraints.check(Constraints.size(more, 0, 2));
    String note = Scalar.STRING.read(request.form().filledText("note"));
    return Response.json(controller.files(file, other, third, more, note), Codecs.LONG);
  }

  /** POST /forms/bytes, see {@link FormController#bytes}. */
  private Response bytes(Request request) {
    byte[] bytes = FormFile.BYTES.read(request.form().filledValue("bytes"));
    byte[] other = FormFile.BYTES.readOrNull(request.form().filledValue("other"));
    List<byte[]> several = FormFile.BYTES.list(request.form().values("more"));
    return Response.json(controller.bytes(bytes, other, several), Codecs.INT);
  }

  /** POST /forms/profile, see {@link FormController#profile}. */
  private Response profile(Request request) {
    FormController.Profile profile = profile_(request);
    return Response.json(controller.profile(profile), Codecs.STRING);
  }

  /** The form fields of {@link FormController.Profile}. */
  private static FormController.Profile profile_(Request request) {
    String name = Scalar.STRING.read(request.form().text("name"));
    int age = Scalar.intValue(request.form().text("age"), 18);
    List<String> tags = Scalar.STRING.list(request.form().texts("tags"));
    UploadFile picture = FormFile.UPLOAD.readOrNull(request.form().value("picture"));
    return new FormController.Profile(name, age, tags, picture);
  }
}

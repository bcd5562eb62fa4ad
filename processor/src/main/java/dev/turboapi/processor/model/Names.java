package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/** Every type of the runtime that the processor knows, by name only. */
public final class Names {
  private static final String ANNOTATION = "dev.turboapi.annotation";

  public static final String CONTROLLER = ANNOTATION + ".Controller";
  public static final String DEFAULT_VALUE = ANNOTATION + ".DefaultValue";

  /** The annotations that make a method a handler. */
  public static final List<String> MAPPINGS =
      Stream.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "Trace")
          .map(Names::annotation)
          .toList();

  public static final String BLOCKING = annotation("Blocking");
  public static final String TIMEOUT = annotation("Timeout");
  public static final String MAX_BODY_SIZE = annotation("MaxBodySize");
  public static final String AFFINITY = annotation("Affinity");

  public static final String RESPONSE_MODEL = annotation("ResponseModel");

  public static final String DEPENDENCY = annotation("Dependency");
  public static final String DEPENDS = annotation("Depends");
  public static final String SECURITY = annotation("Security");
  public static final String SECURITY_SCHEME = annotation("SecurityScheme");

  /** The annotations that say how a handler runs, and what of its result is sent. */
  public static final List<String> SETTINGS =
      List.of(BLOCKING, TIMEOUT, MAX_BODY_SIZE, AFFINITY, RESPONSE_MODEL);

  /** What tells, in class files, of the providers of a class. */
  public static final ClassName PROVIDERS = ClassName.get(ANNOTATION, "Providers");

  /** The package of the classes that have it. */
  public static final String PROVIDERS_PACKAGE = "dev.turboapi.providers";

  public static final ClassName REQUEST = ClassName.get("dev.turboapi", "Request");
  public static final ClassName RESPONSE = ClassName.get("dev.turboapi", "Response");
  public static final ClassName BACKGROUND_TASKS = ClassName.get("dev.turboapi", "BackgroundTasks");
  public static final ClassName RESPONSE_HEAD = ClassName.get("dev.turboapi", "ResponseHead");
  public static final String UPLOAD_FILE = "dev.turboapi.UploadFile";
  public static final ClassName BODY_STREAM = ClassName.get("dev.turboapi", "BodyStream");
  public static final ClassName SECURITY_SCOPES = ClassName.get("dev.turboapi", "SecurityScopes");
  public static final String RESOURCE = "dev.turboapi.Resource";
  public static final ClassName REPLY = ClassName.get("dev.turboapi", "Reply");
  public static final ClassName INSTANCE_FACTORY = ClassName.get("dev.turboapi", "InstanceFactory");

  public static final ClassName ROUTE = ClassName.get("dev.turboapi.routing", "Route");
  public static final ClassName ROUTES = ClassName.get("dev.turboapi.routing", "Routes");
  public static final ClassName PARAMETER = ClassName.get("dev.turboapi.binding", "Parameter");
  public static final ClassName MODEL_PARAMETER =
      ClassName.get("dev.turboapi.binding", "ModelParameter");
  public static final ClassName PLAIN_BODY = ClassName.get("dev.turboapi.binding", "PlainBody");
  public static final ClassName DEPENDANT = ClassName.get("dev.turboapi.binding", "Dependant");
  public static final ClassName SOLVED = ClassName.get("dev.turboapi.binding", "Solved");
  public static final ClassName PARAMETERS = ClassName.get("dev.turboapi.binding", "Parameters");

  public static final ClassName SCALAR = ClassName.get("dev.turboapi.schema", "Scalar");
  public static final ClassName FORM_FILE = ClassName.get("dev.turboapi.schema", "FormFile");
  public static final ClassName SHAPE = ClassName.get("dev.turboapi.schema", "Shape");
  public static final ClassName MEMBER = ClassName.get("dev.turboapi.schema", "Member");
  public static final ClassName UNBINDABLE = ClassName.get("dev.turboapi.schema", "Unbindable");
  public static final ClassName PROPERTY = ClassName.get("dev.turboapi.schema", "Property");
  public static final ClassName USER_CONSTRAINT =
      ClassName.get("dev.turboapi.schema", "UserConstraint");
  public static final ClassName CONSTRAINTS = ClassName.get("dev.turboapi.schema", "Constraints");

  public static final ClassName CODECS = ClassName.get("dev.turboapi.json", "Codecs");
  public static final ClassName FIELDS = ClassName.get("dev.turboapi.json", "Fields");
  public static final ClassName MEMBER_FILTER = ClassName.get("dev.turboapi.json", "MemberFilter");
  public static final ClassName NUMBER_CODECS = ClassName.get("dev.turboapi.json", "NumberCodecs");
  public static final ClassName JSON_CODEC = ClassName.get("dev.turboapi.json", "JsonCodec");
  public static final ClassName JSON_READER = ClassName.get("dev.turboapi.json", "JsonReader");
  public static final ClassName JSON_WRITER = ClassName.get("dev.turboapi.json", "JsonWriter");

  public static final ClassName FUTURE = ClassName.get("io.vertx.core", "Future");
  public static final String BUFFER = "io.vertx.core.buffer.Buffer";
  public static final String READ_STREAM = "io.vertx.core.streams.ReadStream";
  public static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  public static final String SCHEMA = "io.swagger.v3.oas.annotations.media.Schema";
  public static final String JSON_VIEW = "com.fasterxml.jackson.annotation.JsonView";
  public static final String QUALIFIER = "jakarta.inject.Qualifier";
  public static final String NAMED = "jakarta.inject.Named";
  public static final String INJECT = "jakarta.inject.Inject";
  public static final ClassName VALIDATION_EXCEPTION =
      ClassName.get("jakarta.validation", "ValidationException");
  public static final String CONSTRAINT = "jakarta.validation.Constraint";
  public static final String CONSTRAINT_PACKAGE = "jakarta.validation.constraints";

  private Names() {}

  /** The qualified name of an annotation of the runtime. */
  public static String annotation(String simpleName) {
    return ANNOTATION + "." + simpleName;
  }
}

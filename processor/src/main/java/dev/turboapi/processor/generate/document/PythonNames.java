package dev.turboapi.processor.generate.document;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnionModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Types as pydantic names them, {@code Page[list[int]]}: the document shows such names of generic
 * types.
 */
final class PythonNames {
  private static final Map<String, String> OF_FORMATS =
      Map.of(
          "uuid", "UUID",
          "date", "date",
          "time", "time",
          "date-time", "datetime",
          "duration", "timedelta");

  private final ApiModel api;
  private final Function<ClassName, String> ofClass;

  private PythonNames(ApiModel api, Function<ClassName, String> ofClass) {
    this.api = api;
    this.ofClass = ofClass;
  }

  /** With simple names of classes. */
  static String simple(TypeModel type, ApiModel api) {
    return new PythonNames(api, ClassName::simpleName).of(type);
  }

  /**
   * With qualified names of classes, and without blanks between the type's own arguments: so
   * pydantic makes the keys of the document.
   */
  static String qualified(TypeModel.Structure type, ApiModel api) {
    String name = type.name().canonicalName();
    return type.arguments().isEmpty()
        ? name
        : name
            + "["
            + new PythonNames(api, ClassName::canonicalName).of(type.arguments(), ",")
            + "]";
  }

  private String of(TypeModel type) {
    if (type instanceof TypeModel.Scalar scalar) {
      return of(scalar.kind());
    }
    if (type instanceof TypeModel.Enumeration enumeration) {
      return ofClass.apply(enumeration.name());
    }
    if (type instanceof TypeModel.Parsed parsed) {
      return ofClass.apply(parsed.name());
    }
    if (type instanceof TypeModel.Structure structure) {
      String name = ofClass.apply(structure.name());
      return structure.arguments().isEmpty()
          ? name
          : name + "[" + of(structure.arguments(), ", ") + "]";
    }
    if (type instanceof TypeModel.Union union) {
      List<TypeModel> members =
          api.union(union.name()).members().stream().map(UnionModel.Member::type).toList();
      return members.size() == 1 ? of(members.get(0)) : "Union[" + of(members, ", ") + "]";
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return (sequence.unique() ? "set[" : "list[") + of(sequence.element()) + "]";
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return "dict[" + of(dictionary.key()) + ", " + of(dictionary.value()) + "]";
    }
    if (type instanceof TypeModel.Tree tree) {
      return switch (tree.kind().content()) {
        case VALUE -> "Any";
        case OBJECT -> "dict[str, Any]";
        case ARRAY -> "list[Any]";
      };
    }
    return type.present() == type ? "Any" : "Union[" + of(type.present()) + ", NoneType]";
  }

  private String of(List<TypeModel> types, String separator) {
    return types.stream().map(this::of).collect(Collectors.joining(separator));
  }

  private static String of(ScalarKind kind) {
    if (kind.schemaFormat().isPresent()) {
      return OF_FORMATS.getOrDefault(kind.schemaFormat().get(), kind.type().getSimpleName());
    }
    return switch (kind.schemaType()) {
      case "integer" -> "int";
      case "number" -> "float";
      case "boolean" -> "bool";
      default ->
          kind == ScalarKind.STRING || kind == ScalarKind.CHAR
              ? "str"
              : kind == ScalarKind.DECIMAL ? "Decimal" : kind.type().getSimpleName();
    };
  }
}

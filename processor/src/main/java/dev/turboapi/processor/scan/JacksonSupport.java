package dev.turboapi.processor.scan;

import static java.util.Map.entry;

import dev.turboapi.processor.model.UnsupportedAnnotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of Jackson's annotations are compiled, with which members, and what to do instead. */
final class JacksonSupport {
  static final Map<String, Set<String>> ON_TYPES =
      Map.ofEntries(
          entry("JsonClassDescription", Set.of("value")),
          entry("JsonFormat", Set.of("shape")),
          entry(
              "JsonIgnoreProperties",
              Set.of("value", "allowGetters", "allowSetters", "ignoreUnknown")),
          entry("JsonIgnoreType", Set.of("value")),
          entry("JsonInclude", Set.of("value")),
          entry("JsonIncludeProperties", Set.of("value")),
          entry("JsonNaming", Set.of("value")),
          entry("JsonPropertyOrder", Set.of("value", "alphabetic")),
          entry("JsonView", Set.of("value")));

  static final Map<String, Set<String>> ON_MEMBERS =
      Map.ofEntries(
          entry("JsonAlias", Set.of("value")),
          entry("JsonAnyGetter", Set.of("enabled")),
          entry("JsonAnySetter", Set.of("enabled")),
          entry("JsonCreator", Set.of("mode")),
          entry("JsonFormat", Set.of("shape", "pattern", "locale", "timezone")),
          entry("JsonGetter", Set.of("value")),
          entry("JsonIgnore", Set.of("value")),
          entry("JsonInclude", Set.of("value")),
          entry(
              "JsonProperty",
              Set.of("value", "required", "isRequired", "defaultValue", "access", "index")),
          entry("JsonPropertyDescription", Set.of("value")),
          entry("JsonRawValue", Set.of("value")),
          entry("JsonSetter", Set.of("value", "nulls")),
          entry("JsonUnwrapped", Set.of("enabled", "prefix", "suffix")),
          entry("JsonValue", Set.of("value")),
          entry("JsonView", Set.of("value")));

  /** What {@link TypeInfoScanner} reads, and a rule of its own judges. */
  private static final Set<String> OF_UNIONS =
      Set.of("JsonSubTypes", "JsonTypeInfo", "JsonTypeName");

  private static final String OWN_FORM =
      "Write a record of the form that travels, or a @JsonValue method with a @JsonCreator.";
  private static final String REFERENCES =
      "Send an id in its place, or annotate one of the two ways with @JsonIgnore.";
  private static final String JUST_WHAT_TRAVELS = "Return a record of just what is to be sent.";
  private static final String ON_MEMBERS_INSTEAD =
      "Annotate the properties with @JsonProperty and @JsonIgnore.";

  private static final Map<String, String> REMEDIES =
      Map.ofEntries(
          entry("JacksonInject", "Make it a parameter of the handler."),
          entry("JsonAppend", JUST_WHAT_TRAVELS),
          entry("JsonAutoDetect", ON_MEMBERS_INSTEAD),
          entry("JsonBackReference", REFERENCES),
          entry("JsonDeserialize", OWN_FORM),
          entry("JsonFilter", JUST_WHAT_TRAVELS),
          entry("JsonIdentityInfo", REFERENCES),
          entry("JsonIdentityReference", REFERENCES),
          entry("JsonManagedReference", REFERENCES),
          entry("JsonMerge", "Merge the two in the handler."),
          entry("JsonPOJOBuilder", "Give the class a @JsonCreator."),
          entry("JsonRootName", "Take a record with one component of that name."),
          entry("JsonSerialize", OWN_FORM));

  private JacksonSupport() {}

  /** What is wrong with an annotation on a class. */
  static Optional<UnsupportedAnnotation> onType(JacksonAnnotation annotation) {
    if (OF_UNIONS.contains(annotation.name())) {
      return Optional.empty();
    }
    if (annotation.is("JsonFormat")
        && !List.of("ANY", "NATURAL", "OBJECT", "POJO")
            .contains(annotation.constant("shape", "ANY"))) {
      return Optional.of(
          annotation.unsupported("shape", "A record or class travels as a JSON object.", OWN_FORM));
    }
    return check(annotation, ON_TYPES, ON_MEMBERS);
  }

  /** What is wrong with an annotation on a member of a class, or a parameter of its creator. */
  static Optional<UnsupportedAnnotation> onMember(JacksonAnnotation annotation) {
    return check(annotation, ON_MEMBERS, ON_TYPES);
  }

  private static Optional<UnsupportedAnnotation> check(
      JacksonAnnotation annotation, Map<String, Set<String>> here, Map<String, Set<String>> there) {
    String name = annotation.name();
    Set<String> supported = here.get(name);
    if (supported == null) {
      String wrong = there.containsKey(name) ? "@%s is not compiled here." : "@%s is not compiled.";
      return Optional.of(
          annotation.unsupported("", wrong.formatted(name), remedy(name, there.containsKey(name))));
    }
    return annotation.members().stream()
        .filter(member -> !supported.contains(member))
        .findFirst()
        .map(
            member ->
                annotation.unsupported(
                    member,
                    "\"%s\" of @%s is not compiled.".formatted(member, name),
                    "Take it away."));
  }

  private static String remedy(String name, boolean elsewhere) {
    if (elsewhere) {
      return name.equals("JsonIgnoreProperties") || name.equals("JsonIncludeProperties")
          ? "Annotate the class whose properties they are."
          : "Move it, or take it away.";
    }
    return REMEDIES.getOrDefault(name, "Take it away. " + OWN_FORM);
  }
}

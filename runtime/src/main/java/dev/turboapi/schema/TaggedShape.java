package dev.turboapi.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object of one of several shapes: of that which the text of one member names. */
final class TaggedShape extends Shape {
  private final String discriminator;
  private final List<Member> members;

  TaggedShape(String discriminator, List<Member> members) {
    this.discriminator = discriminator;
    this.members = members;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.union(members, discriminator);
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (!(value instanceof Map<?, ?> object)) {
      errors.add(ObjectShape.NO_OBJECT.at(location, value));
      return null;
    }
    if (!object.containsKey(discriminator)) {
      errors.add(tagNotFound().at(location, value));
      return null;
    }
    Object tag = object.get(discriminator);
    for (Member member : members) {
      if (member.name().equals(tag)) {
        return member.value().shape().explain(value, location.at(member.name()), errors);
      }
    }
    errors.add(tagInvalid(PythonLiteral.text(tag)).at(location, value));
    return null;
  }

  @Override
  public void arrange(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Object tag = object.get(discriminator);
      members.stream()
          .filter(member -> member.name().equals(tag))
          .forEach(member -> member.value().shape().arrange(value));
    }
  }

  private Fault tagNotFound() {
    return Fault.of(
        "union_tag_not_found",
        "Unable to extract tag using discriminator '%s'".formatted(discriminator),
        Fault.context("discriminator", "'" + discriminator + "'"));
  }

  private Fault tagInvalid(String tag) {
    String expected =
        members.stream()
            .map(member -> PythonLiteral.quoted(member.name()))
            .collect(Collectors.joining(", "));
    Map<String, @Nullable Object> context = new LinkedHashMap<>();
    context.put("discriminator", "'" + discriminator + "'");
    context.put("tag", tag);
    context.put("expected_tags", expected);
    return Fault.of(
        "union_tag_invalid",
        "Input tag '%s' found using '%s' does not match any of the expected tags: %s"
            .formatted(tag, discriminator, expected),
        context);
  }
}

package dev.turboapi.json;

import dev.turboapi.json.MemberFilter.Omission;
import dev.turboapi.json.ObjectTrimmer.Omitted;
import dev.turboapi.json.UnionTrimmer.Choice;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.ShapeVisitor;
import dev.turboapi.schema.Shaped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the trimmers of values from their shapes. */
final class Trimmers implements ShapeVisitor<Trimmer> {
  private final MemberFilter filter;

  /** Those of the values within values, one for each type, since a type may be within itself. */
  private final Map<Shaped, Trimmer> within;

  private final boolean outermost;

  private Trimmers(MemberFilter filter, Map<Shaped, Trimmer> within, boolean outermost) {
    this.filter = filter;
    this.within = within;
    this.outermost = outermost;
  }

  static Trimmer of(Shaped value, MemberFilter filter) {
    return value.shape().accept(new Trimmers(filter, new HashMap<>(), true));
  }

  @Override
  public Trimmer object(List<Property> properties) {
    Trimmers inner = inner();
    List<ObjectTrimmer.Member> members =
        properties.stream()
            .map(
                property ->
                    new ObjectTrimmer.Member(
                        Json.write(property.name(), Codecs.STRING),
                        filter.shows(property),
                        omitted(property),
                        inner.within(property.value())))
            .toList();
    return new ObjectTrimmer(members, filter.keepsUnknown(), filter.omits(Omission.NONE));
  }

  @Override
  public Trimmer array(Shaped element) {
    return all('[', element);
  }

  @Override
  public Trimmer map(Shaped value) {
    return all('{', value);
  }

  private Trimmer all(char opening, Shaped value) {
    Trimmer trimmer = inner().within(value);
    return trimmer == Trimmer.NOTHING ? trimmer : new ContainerTrimmer(opening, trimmer);
  }

  @Override
  public Trimmer union(List<Member> members, @Nullable String discriminator) {
    List<Choice> choices =
        members.stream()
            .map(
                member ->
                    new Choice(
                        discriminator == null ? null : tag(discriminator, member.name()),
                        nullable(member.value())))
            .toList();
    return new UnionTrimmer(choices);
  }

  private static byte[] tag(String discriminator, String text) {
    byte[] object = Json.write(Map.of(discriminator, text), Codecs.map(Codecs.STRING));
    return Arrays.copyOfRange(object, 1, object.length - 1);
  }

  @Override
  public Trimmer nullable(Shaped value) {
    return outermost ? value.shape().accept(this) : within(value);
  }

  @Override
  public Trimmer plain(Shape shape) {
    return Trimmer.NOTHING;
  }

  private Trimmers inner() {
    return outermost ? new Trimmers(filter.within(), within, false) : this;
  }

  private Trimmer within(Shaped value) {
    Trimmer known = within.get(value);
    if (known != null) {
      return known;
    }
    Postponed itself = new Postponed();
    within.put(value, itself);
    itself.trimmer = value.shape().accept(this);
    within.put(value, itself.trimmer);
    return itself.trimmer;
  }

  @SuppressWarnings("NullAway") // Before JDK 22 it cannot see a nullable type argument.
  private Omitted omitted(Property property) {
    Omitted omitted = filter.omits(Omission.NONE) ? WrittenJson::isNull : (json, ahead) -> false;
    if (!property.required() && filter.omits(Omission.UNSET)) {
      omitted = omitted.or((json, ahead) -> json.isNull(ahead) || json.isEmpty(ahead));
    }
    if (!property.required() && filter.omits(Omission.DEFAULTS)) {
      byte[] absent = Json.write(property.defaultValue(), Codecs.ANY);
      omitted = omitted.or((json, ahead) -> json.isValue(absent, ahead));
    }
    return omitted;
  }

  /** That of a type which is met again within itself. */
  private static final class Postponed implements Trimmer {
    private Trimmer trimmer = Trimmer.NOTHING;

    @Override
    public boolean fits(WrittenJson json) {
      return trimmer.fits(json);
    }

    @Override
    public void trim(WrittenJson json) {
      trimmer.trim(json);
    }
  }
}

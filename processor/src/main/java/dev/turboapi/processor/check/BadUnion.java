package dev.turboapi.processor.check;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeInfoModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.UnionModel.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The members of a union can be told apart by what stands in JSON. */
final class BadUnion implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    for (UnionModel union : api.sortedUnions()) {
      if (union.members().isEmpty()) {
        reporter.error(
            union.position(),
            "Nothing says which the subtypes of %s are.".formatted(union.name().simpleName()),
            "Name them by @JsonSubTypes, or make it sealed.");
      } else if (union.discriminator().isPresent()) {
        checkTags(api, union, union.discriminator().get(), reporter);
      }
    }
    api.sortedObjects().forEach(object -> checkTag(object, reporter));
  }

  private static void checkTags(
      ApiModel api, UnionModel union, String discriminator, Reporter reporter) {
    Map<String, Member> byTag = new HashMap<>();
    for (Member member : union.members()) {
      Member other = byTag.putIfAbsent(member.tag(), member);
      if (other != null) {
        reporter.error(
            member.position(),
            "\"%s\" stands for both %s and %s in the property \"%s\" of a %s."
                .formatted(
                    member.tag(),
                    shown(other.type()),
                    shown(member.type()),
                    discriminator,
                    union.name().simpleName()),
            "Give one of them another name by @JsonTypeName or @JsonSubTypes.");
      }
      checkMember(api, union, member, discriminator, reporter);
    }
  }

  private static void checkMember(
      ApiModel api, UnionModel union, Member member, String discriminator, Reporter reporter) {
    if (member.type() instanceof TypeModel.Enumeration enumeration) {
      reporter.error(
          member.position(),
          "%s is an enum, and so no object that could have the property \"%s\" of a %s."
              .formatted(enumeration.name().simpleName(), discriminator, union.name().simpleName()),
          "Make it a record or class, or take @JsonTypeInfo away.");
      return;
    }
    Optional<TypeInfoModel> own =
        member.type().codified().map(api.objects()::get).flatMap(ObjectModel::typeInfo);
    boolean other = own.isPresent() && !own.get().discriminator().equals(union.discriminator());
    if (other) {
      reporter.error(
          member.position(),
          "The property \"%s\" tells the subtypes of %s apart, but for %s a nearer @JsonTypeInfo says otherwise."
              .formatted(discriminator, union.name().simpleName(), shown(member.type())),
          "Take one of the two away, or give both the same property.");
    }
  }

  private static void checkTag(ObjectModel object, Reporter reporter) {
    for (PropertyModel property : object.properties()) {
      if (property.type() instanceof TypeModel.Literal
          && !property.declared().withoutAnnotations().equals(ClassName.get(String.class))) {
        reporter.error(
            property.position(),
            "%s.%s tells which type an object is, by a text, and so cannot be of type %s."
                .formatted(
                    object.name().simpleName(), property.name(), TypeText.of(property.declared())),
            "Make it a String, or leave it out: it is written anyway.");
      }
    }
  }

  private static String shown(TypeModel type) {
    return type.codified().map(ClassName::simpleName).orElse("an enum");
  }
}

package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.TypeInfoModel;
import dev.turboapi.processor.model.UnionModel;
import java.util.Set;

/** Of Jackson's ways to tell the subtypes of a type, JSON has those that FastAPI has. */
final class UnsupportedTypeInfo implements Rule {
  private static final Set<String> USES = Set.of("NAME", "SIMPLE_NAME", "DEDUCTION");
  private static final Set<String> INCLUDES = Set.of("PROPERTY", "EXISTING_PROPERTY");

  @Override
  public void check(UnionModel union, Reporter reporter) {
    union.typeInfo().ifPresent(info -> check(info, reporter));
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    object.typeInfo().ifPresent(info -> check(info, reporter));
  }

  private static void check(TypeInfoModel info, Reporter reporter) {
    if (!USES.contains(info.use())) {
      refuse(
          info, "use = Id." + info.use(), "Use Id.NAME, Id.SIMPLE_NAME or Id.DEDUCTION.", reporter);
    } else if (!INCLUDES.contains(info.include())) {
      refuse(
          info,
          "include = As." + info.include(),
          "Use As.PROPERTY or As.EXISTING_PROPERTY.",
          reporter);
    } else {
      info.otherSettings()
          .forEach(setting -> refuse(info, setting, "Take that setting away.", reporter));
    }
  }

  private static void refuse(TypeInfoModel info, String setting, String remedy, Reporter reporter) {
    reporter.error(
        info.position(), "@JsonTypeInfo(%s) is not supported.".formatted(setting), remedy);
  }
}

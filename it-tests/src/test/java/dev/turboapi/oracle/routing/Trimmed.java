package dev.turboapi.oracle.routing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.ResponseModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left out of unions and generic models. */
@Controller
class Trimmed {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  sealed interface Pet {
    @JsonTypeName("cat")
    record Cat(String name, @DefaultValue("1") int size, @Nullable String note) implements Pet {}

    @JsonTypeName("dog")
    record Dog(
        String name,
        @DefaultValue("2") int size,
        @Nullable @DefaultValue("n") String note,
        @DefaultValue({}) List<Pet> friends)
        implements Pet {}
  }

  sealed interface Size {
    record Small(@DefaultValue("1") int cm, @Nullable String unit) implements Size {}

    record Large(@DefaultValue("2") int m, @Nullable String unit, @Nullable Size inner)
        implements Size {}
  }

  record Page<T>(List<T> items, @Nullable T next, @DefaultValue("0") int total) {}

  private static final List<Pet> PETS =
      List.of(
          new Pet.Cat("a", 1, null),
          new Pet.Cat("b", 2, "x"),
          new Pet.Dog("c", 2, "n", List.of()),
          new Pet.Dog(
              "d",
              1,
              null,
              List.of(new Pet.Cat("e", 1, null), new Pet.Dog("f", 2, "n", List.of()))));

  private static final List<Size> SIZES =
      List.of(
          new Size.Small(1, null),
          new Size.Small(2, "u"),
          new Size.Large(2, null, null),
          new Size.Large(1, null, new Size.Small(1, "v")),
          new Size.Large(2, null, new Size.Large(3, null, null)));

  @Get("/pets/none")
  @ResponseModel(excludeNone = true)
  List<Pet> petsNone() {
    return PETS;
  }

  @Get("/pet/none")
  @ResponseModel(excludeNone = true)
  Pet petNone() {
    return PETS.get(3);
  }

  @Get("/sizes/none")
  @ResponseModel(excludeNone = true)
  List<Size> sizesNone() {
    return SIZES;
  }

  @Get("/sizes/defaults")
  @ResponseModel(excludeDefaults = true)
  List<Size> sizesDefaults() {
    return SIZES;
  }

  @Get("/size/defaults")
  @ResponseModel(excludeDefaults = true)
  Size sizeDefaults() {
    return SIZES.get(3);
  }

  @Get("/page/none")
  @ResponseModel(excludeNone = true)
  Page<Size> pageNone() {
    return new Page<>(SIZES, null, 0);
  }

  @Get("/page/defaults")
  @ResponseModel(excludeDefaults = true)
  Page<Size.Small> pageDefaults() {
    return new Page<>(
        List.of(new Size.Small(1, null), new Size.Small(3, null)), new Size.Small(1, null), 0);
  }

  @Get("/pages/defaults")
  @ResponseModel(excludeDefaults = true)
  Page<Page<Integer>> pagesDefaults() {
    return new Page<>(
        List.of(new Page<>(List.of(1), 2, 1), new Page<>(List.of(), null, 0)), null, 2);
  }
}

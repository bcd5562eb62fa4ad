package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller
class PetController {
  @JsonTypeInfo(use = Id.NAME, property = "kind")
  sealed interface Pet {
    @JsonTypeName("cat")
    record Cat(String name) implements Pet {}

    @JsonTypeName("dog")
    record Dog(String name, List<Pet> friends) implements Pet {}
  }

  sealed interface Size {
    record Small(int cm) implements Size {}

    record Large(int m) implements Size {}
  }

  record Owner(Pet pet, @Nullable Pet other, List<Pet> more, Size size, Optional<Size> wanted) {}

  record Box<T>(T content) {}

  @Post("/pets")
  Pet adopt(Pet pet) {
    return pet;
  }

  @Post("/owners")
  Box<Size> own(Owner owner) {
    return new Box<>(owner.size());
  }
}

package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.List;

@Controller
class PetController {
  @JsonTypeInfo(use = Id.NAME, property = "kind")
  sealed interface Pet {
    @JsonTypeName("cat")
    record Cat(String name, int lives) implements Pet {}

    @JsonTypeName("dog")
    record Dog(String name, String kind) implements Pet {}
  }

  @JsonTypeInfo(use = Id.SIMPLE_NAME)
  @JsonSubTypes({@Type(value = Circle.class, name = "round"), @Type(Square.class)})
  interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  @JsonTypeInfo(use = Id.NAME, property = "is")
  sealed interface Result<T> {
    @JsonTypeName("ok")
    record Ok<T>(T value) implements Result<T> {}

    @JsonTypeName("failed")
    record Failed<T>(String reason) implements Result<T> {}
  }

  @Post("/pets")
  List<Pet> adopt(Pet pet) {
    return List.of(pet);
  }

  @Post("/shapes")
  Result<Shape> draw(Shape shape) {
    return new Result.Ok<>(shape);
  }
}

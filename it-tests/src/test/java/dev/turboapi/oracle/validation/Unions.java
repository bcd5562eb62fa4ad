package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unions that are told apart by a discriminator. */
@Controller
class Unions {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  sealed interface Pet {
    @JsonTypeName("cat")
    record Cat(String name, @DefaultValue("9") int lives) implements Pet {}

    @JsonTypeName("dog")
    record Dog(String name, @DefaultValue({}) List<Pet> friends) implements Pet {}

    sealed interface Swimmer extends Pet {
      @JsonTypeName("fish")
      record Fish(String water) implements Swimmer {}

      @JsonTypeName("shark")
      record Shark(int teeth) implements Swimmer {}
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
  interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "event",
      visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Created.class, name = "created"),
    @JsonSubTypes.Type(value = Deleted.class, name = "it's gone")
  })
  abstract static class Event {}

  static final class Created extends Event {
    final String name;
    final String event;

    Created(String name, String event) {
      this.name = name;
      this.event = event;
    }
  }

  static final class Deleted extends Event {
    int at;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
  sealed interface Result<T> {
    @JsonTypeName("ok")
    record Ok<T>(T value) implements Result<T> {}

    @JsonTypeName("failed")
    record Failed<T>(String reason) implements Result<T> {}
  }

  record Owner(
      String name,
      Pet pet,
      @Nullable Pet other,
      @DefaultValue({}) List<Pet> pets,
      @DefaultValue({}) Map<String, Pet.Swimmer> byName) {}

  record Drawing(List<Shape> shapes) {}

  @Post("/pets")
  Pet adopt(Pet pet) {
    return pet;
  }

  @Post("/pets/many")
  Future<List<Pet>> adoptMany(List<Pet> pets) {
    return Later.byTimer(pets);
  }

  @Post("/swimmers")
  Pet.Swimmer swim(Pet.Swimmer swimmer) {
    return swimmer;
  }

  @Post("/cats")
  Pet.Cat feed(Pet.Cat cat) {
    return cat;
  }

  @Post("/owners")
  Owner own(Owner owner) {
    return owner;
  }

  @Post("/drawings")
  Drawing draw(Drawing drawing) {
    return drawing;
  }

  @Post("/events")
  Event happen(Event event) {
    return event;
  }

  @Post("/results")
  Result<Integer> finish(Result<Integer> result) {
    return result;
  }

  @Post("/maybe")
  Optional<Pet> maybe(Optional<Pet> pet) {
    return pet;
  }
}

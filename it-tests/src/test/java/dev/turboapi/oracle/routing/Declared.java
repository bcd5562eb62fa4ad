package dev.turboapi.oracle.routing;

import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result is written as the type that is declared, whatever it really is. */
@Controller
class Declared {
  static class Pet {
    String name = "";
    int age = 1;
  }

  static class Dog extends Pet {
    String breed = "";
  }

  record Owner(Pet pet, List<Pet> pets, Map<String, Pet> named) {}

  private static Dog rex() {
    Dog dog = new Dog();
    dog.name = "Rex";
    dog.age = 3;
    dog.breed = "Pug";
    return dog;
  }

  @Get("/pet")
  Pet pet() {
    return rex();
  }

  @Get("/pet/async")
  Future<Pet> petLater() {
    return Future.succeededFuture(rex());
  }

  @Get("/pet/maybe")
  @Nullable Pet maybePet() {
    return rex();
  }

  @Get("/dog")
  Dog dog() {
    return rex();
  }

  @Get("/pets")
  List<Pet> pets() {
    Pet tom = new Pet();
    tom.name = "Tom";
    return List.of(rex(), tom);
  }

  @Get("/pets/named")
  Map<String, Pet> namedPets() {
    return Map.of("a", rex());
  }

  @Get("/owner")
  Owner owner() {
    return new Owner(rex(), List.of(rex()), Map.of("a", rex()));
  }

  @Get("/model")
  @ResponseModel(Pet.class)
  Dog model() {
    return rex();
  }

  @Get("/model/async")
  @ResponseModel(Pet.class)
  Future<Dog> modelLater() {
    return Future.succeededFuture(rex());
  }

  @Post(value = "/model", status = 201)
  @ResponseModel(Pet.class)
  Dog created() {
    return rex();
  }

  @Get("/model/filtered")
  @ResponseModel(value = Pet.class, exclude = "age")
  Dog filtered() {
    return rex();
  }

  @Get("/model/response")
  @ResponseModel(Pet.class)
  Response response() {
    return Response.json(Map.of("any", "thing"));
  }
}

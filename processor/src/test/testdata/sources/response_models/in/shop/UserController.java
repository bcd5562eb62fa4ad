package shop;

import com.fasterxml.jackson.annotation.JsonView;
import dev.turboapi.Reply;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.ResponseModel;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller("/users")
@ResponseModel(excludeNone = true)
class UserController {
  interface Summary {}

  interface Details extends Summary {}

  record User(
      String name,
      @JsonView(Details.class) Optional<String> email,
      @JsonView({Summary.class, Thread.class}) @DefaultValue("5") int stars,
      @DefaultValue({"a", "b"}) List<String> tags,
      @DefaultValue({}) Map<String, Integer> counts) {}

  static class Person {
    String name;
  }

  static class Employee extends Person {
    int salary;
  }

  @Get
  List<User> list() {
    return List.of();
  }

  @Get("/same")
  List<User> same() {
    return List.of();
  }

  @Get("/one")
  @ResponseModel(excludeDefaults = true, excludeUnset = true, include = "name", exclude = {"stars", "tags"})
  Future<User> one() {
    return null;
  }

  @Get("/view")
  @ResponseModel
  @JsonView(Summary.class)
  Optional<User> view() {
    return Optional.empty();
  }

  @Get("/person")
  @ResponseModel(Person.class)
  Reply<Employee> person() {
    return Reply.of(new Employee());
  }

  @Get("/everything")
  @ResponseModel
  User everything() {
    return null;
  }

  @Get("/nothing")
  void nothing() {}
}

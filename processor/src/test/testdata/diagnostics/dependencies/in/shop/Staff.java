package shop;

import dev.turboapi.annotation.Dependency;
import jakarta.inject.Named;
import java.util.List;

class Staff {
  interface Person {}

  record User(String name) implements Person {}

  static class Intern extends Worker {}

  static class Worker {}

  @Dependency
  User user() {
    return new User("");
  }

  @Dependency
  Worker worker() {
    return new Worker();
  }

  @Dependency
  @Named("name")
  String name() {
    return "";
  }

  @Dependency
  List<String> list() {
    return List.of();
  }

  @Dependency
  void nothing() {}
}

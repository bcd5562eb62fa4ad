package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.List;

@Controller
class PetController {
  @JsonTypeInfo(use = Id.CLASS)
  sealed interface ByClass {
    record A(int a) implements ByClass {}
  }

  @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_OBJECT)
  sealed interface Wrapped {
    record A(int a) implements Wrapped {}
  }

  @JsonTypeInfo(use = Id.NAME, defaultImpl = WithDefault.A.class)
  sealed interface WithDefault {
    record A(int a) implements WithDefault {}
  }

  @JsonTypeInfo(use = Id.NAME)
  interface Nobody {}

  @JsonTypeInfo(use = Id.NAME, property = "kind")
  sealed interface Pet {
    @JsonTypeName("cat")
    record Cat(int lives) implements Pet {}

    @JsonTypeName("cat")
    record Lion(int kind) implements Pet {}

    enum Fish implements Pet {
      GOLD
    }
  }

  @JsonTypeInfo(use = Id.NAME, property = "type")
  interface Named {}

  @JsonTypeInfo(use = Id.NAME, property = "kind")
  @JsonSubTypes({@Type(Both.class), @Type(String.class)})
  interface Other {}

  record Both(int a) implements Named, Other {}

  sealed interface Open {
    non-sealed interface Any extends Open {}
  }

  sealed interface Expression {
    record Binary(Expression left, Expression right) implements Expression {}

    record Unary(List<Expression> left) implements Expression {}
  }

  sealed interface Generic<T> {
    record Fixed(String a) implements Generic<String> {}

    record More<T, U>(T t, U u) implements Generic<T> {}
  }

  @JsonSubTypes(@Type(Dog.class))
  static class Animal {
    public int age;
  }

  static final class Dog extends Animal {}

  interface Plain {}

  abstract static class Base {}

  @Post("/1")
  void one(ByClass body) {}

  @Post("/2")
  void two(Wrapped body) {}

  @Post("/3")
  void three(WithDefault body) {}

  @Post("/4")
  void four(Nobody body) {}

  @Post("/5")
  void five(Pet body) {}

  @Post("/6")
  void six(Other body) {}

  @Post("/7")
  void seven(Open body) {}

  @Post("/8")
  void eight(Expression body) {}

  @Post("/9")
  void nine(Generic<Integer> body) {}

  @Post("/10")
  void ten(Animal body) {}

  @Post("/11")
  void eleven(Plain body) {}

  @Post("/12")
  void twelve(Base body) {}
}

package dev.turboapi.oracle.openapi;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schemas of unions, with and without a discriminator. */
@Controller
class Unions {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  sealed interface Pet {
    /** Meows. */
    @JsonTypeName("cat")
    record Cat(String name) implements Pet {}

    @JsonTypeName("dog")
    record Dog(@DefaultValue({}) List<Pet> friends) implements Pet {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
  sealed interface Payment {
    @JsonTypeName("coin")
    record Coin(BigDecimal amount) implements Payment {}

    @JsonTypeName("card")
    record Card(String number) implements Payment {}
  }

  sealed interface Size {
    record Small(int cm) implements Size {}

    record Large(int m) implements Size {}
  }

  record Box<T>(T content) {}

  record Owner(
      Pet pet,
      @Nullable Pet other,
      @DefaultValue({}) List<Pet> pets,
      @DefaultValue({}) Map<String, Pet> named,
      Size size,
      Optional<Size> wanted,
      @DefaultValue({}) List<Size> sizes) {}

  sealed interface Term {
    record Sum(List<Term> plus) implements Term {}

    record Value(int value) implements Term {}
  }

  @Post("/pets")
  Pet adopt(Pet pet) {
    return pet;
  }

  @Post("/pets/many")
  List<Pet> adoptMany(List<Pet> pets) {
    return pets;
  }

  @Post("/pets/maybe")
  @Nullable Pet adoptMaybe(@Nullable Pet pet) {
    return pet;
  }

  @Post("/sizes")
  Size measure(Size size) {
    return size;
  }

  @Post("/sizes/maybe")
  Optional<Size> measureMaybe(Optional<Size> size) {
    return size;
  }

  @Post("/payments")
  Payment pay(Payment payment) {
    return payment;
  }

  @Post("/owners")
  Box<Size> own(Owner owner) {
    throw new UnsupportedOperationException();
  }

  @Post("/terms")
  Term add(Term term) {
    return term;
  }

  @Get("/cards")
  Payment.Card card() {
    throw new UnsupportedOperationException();
  }
}

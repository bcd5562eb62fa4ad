package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Controller("/items")
class ItemController {
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = {})
  @interface Empty {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = {Even.OfNumber.class, Even.OfComparable.class})
  @interface Even {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class OfNumber implements ConstraintValidator<Even, Number> {
      @Override
      public boolean isValid(Number value, ConstraintValidatorContext context) {
        return true;
      }
    }

    class OfComparable implements ConstraintValidator<Even, Comparable<?>> {
      @Override
      public boolean isValid(Comparable<?> value, ConstraintValidatorContext context) {
        return true;
      }
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = Known.Validator.class)
  @interface Known {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Known, String> {
      private final Runnable registry;

      Validator(Runnable registry) {
        this.registry = registry;
      }

      @Override
      public boolean isValid(String value, ConstraintValidatorContext context) {
        return true;
      }
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = {})
  @Size(max = 3)
  @interface Brief {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Filters(String text) {}

  @Get
  String find(
      @Empty String empty,
      @Even String text,
      @Even int number,
      @Even boolean flag,
      @Known String known,
      @Brief int brief) {
    return "";
  }

  @Get("/filtered")
  String filter(@Brief @Query Filters filters) {
    return "";
  }
}

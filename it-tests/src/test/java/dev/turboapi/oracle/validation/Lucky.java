package dev.turboapi.oracle.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint whose validator breaks down. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Lucky.Validator.class)
@interface Lucky {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Throws what elsewhere would mean that a value is refused. */
  class Validator implements ConstraintValidator<Lucky, Integer> {
    @Override
    public boolean isValid(Integer value, ConstraintValidatorContext context) {
      if (value == 13) {
        throw new IllegalArgumentException("unlucky");
      }
      return true;
    }
  }
}

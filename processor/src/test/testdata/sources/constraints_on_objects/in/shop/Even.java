package shop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Even.Validator.class)
@interface Even {
  String message() default "must be even";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Validator implements ConstraintValidator<Even, RangeController.Pair> {
    @Override
    public boolean isValid(RangeController.Pair pair, ConstraintValidatorContext context) {
      return (pair.getLeft() + pair.getRight()) % 2 == 0;
    }
  }
}

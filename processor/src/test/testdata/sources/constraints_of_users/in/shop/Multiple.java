package shop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Multiple.Validator.class)
@interface Multiple {
  int of() default 10;

  String message() default "must be a multiple of {of}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Validator implements ConstraintValidator<Multiple, Number> {
    private long of;

    @Override
    public void initialize(Multiple multiple) {
      of = multiple.of();
    }

    @Override
    public boolean isValid(Number value, ConstraintValidatorContext context) {
      return value.longValue() % of == 0;
    }
  }
}

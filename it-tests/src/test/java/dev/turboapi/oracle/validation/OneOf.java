package dev.turboapi.oracle.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A constraint with an array. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Validator.class)
@interface OneOf {
  String[] value();

  String message() default "must be one of {value}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Compares texts. */
  class Validator implements ConstraintValidator<OneOf, String> {
    private List<String> values = List.of();

    @Override
    public void initialize(OneOf oneOf) {
      values = List.of(oneOf.value());
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return values.contains(value);
    }
  }
}

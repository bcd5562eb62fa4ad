package dev.turboapi.oracle.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint whose validator has messages of its own. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Strong.Validator.class)
@interface Strong {
  int letters();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says all that is missing. */
  class Validator implements ConstraintValidator<Strong, CharSequence> {
    private int letters;

    @Override
    public void initialize(Strong strong) {
      letters = strong.letters();
    }

    @Override
    public boolean isValid(CharSequence password, ConstraintValidatorContext context) {
      boolean digit = password.chars().anyMatch(Character::isDigit);
      context.disableDefaultConstraintViolation();
      if (!digit) {
        add("needs a digit", context);
      }
      if (password.length() < letters) {
        add("needs {letters} letters", context);
      }
      return digit && password.length() >= letters;
    }

    private static void add(String message, ConstraintValidatorContext context) {
      context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
    }
  }
}

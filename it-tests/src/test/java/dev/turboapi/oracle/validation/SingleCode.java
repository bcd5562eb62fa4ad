package dev.turboapi.oracle.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint composed of two, reported as one. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(min = 3)
@Pattern(regexp = "[A-Z]+")
@ReportAsSingleViolation
@interface SingleCode {
  @OverridesAttribute(constraint = Size.class, name = "max")
  int length() default 5;

  String message() default "must be a code of up to {length} capitals";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

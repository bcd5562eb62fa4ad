package dev.turboapi.oracle.validation;

import dev.turboapi.oracle.validation.ConstraintsUsers.Point;
import dev.turboapi.oracle.validation.ConstraintsUsers.Signup;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A constraint on objects, lists of them, and a type, each with a validator of its own. */
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(
    validatedBy = {
      InOrder.OfAny.class,
      InOrder.OfPoint.class,
      InOrder.OfPoints.class,
      InOrder.OfSignup.class
    })
@interface InOrder {
  String message() default "must be in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Farther from each type than the others, and so never asked. */
  class OfAny implements ConstraintValidator<InOrder, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      return false;
    }
  }

  /** Judges one object. */
  class OfPoint implements ConstraintValidator<InOrder, Point> {
    @Override
    public boolean isValid(Point point, ConstraintValidatorContext context) {
      return point.x() <= point.y();
    }
  }

  /** Judges a list. */
  class OfPoints implements ConstraintValidator<InOrder, List<Point>> {
    @Override
    public boolean isValid(List<Point> points, ConstraintValidatorContext context) {
      return points.stream().map(Point::x).distinct().count() == points.size();
    }
  }

  /** Judges two properties of one object, and says so at one of them. */
  class OfSignup implements ConstraintValidator<InOrder, Signup> {
    @Override
    public boolean isValid(Signup signup, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("password and repeated must be the same")
          .addPropertyNode("repeated")
          .addConstraintViolation();
      return signup.password().equals(signup.repeated());
    }
  }
}

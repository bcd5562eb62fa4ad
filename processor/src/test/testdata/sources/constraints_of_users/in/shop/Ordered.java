package shop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Ordered.OfRange.class, Ordered.OfList.class})
@interface Ordered {
  String message() default "must be in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class OfRange implements ConstraintValidator<Ordered, ItemController.Range> {
    @Override
    public boolean isValid(ItemController.Range range, ConstraintValidatorContext context) {
      return range.low() <= range.high();
    }
  }

  class OfList implements ConstraintValidator<Ordered, List<ItemController.Range>> {
    @Override
    public boolean isValid(List<ItemController.Range> ranges, ConstraintValidatorContext context) {
      return ranges.size() < 2 || ranges.get(0).high() <= ranges.get(1).low();
    }
  }
}

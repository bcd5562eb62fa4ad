package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class UserConstraintTest {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Near {
    int to();

    long by() default 2;

    String[] units() default {"m", "km"};

    Unit unit() default @Unit("m");

    String message() default "must be near {to}, by {by} of {units}, {shop.near} \\{to}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Unit {
    String value();
  }

  private static final class NearValidator implements ConstraintValidator<Near, Number> {
    private @Nullable Near near;

    @Override
    public void initialize(Near annotation) {
      near = annotation;
    }

    Near near() {
      return Objects.requireNonNull(near);
    }

    @Override
    public boolean isValid(Number value, ConstraintValidatorContext context) {
      if (value.intValue() == 13) {
        throw new IllegalArgumentException("unlucky");
      }
      return Math.abs(value.longValue() - near().to()) <= near().by();
    }
  }

  private final NearValidator validator = new NearValidator();
  private final UserConstraint<Integer> constraint =
      UserConstraint.of(validator, Near.class, Map.of("to", 10));

  @Test
  void holds_as_the_validator_says() {
    assertThat(constraint.holds(12)).isTrue();
    assertThat(constraint.holds(14)).isFalse();
    constraint.check(8);
    assertThrows(Unbindable.class, () -> constraint.check(7));
  }

  @Test
  void message_with_its_members() {
    Recorded.checkErrors(
        Scalar.INT.ge("5").satisfying(constraint),
        """
        11 -> valid
        1
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 5","input":1,"ctx":{"ge":5}}
        7
            {"type":"value_error","loc":["body"],"msg":"Value error, must be near 10, by 2 of [m, km], {shop.near} \\\\{to}","input":7,"ctx":{"error":{}}}
        """);
  }

  @Test
  void message_as_written() {
    Near near = UserConstraint.annotation(Near.class, Map.of("to", 1, "message", "{to}!"));
    assertThat(near.message()).isEqualTo("{to}!");
    Recorded.checkErrors(
        Scalar.INT.satisfying(
            UserConstraint.of(
                new NearValidator(), Near.class, Map.of("to", 1, "message", "{to}!"))),
        """
        9
            {"type":"value_error","loc":["body"],"msg":"Value error, 1!","input":9,"ctx":{"error":{}}}
        """);
  }

  @Test
  void annotation_has_all_its_members() {
    Near near = validator.near();
    assertThat(near.annotationType()).isEqualTo(Near.class);
    assertThat(near.to()).isEqualTo(10);
    assertThat(near.by()).isEqualTo(2);
    assertThat(near.units()).asList().containsExactly("m", "km").inOrder();
    assertThat(near.unit().value()).isEqualTo("m");
    assertThat(near.groups()).isEmpty();
    assertThat(Set.of(near)).contains(near);
    assertThat(near).isNotEqualTo(UserConstraint.annotation(Unit.class, Map.of("value", "m")));
    assertThat(near.toString()).startsWith("@" + Near.class.getName());
  }

  @Test
  void validator_that_throws_does_not_refuse() {
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> constraint.holds(13));
    assertThat(e).hasMessageThat().contains("NearValidator");
    assertThat(e).hasCauseThat().hasMessageThat().isEqualTo("unlucky");
  }

  @Test
  void validator_adds_messages() {
    ConstraintValidator<Near, Object> talkative =
        (value, context) -> {
          if (value.equals(1)) {
            context.disableDefaultConstraintViolation();
          }
          context
              .buildConstraintViolationWithTemplate("not {by}")
              .addPropertyNode("a")
              .addPropertyNode("b")
              .inIterable()
              .atIndex(1)
              .addConstraintViolation()
              .buildConstraintViolationWithTemplate(
                  context.getDefaultConstraintMessageTemplate().substring(0, 4))
              .addBeanNode()
              .addConstraintViolation();
          return false;
        };
    Recorded.checkErrors(
        Scalar.INT.satisfying(
            UserConstraint.of(talkative, Near.class, Map.of("to", 1, "message", "must"))),
        """
        1
            {"type":"value_error","loc":["body"],"msg":"Value error, not 2; must","input":1,"ctx":{"error":{}}}
        2
            {"type":"value_error","loc":["body"],"msg":"Value error, must; not 2; must","input":2,"ctx":{"error":{}}}
        """);
  }
}

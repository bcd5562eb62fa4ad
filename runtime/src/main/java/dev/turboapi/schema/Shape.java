package dev.turboapi.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be. Immutable and thread-safe.
 *
 * <p>Generated classes hold shapes as constants and use them only when a request did not fit: to
 * say what was wrong. A value is a JSON value: {@code null}, a String, Boolean, Long, BigInteger,
 * Double, List or Map. Text from a path, query, header or cookie is a String, a repeated one a List
 * of them.
 */
public abstract class Shape implements Shaped {
  Shape() {}

  /** Any JSON value at all. */
  public static Shape any() {
    return AnyShape.INSTANCE;
  }

  /** A JSON object; what else is in it is ignored, unless it is said otherwise. */
  public static ObjectShape object(Property... properties) {
    return new ObjectShape(List.of(properties));
  }

  /** A JSON array. */
  public static Shape list(Shaped element) {
    return new ListShape(element);
  }

  /** A JSON array, of which equal elements count once. */
  public static Shape set(Shaped element) {
    return new SetShape(element);
  }

  /** A JSON object with any keys. */
  public static Shape map(Shaped value) {
    return new MapShape(value);
  }

  /** The value, or {@code null}. */
  public static Shape nullable(Shaped value) {
    return new NullableShape(value);
  }

  @Override
  public final Shape shape() {
    return this;
  }

  /**
   * Says all that is wrong with a value.
   *
   * @param errors takes the errors, in the order in which FastAPI reports them; none if the value
   *     fits
   * @return the value converted, by which sets tell equal elements; of no meaning if there were
   *     errors
   */
  public abstract @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors);

  /** Tells the visitor what this is made of. */
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.plain(this);
  }

  /**
   * Puts a value that fits in the order in which codecs read it: of several names of one member,
   * the one that counts comes first. Where that is so already, does nothing.
   *
   * @param value of maps that can be changed
   */
  public void arrange(@Nullable Object value) {}

  /**
   * Whether it is a list or a set: a parameter of it takes all values of its name, not only one.
   */
  public boolean takesMany() {
    return false;
  }

  /** Whether files of a form have to lie in memory for it. */
  public boolean takesInMemory() {
    return false;
  }

  /** More than the number. */
  public final Shape gt(String bound) {
    return with(new NumberBound(NumberBound.Comparison.GT, new BigDecimal(bound)));
  }

  /** The number or more. */
  public final Shape ge(String bound) {
    return with(new NumberBound(NumberBound.Comparison.GE, new BigDecimal(bound)));
  }

  /** Less than the number. */
  public final Shape lt(String bound) {
    return with(new NumberBound(NumberBound.Comparison.LT, new BigDecimal(bound)));
  }

  /** The number or less. */
  public final Shape le(String bound) {
    return with(new NumberBound(NumberBound.Comparison.LE, new BigDecimal(bound)));
  }

  /**
   * At least so many characters (code points) of text, elements of a list or set, or entries of a
   * map.
   */
  public final Shape minLength(int length) {
    return with(new Constraint.MinLength(length));
  }

  /**
   * At most so many characters (code points) of text, elements of a list or set, or entries of a
   * map.
   */
  public final Shape maxLength(int length) {
    return with(new Constraint.MaxLength(length));
  }

  /** Text in which the pattern occurs, see {@link Constraints#pattern}. */
  public final Shape pattern(String regex) {
    return with(new TextPattern(regex, Constraints.pattern(regex)));
  }

  /** Text with at least one character that is not white space. */
  public final Shape notBlank() {
    return with(new Constraint.NotBlank());
  }

  /** This shape narrowed; of a nullable one, what is not null is narrowed. */
  Shape with(Constraint constraint) {
    throw new IllegalArgumentException(
        "%s does not apply here. It constrains %s.".formatted(constraint, constraint.subject()));
  }
}

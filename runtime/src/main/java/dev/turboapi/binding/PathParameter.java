package dev.turboapi.binding;

import dev.turboapi.schema.Shaped;
import dev.turboapi.schema.ValidationError;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/** A variable of the path template: always there, or the path would not match. */
public final class PathParameter extends Parameter {
  private final int index;
  private final String name;
  private final Shaped value;
  private final Function<String, Object> convertor;

  private PathParameter(int index, String name, Shaped value, Function<String, Object> convertor) {
    super(Source.PATH);
    this.index = index;
    this.name = name;
    this.value = value;
    this.convertor = convertor;
  }

  static PathParameter text(int index, String name, Shaped value) {
    return new PathParameter(index, name, value, text -> text);
  }

  /** The same of a variable {@code {id:int}}, whose value errors show as a whole number. */
  public PathParameter integer() {
    return new PathParameter(index, name, value, PathParameter::integer);
  }

  /** The same of a variable {@code {size:float}}, whose value errors show as a number. */
  public PathParameter number() {
    return new PathParameter(index, name, value, Double::valueOf);
  }

  private static Number integer(String digits) {
    BigInteger integer = new BigInteger(digits);
    return integer.bitLength() < Long.SIZE ? (Number) integer.longValueExact() : integer;
  }

  @Override
  void explain(Received received, List<ValidationError> errors) {
    Object sent = convertor.apply(received.pathParameter(index));
    value.shape().explain(sent, source().location().at(name), errors);
  }
}

package dev.turboapi.schema;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Whole numbers of any size, as Python's {@code int} is. */
final class BigIntegerConversion implements Conversion<BigInteger> {
  @Override
  public BigInteger parse(String text) {
    return new BigInteger(Integers.digits(text));
  }

  @Override
  public BigInteger convert(@Nullable Object json) {
    return json instanceof BigInteger integer
        ? integer
        : BigInteger.valueOf(Integers.convert(json, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Override
  public Object json(BigInteger value) {
    return value;
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof NumberBound;
  }
}

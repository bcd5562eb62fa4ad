package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a parameter, record component, constructor parameter or field is when the request leaves it
 * out; it then is not required. The value is written as it would be sent in a query, checked and
 * converted at compile time, and is not validated. Several values, or none
 * ({@code @DefaultValue({})}), make a list or set.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/query-params/#defaults">Defaults</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface DefaultValue {
  /** The value; for a list or set its elements. */
  String[] value();
}

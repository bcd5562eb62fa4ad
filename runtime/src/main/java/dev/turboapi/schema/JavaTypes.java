package dev.turboapi.schema;

import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Types of Java's library that Python has no twin of, each with what is said of a bad text. */
final class JavaTypes {
  static final Conversion<Period> PERIOD =
      FactoryConversion.demanding(
          "must be a period such as P1Y2M3D", Period::parse, Period::toString);

  static final Conversion<Year> YEAR =
      FactoryConversion.demanding("must be a year such as 2026", Year::parse, Year::toString);

  static final Conversion<YearMonth> YEAR_MONTH =
      FactoryConversion.demanding(
          "must be a month such as 2026-11", YearMonth::parse, YearMonth::toString);

  static final Conversion<Locale> LOCALE =
      FactoryConversion.demanding(
          "must be a language tag such as pt-BR", JavaTypes::locale, Locale::toLanguageTag);

  private JavaTypes() {}

  private static Locale locale(String tag) {
    if (tag.isEmpty()) {
      throw new IllformedLocaleException("No language");
    }
    return new Locale.Builder().setLanguageTag(tag).build();
  }
}

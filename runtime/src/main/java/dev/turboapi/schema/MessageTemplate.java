package dev.turboapi.schema;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of a constraint, in which {@code {max}} stands for the annotation's member {@code max}.
 * What is no member, such as the key of a resource bundle, stays as it is.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/bean-validation/3.1/jakarta-validation-spec-3.1#default-resource-bundle-locator">Jakarta
 *     Validation, Message interpolation</a>
 */
record MessageTemplate(String text, Map<String, Object> members) {
  private static final Pattern PARAMETER = Pattern.compile("(?<![\\\\$])\\{(\\w+)}");

  MessageTemplate with(String otherText) {
    return new MessageTemplate(otherText, members);
  }

  String message() {
    return PARAMETER.matcher(text).replaceAll(this::value);
  }

  private String value(MatchResult parameter) {
    Object value = members.getOrDefault(parameter.group(1), parameter.group());
    String listed = Arrays.deepToString(new Object[] {value});
    return Matcher.quoteReplacement(listed.substring(1, listed.length() - 1));
  }
}

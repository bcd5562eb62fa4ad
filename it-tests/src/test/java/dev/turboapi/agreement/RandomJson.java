package dev.turboapi.agreement;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.agreement.RandomValues.Members;
import dev.turboapi.agreement.RandomValues.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes trees as JSON, now and then not quite. */
final class RandomJson {
  private static final List<String> BLANKS = List.of("", "", "", " ", "\n", "\t ");
  private static final List<String> GARBAGE =
      List.of(",", "}", "]", "\"", "\\", "\\u12", "\\ud800", "'", "01", "/**/", "nul", "\u0001");

  private final Random random;
  private final RandomValues values;
  private final StringBuilder text = new StringBuilder();

  RandomJson(Random random, RandomValues values) {
    this.random = random;
    this.values = values;
  }

  byte[] bytes(@Nullable Object tree) {
    write(tree);
    if (values.damages()) {
      text.insert(random.nextInt(text.length() + 1), pick(GARBAGE));
    }
    if (values.damages()) {
      text.insert(0, '\uFEFF');
    }
    byte[] bytes = text.toString().getBytes(values.damages() ? UTF_16BE : UTF_8);
    if (values.damages()) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return values.damages() ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private void write(@Nullable Object tree) {
    text.append(pick(BLANKS));
    if (tree instanceof String string) {
      writeText(string);
    } else if (tree instanceof Token token) {
      text.append(token.text());
    } else if (tree instanceof List<?> elements) {
      text.append('[');
      for (int i = 0; i < elements.size(); i++) {
        text.append(i == 0 ? "" : ",");
        write(elements.get(i));
      }
      text.append(']');
    } else if (tree instanceof Members members) {
      text.append('{');
      String separator = "";
      for (Map.Entry<String, @Nullable Object> member : members.list()) {
        text.append(separator).append(pick(BLANKS));
        writeText(member.getKey());
        text.append(pick(BLANKS)).append(':');
        write(member.getValue());
        separator = ",";
      }
      text.append('}');
    } else {
      text.append(tree);
    }
    text.append(pick(BLANKS));
  }

  private void writeText(String string) {
    text.append('"');
    for (int character : string.codePoints().toArray()) {
      String plain = Character.toString(character);
      boolean escaped = character < ' ' || "\"\\".contains(plain) || random.nextInt(20) == 0;
      if (escaped) {
        plain.chars().forEach(half -> text.append("\\u%04x".formatted(half)));
      } else {
        text.append(plain);
      }
    }
    text.append('"');
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}

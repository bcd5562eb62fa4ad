package dev.turboapi.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Python makes of forms, in {@code forms.tsv}. */
final class FormTable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FormTable() {}

  /**
   * A line.
   *
   * @param body one character a byte
   * @param result {@code items} or the {@code detail} of a refusal
   */
  record Case(@Nullable String contentType, String body, JsonNode result) {}

  static List<Case> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(FormTable.class.getResourceAsStream("forms.tsv")),
                StandardCharsets.UTF_8))) {
      List<String> table = lines.lines().filter(line -> !line.startsWith("#")).toList();
      List<Case> cases = new ArrayList<>();
      for (String line : table) {
        String[] columns = line.split("\t", -1);
        cases.add(
            new Case(
                MAPPER.readTree(columns[0]).textValue(),
                MAPPER.readTree(columns[1]).textValue(),
                MAPPER.readTree(columns[2])));
      }
      return cases;
    }
  }
}

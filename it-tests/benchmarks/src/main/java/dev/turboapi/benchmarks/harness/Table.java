package dev.turboapi.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table that can be read as it is, too: its columns are padded. */
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  public Table(List<String> head) {
    rows.add(head);
  }

  public void add(List<String> row) {
    rows.add(row);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      append(rows.get(row), text);
      if (row == 0) {
        append(rows.get(0).stream().map(cell -> "---").toList(), text);
      }
    }
    return text.toString();
  }

  private void append(List<String> cells, StringBuilder text) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      text.append("| ").append(cell).append(" ".repeat(width(column) - cell.length() + 1));
    }
    text.append("|\n");
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}

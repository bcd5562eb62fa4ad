package dev.turboapi.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.turboapi.FormData;
import dev.turboapi.FormLimits;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code a=1&b=2}, as python-multipart and Python's {@code unquote_plus} do: nothing between
 * two ampersands is no field, a field without {@code =} is empty, and bytes that are not escaped
 * are ISO 8859-1.
 */
final class UrlEncodedForm implements FormParser {
  private static final int NONE = -1;

  private final FormLimits limits;
  private final List<FormData.Item> items = new ArrayList<>();
  private final ByteArrayOutputStream field = new ByteArrayOutputStream();
  private int equals = NONE;

  UrlEncodedForm(FormLimits limits) {
    this.limits = limits;
  }

  @Override
  public void write(byte[] bytes) {
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '&') {
        add(bytes, from, i);
        endField();
        from = i + 1;
      } else if (bytes[i] == '=' && equals == NONE) {
        equals = field.size() + i - from;
      }
    }
    add(bytes, from, bytes.length);
  }

  private void add(byte[] bytes, int from, int to) {
    field.write(bytes, from, to - from);
    int size = equals == NONE ? field.size() : field.size() - 1;
    if (size > limits.fieldSize()) {
      throw Refusal.tooLong("Field", limits.fieldSize());
    }
  }

  private void endField() {
    if (field.size() == 0) {
      return;
    }
    if (items.size() == limits.fields()) {
      throw Refusal.tooMany("fields", limits.fields());
    }
    String sent = field.toString(ISO_8859_1);
    String name = equals == NONE ? sent : sent.substring(0, equals);
    String value = equals == NONE ? "" : sent.substring(equals + 1);
    items.add(
        new FormData.Item(PercentEncoding.decodeForm(name), PercentEncoding.decodeForm(value)));
    field.reset();
    equals = NONE;
  }

  @Override
  public Future<Void> written() {
    return Future.succeededFuture();
  }

  @Override
  public FormData form() {
    endField();
    return new FormData(items);
  }

  @Override
  public void close() {}
}

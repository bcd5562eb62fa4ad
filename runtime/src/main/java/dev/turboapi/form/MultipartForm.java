package dev.turboapi.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.turboapi.FormData;
import dev.turboapi.FormLimits;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes fields and files of the parts of a {@code multipart/form-data} body. */
final class MultipartForm implements FormParser, MultipartParser.Parts {
  private final String charset;
  private final FormLimits limits;
  private final Set<String> inMemory;
  private final TemporaryFiles temporaryFiles;
  private final MultipartParser parser;
  private final List<FormData.Item> items = new ArrayList<>();
  private final List<SpooledFile> files = new ArrayList<>();
  private final ByteArrayOutputStream field = new ByteArrayOutputStream();
  private int fields;
  private String name = "";

  /** Null while the part is a field. */
  private @Nullable SpooledFile file;

  private Future<Void> written = Future.succeededFuture();

  MultipartForm(
      HeaderOptions contentType,
      FormLimits limits,
      Set<String> inMemory,
      TemporaryFiles temporaryFiles) {
    String boundary = contentType.option("boundary");
    if (boundary == null) {
      throw Refusal.noBoundary();
    }
    this.charset = contentType.options().getOrDefault("charset", "utf-8");
    this.limits = limits;
    this.inMemory = inMemory;
    this.temporaryFiles = temporaryFiles;
    this.parser = new MultipartParser(boundary, limits, this);
  }

  @Override
  public void write(byte[] bytes) {
    parser.write(bytes);
  }

  @Override
  public void begin(List<MultipartParser.PartHeader> headers) {
    @Nullable String disposition = null;
    for (MultipartParser.PartHeader header : headers) {
      if (header.name().equals("content-disposition")) {
        disposition = header.value();
      }
    }
    HeaderOptions options = HeaderOptions.parse(disposition);
    String sentName = options.option("name");
    if (sentName == null) {
      throw Refusal.noName();
    }
    name = decode(sentName.getBytes(ISO_8859_1));
    String filename = options.option("filename");
    if (filename == null) {
      beginField();
    } else {
      beginFile(decode(filename.getBytes(ISO_8859_1)), headers);
    }
  }

  private void beginField() {
    fields++;
    if (fields > limits.fields()) {
      throw Refusal.tooMany("fields", limits.fields());
    }
    field.reset();
    file = null;
  }

  private void beginFile(String filename, List<MultipartParser.PartHeader> headers) {
    if (files.size() == limits.files()) {
      throw Refusal.tooMany("files", limits.files());
    }
    Map<String, String> byName = new LinkedHashMap<>();
    headers.forEach(header -> byName.putIfAbsent(header.name(), header.value()));
    int memory = inMemory.contains(name) ? Integer.MAX_VALUE : limits.fileMemory();
    file = new SpooledFile(filename, byName, memory, temporaryFiles);
    files.add(file);
  }

  @Override
  public void content(byte[] bytes, int from, int to) {
    if (file == null) {
      if (to - from > limits.fieldSize() - field.size()) {
        throw Refusal.tooLong("Part", limits.fieldSize());
      }
      field.write(bytes, from, to - from);
    } else {
      if (file.size() + to - from > limits.fileSize()) {
        throw Refusal.fileTooLarge();
      }
      SpooledFile target = file;
      byte[] overflow = target.append(bytes, from, to);
      if (overflow.length > 0) {
        written = written.compose(unused -> temporaryFiles.run(() -> target.spill(overflow)));
      }
    }
  }

  @Override
  public void end() {
    items.add(new FormData.Item(name, file == null ? decode(field.toByteArray()) : file));
  }

  private String decode(byte[] bytes) {
    return TextEncoding.decode(bytes, charset);
  }

  @Override
  public Future<Void> written() {
    return written;
  }

  @Override
  public FormData form() {
    return new FormData(items);
  }

  @Override
  public void close() {
    files.forEach(SpooledFile::close);
  }
}

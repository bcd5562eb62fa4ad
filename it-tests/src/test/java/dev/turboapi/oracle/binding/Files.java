package dev.turboapi.oracle.binding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.File;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code UploadFile}: what the client sent, and what is wrong with it. */
@Controller
class Files {
  @Post("/file")
  Future<List<@Nullable String>> file(UploadFile f) {
    return f.read()
        .map(
            content ->
                Arrays.asList(
                    f.filename(),
                    f.contentType(),
                    String.valueOf(f.size()),
                    content.toString(ISO_8859_1)));
  }

  @Post("/headers")
  Map<String, String> headers(UploadFile f) {
    return f.headers();
  }

  @Post("/files")
  List<String> files(List<UploadFile> f) {
    return f.stream().map(UploadFile::filename).toList();
  }

  @Post("/optional")
  Optional<String> optional(Optional<UploadFile> f) {
    return f.map(UploadFile::filename);
  }

  @Post("/optional/files")
  int optionalFiles(@Nullable List<UploadFile> f) {
    return f == null ? -1 : f.size();
  }

  @Post("/several")
  List<String> several(UploadFile a, UploadFile b, @File("c-d") UploadFile c) {
    return List.of(a.filename(), b.filename(), c.filename());
  }

  @Post("/mixed")
  List<String> mixed(@Form String note, UploadFile f, @Form @DefaultValue("0") int n) {
    return List.of(note, f.filename(), String.valueOf(n));
  }

  @Post("/bytes")
  String content(@File byte[] f) {
    return new String(f, ISO_8859_1);
  }

  @Post("/bytes/several")
  List<Integer> contents(@File List<byte[]> f, @File("g-h") Optional<byte[]> g) {
    return Stream.concat(
            f.stream().map(file -> file.length), Stream.of(g.map(b -> b.length).orElse(-1)))
        .toList();
  }

  @Post("/bounded")
  int bounded(@Size(min = 2, max = 3) List<UploadFile> f) {
    return f.size();
  }
}

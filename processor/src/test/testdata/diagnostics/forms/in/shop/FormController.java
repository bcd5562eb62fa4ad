package shop;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.File;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Controller("/forms")
class FormController {
  record Item(String name) {}

  record Upload(String name, UploadFile file) {}

  @Post("/json-and-form")
  void jsonAndForm(Item item, @Form String note) {}

  @Post("/form-and-json")
  void formAndJson(UploadFile file, @Body String note) {}

  @Post("/form-and-raw")
  void formAndRaw(@Form String note, Buffer body) {}

  @Post("/raw-and-stream")
  void rawAndStream(Buffer body, ReadStream<Buffer> stream) {}

  @Post("/raw-twice")
  void rawTwice(Buffer body, Buffer other) {}

  @Get("/get")
  void get(@Form String note) {}

  @Get("/get-stream")
  void getStream(ReadStream<Buffer> body) {}

  @Post("/wrong-stream")
  void wrongStream(ReadStream<String> body) {}

  @Post("/map")
  void map(@Form Map<String, String> all) {}

  @Post("/text-file")
  void textFile(@File String file) {}

  @Post("/file-field")
  void fileField(@Form UploadFile file) {}

  @Post("/file-set")
  void fileSet(Set<UploadFile> files) {}

  @Post("/file-in-json")
  void fileInJson(Upload upload) {}

  @Post("/file-in-query")
  void fileInQuery(@Query UploadFile file) {}

  @Post("/file-as-json")
  void fileAsJson(@Body List<UploadFile> files) {}

  @Post("/model-and-field")
  void modelAndField(@Form Item item, @Form String note) {}

  @Post("/file-default")
  void fileDefault(@DefaultValue("x") UploadFile file, @Size(min = 1) UploadFile other) {}

  @Post("/twice")
  void twice(@Form String note, @Form("note") String other) {}

  @Post("/sized-stream")
  void sizedStream(@Size(max = 10) Buffer body) {}

  @Post("/broken-default")
  void brokenDefault(@Form(defaultValue = "x") int count) {}
}

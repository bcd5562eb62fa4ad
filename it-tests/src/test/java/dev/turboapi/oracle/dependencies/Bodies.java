package dev.turboapi.oracle.dependencies;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dependencies that read the body. */
@Controller
class Bodies {
  record Item(String name) {}

  record Box(int size, @Nullable String label) {}

  record ItemName(String name) {}

  record BoxSize(int size) {}

  record BoxLabel(String label) {}

  record Embedded(String name) {}

  record Maybe(String name) {}

  record Weight(double weight) {}

  record Field(String name) {}

  record Fields(String names) {}

  record Upload(String text) {}

  @Dependency
  static ItemName itemName(Item item) {
    return new ItemName(item.name());
  }

  @Dependency
  static BoxSize boxSize(Box box) {
    return new BoxSize(box.size());
  }

  @Dependency
  static BoxLabel boxLabel(@Depends ItemName itemName, Box box) {
    return new BoxLabel(itemName.name() + " in " + box.label());
  }

  @Dependency
  static Embedded embedded(@Body(embed = true) Item item) {
    return new Embedded(item.name());
  }

  @Dependency
  static Maybe optional(@Nullable Item item) {
    return new Maybe(item == null ? "none" : item.name());
  }

  @Dependency
  static Weight weight(@Body double weight) {
    return new Weight(weight);
  }

  @Dependency
  static Field field(@Form String name) {
    return new Field(name);
  }

  @Dependency
  static Fields fields(@Depends Field field, @Form @DefaultValue("1") int count) {
    return new Fields(field.name().repeat(count));
  }

  @Dependency
  static Future<Upload> upload(UploadFile file) {
    return Later.byTimer(new Upload(file.filename() + " " + file.size()));
  }

  @Post("/alone")
  String alone(@Depends ItemName name) {
    return name.name();
  }

  @Post("/twice")
  List<String> twice(@Depends ItemName first, @Depends ItemName second) {
    return List.of(first.name(), second.name());
  }

  @Post("/beside")
  List<Object> beside(@Depends ItemName name, Box box) {
    return List.of(name.name(), box.size());
  }

  @Post("/two")
  List<Object> two(@Depends BoxSize size, @Depends ItemName name) {
    return List.of(name.name(), size.size());
  }

  @Post("/nested")
  String nested(@Depends BoxLabel label) {
    return label.label();
  }

  @Depends(ItemName.class)
  @Post("/route")
  int route(Box box) {
    return box.size();
  }

  @Depends(ItemName.class)
  @Post("/route/alone")
  String routeAlone() {
    return "read";
  }

  @Post("/same")
  List<String> same(@Depends ItemName name, Item item) {
    return List.of(name.name(), item.name());
  }

  @Post("/same/other")
  List<Object> sameOther(@Depends ItemName name, Box item) {
    return List.of(name.name(), item.size());
  }

  @Post("/embedded")
  String alsoEmbedded(@Depends Embedded name) {
    return name.name();
  }

  @Post("/optional")
  String maybe(@Depends Maybe name) {
    return name.name();
  }

  @Post("/optional/beside")
  List<@Nullable Object> maybeBeside(@Depends Maybe name, @Nullable Box box) {
    return Arrays.asList(name.name(), box == null ? null : box.size());
  }

  @Post("/scalar")
  double scalar(@Depends Weight weight) {
    return weight.weight();
  }

  @Post("/scalar/beside")
  List<Object> scalarBeside(@Depends Weight weight, Box box) {
    return List.of(weight.weight(), box.size());
  }

  @Post("/form")
  String form(@Depends Field name) {
    return name.name();
  }

  @Post("/form/beside")
  List<Object> formBeside(@Depends Fields fields, @Form int age) {
    return List.of(fields.names(), age);
  }

  @Post("/file")
  Future<List<String>> file(@Depends Upload upload, @Depends Field name) {
    return Later.byTimer(List.of(upload.text(), name.name()));
  }
}

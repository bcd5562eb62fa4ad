package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.oracle.Dict;
import io.vertx.core.Future;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code @ResponseModel} leaves out. */
@Controller
class Filters {
  enum State {
    NEW,
    SOLD
  }

  record Note(String text, @Nullable String author, @DefaultValue("3") int stars) {}

  record Item(
      String name,
      @Nullable String note,
      @DefaultValue("1.5") double price,
      @DefaultValue("1e-7") double tiny,
      @DefaultValue("7") int size,
      @DefaultValue("false") boolean draft,
      @DefaultValue("NEW") State state,
      @DefaultValue("2024-01-02") LocalDate day,
      @DefaultValue("1.10") BigDecimal amount,
      @DefaultValue("say \"héy\"") String label,
      @DefaultValue({}) List<String> tags,
      @DefaultValue({"red", "blue"}) List<String> colors,
      @DefaultValue({}) Map<String, Note> parts,
      @Nullable Note first,
      @DefaultValue({}) List<Note> notes,
      @DefaultValue({}) List<@Nullable Note> gaps,
      @DefaultValue({}) Map<String, @Nullable Integer> counts,
      @Nullable Object extra) {}

  record Sparse(
      String name,
      Optional<String> note,
      @Nullable Integer size,
      @DefaultValue({}) List<String> tags,
      @DefaultValue({}) Map<String, Note> parts,
      @Nullable Sparse inner) {}

  record Node(@Nullable Integer value, @Nullable Node next) {}

  private static final Item BARE =
      new Item(
          "bare",
          null,
          1.5,
          1e-7,
          7,
          false,
          State.NEW,
          LocalDate.of(2024, 1, 2),
          new BigDecimal("1.10"),
          "say \"héy\"",
          List.of(),
          List.of("red", "blue"),
          Map.of(),
          null,
          List.of(),
          List.of(),
          Map.of(),
          null);
  private static final Item FULL =
      new Item(
          "full",
          "n",
          2.5,
          2e-7,
          8,
          true,
          State.SOLD,
          LocalDate.of(2024, 1, 3),
          new BigDecimal("2.20"),
          "new",
          List.of("t"),
          List.of("red"),
          parts(),
          new Note("d", "e", 3),
          List.of(note("f"), new Note("g", null, 5)),
          Arrays.asList(note("h"), null),
          counts(),
          Dict.of("x", null, "y", Arrays.asList(null, 1)));
  private static final Sparse SPARSE =
      new Sparse(
          "outer",
          Optional.empty(),
          1,
          List.of(),
          Map.of(),
          new Sparse("inner", Optional.empty(), null, List.of("t"), Map.of(), null));
  private static final Node CHAIN = new Node(1, new Node(null, new Node(3, null)));

  private static Note note(String text) {
    return new Note(text, null, 3);
  }

  private static Map<String, Note> parts() {
    Map<String, Note> parts = new LinkedHashMap<>();
    parts.put("p", note("a"));
    parts.put("q", new Note("b", "c", 4));
    return parts;
  }

  private static Map<String, @Nullable Integer> counts() {
    Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
    counts.put("one", 1);
    counts.put("none", null);
    return counts;
  }

  @Get("/plain/bare")
  Item plainBare() {
    return BARE;
  }

  @Get("/plain/full")
  Item plainFull() {
    return FULL;
  }

  @Get("/none/bare")
  @ResponseModel(excludeNone = true)
  Item noneBare() {
    return BARE;
  }

  @Get("/none/full")
  @ResponseModel(excludeNone = true)
  Item noneFull() {
    return FULL;
  }

  @Get("/none/list")
  @ResponseModel(excludeNone = true)
  List<Item> noneList() {
    return List.of(BARE, FULL);
  }

  @Get("/none/gaps")
  @ResponseModel(excludeNone = true)
  List<@Nullable Note> noneGaps() {
    return Arrays.asList(note("a"), null);
  }

  @Get("/none/named")
  @ResponseModel(excludeNone = true)
  Future<Map<String, Note>> noneNamed() {
    Map<String, Note> named = new LinkedHashMap<>();
    named.put("a", note("a"));
    named.put("b", new Note("b", "c", 3));
    return Future.succeededFuture(named);
  }

  @Get("/none/absent")
  @ResponseModel(excludeNone = true)
  @Nullable Item noneAbsent() {
    return null;
  }

  @Get("/none/present")
  @ResponseModel(excludeNone = true)
  Optional<Note> nonePresent() {
    return Optional.of(note("a"));
  }

  @Get("/none/chain")
  @ResponseModel(excludeNone = true)
  Node noneChain() {
    return CHAIN;
  }

  @Get("/none/nothing-left")
  @ResponseModel(excludeNone = true)
  Node noneNothingLeft() {
    return new Node(null, null);
  }

  @Get("/none/matrix")
  @ResponseModel(excludeNone = true)
  List<List<Node>> noneMatrix() {
    return List.of(List.of(new Node(null, null), CHAIN), List.of());
  }

  @Post(value = "/none/created", status = 201)
  @ResponseModel(excludeNone = true)
  Note noneCreated() {
    return note("a");
  }

  @Head("/none/created")
  @ResponseModel(excludeNone = true)
  Note nonePeek() {
    return note("a");
  }

  @Get("/defaults/bare")
  @ResponseModel(excludeDefaults = true)
  Item defaultsBare() {
    return BARE;
  }

  @Get("/defaults/full")
  @ResponseModel(excludeDefaults = true)
  Item defaultsFull() {
    return FULL;
  }

  @Get("/defaults/list")
  @ResponseModel(excludeDefaults = true)
  List<Note> defaultsList() {
    return List.of(note("a"), new Note("b", "c", 3), new Note("d", null, 4));
  }

  @Get("/defaults/chain")
  @ResponseModel(excludeDefaults = true)
  Node defaultsChain() {
    return CHAIN;
  }

  @Get("/defaults/none")
  @ResponseModel(excludeDefaults = true, excludeNone = true)
  Item defaultsNone() {
    return FULL;
  }

  @Get("/unset/sparse")
  @ResponseModel(excludeUnset = true)
  Sparse unsetSparse() {
    return SPARSE;
  }

  @Get("/unset/bare")
  @ResponseModel(excludeUnset = true)
  Item unsetBare() {
    return BARE;
  }

  @Get("/unset/given")
  @ResponseModel(excludeUnset = true)
  Sparse unsetGiven() {
    return new Sparse("given", Optional.empty(), null, List.of(), Map.of(), null);
  }

  @Get("/include")
  @ResponseModel(include = {"name", "price", "first"})
  Item include() {
    return FULL;
  }

  @Get("/include/one")
  @ResponseModel(include = "tags")
  Item includeOne() {
    return FULL;
  }

  @Get("/include/last")
  @ResponseModel(include = "extra")
  Item includeLast() {
    return FULL;
  }

  @Get("/include/maybe")
  @ResponseModel(include = "text")
  @Nullable Note includeMaybe() {
    return new Note("a", "b", 3);
  }

  @Get("/exclude")
  @ResponseModel(exclude = {"name", "price", "first", "extra"})
  Item exclude() {
    return FULL;
  }

  @Get("/exclude/first")
  @ResponseModel(exclude = "text")
  Note excludeFirst() {
    return new Note("a", "b", 3);
  }

  @Get("/exclude/same-name")
  @ResponseModel(exclude = "next")
  Node excludeSameName() {
    return CHAIN;
  }

  @Get("/exclude/all")
  @ResponseModel(exclude = {"text", "author", "stars"})
  Note excludeAll() {
    return note("a");
  }

  @Get("/include/exclude")
  @ResponseModel(
      include = {"name", "price", "note"},
      exclude = "price")
  Item includeExclude() {
    return FULL;
  }

  @Get("/include/none")
  @ResponseModel(
      include = {"name", "note", "price"},
      excludeNone = true)
  Item includeNone() {
    return BARE;
  }

  @Get("/exclude/defaults")
  @ResponseModel(exclude = "name", excludeDefaults = true)
  Item excludeDefaults() {
    return FULL;
  }
}

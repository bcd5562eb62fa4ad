package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Arrays, collections and free JSON, as members, bodies and results. */
@Controller
class Containers {
  record Item(String name) {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Arrays(
      @DefaultValue({}) int[] ints,
      @DefaultValue({}) long[] longs,
      @DefaultValue({}) double[] doubles,
      @DefaultValue({}) boolean[] flags,
      @DefaultValue({}) String[] texts,
      @DefaultValue({}) Item[] items,
      @DefaultValue({}) short[][] grid,
      @DefaultValue({}) @Nullable Item[] gaps) {}

  @SuppressWarnings("NonApiType") // Concrete collections are what is tried.
  record Collections(
      @DefaultValue({}) Collection<Item> all,
      @DefaultValue({}) Deque<Integer> queue,
      @DefaultValue({}) ArrayList<String> words,
      @DefaultValue({}) LinkedList<Long> links,
      @DefaultValue({}) SortedSet<String> ordered,
      @DefaultValue({}) HashSet<Integer> unordered,
      @DefaultValue({}) SortedMap<String, Integer> sorted,
      @DefaultValue({}) HashMap<String, int[]> mapped) {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Bounded(@Size(min = 1, max = 2) int[] ints, @Size(min = 2) Collection<String> names) {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Options(
      OptionalInt count,
      OptionalLong total,
      OptionalDouble weight,
      Optional<Item> item,
      Optional<Item[]> items,
      @Positive OptionalInt positive) {}

  record Free(JsonNode any, ObjectNode object, JsonArray list) {}

  @Post("/arrays")
  Arrays arrays(Arrays body) {
    return body;
  }

  @Post("/ints")
  int[] ints(@Body int[] body) {
    return body;
  }

  @Post("/items")
  Item[] items(Item... body) {
    return body;
  }

  @Post("/grids")
  double[][] grids(double[][] body) {
    return body;
  }

  @Post("/collections")
  Collections collections(Collections body) {
    return body;
  }

  @Post("/sorted")
  SortedSet<String> sortedNames(@Body SortedSet<String> body) {
    return body;
  }

  @Post("/bounded")
  Bounded bounded(Bounded body) {
    return body;
  }

  @Post("/options")
  Options options(Options body) {
    return body;
  }

  @Post("/free")
  Free free(Free body) {
    return body;
  }

  @Post("/objects")
  JsonObject objects(JsonObject body) {
    return body;
  }

  @Post("/lists")
  JsonArray lists(JsonArray body) {
    return body;
  }

  @Post("/nodes")
  ArrayNode nodes(ObjectNode body) {
    return JsonNodeFactory.instance.arrayNode().addAll(List.of(body, body));
  }
}

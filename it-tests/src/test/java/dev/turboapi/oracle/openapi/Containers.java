package dev.turboapi.oracle.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Schemas of arrays, collections and free JSON. */
@Controller
class Containers {
  record Item(String name) {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Everything(
      @Size(min = 1, max = 9) int[] ints,
      @DefaultValue({"a", "b"}) String[] texts,
      Item[] items,
      double[][] grid,
      @Nullable Item[] gaps,
      Collection<Item> all,
      Queue<Integer> queue,
      SortedSet<String> ordered,
      Map<String, int[]> mapped,
      OptionalInt count,
      OptionalDouble weight,
      Optional<Item[]> rest,
      JsonNode any,
      ObjectNode object,
      ArrayNode array) {}

  @Post("/everything")
  Everything everything(Everything body) {
    return body;
  }

  @Post("/ints")
  int[][] ints(@Body int[] body) {
    return new int[][] {body};
  }

  @Post("/objects")
  JsonArray objects(JsonObject body) {
    return new JsonArray();
  }

  @Get("/query")
  List<String> query(
      @Query int[] ids,
      @Query SortedSet<String> names,
      @Query double @Nullable [] sizes,
      @DefaultValue({"1", "2"}) long[] counts,
      OptionalInt limit) {
    return List.of();
  }
}

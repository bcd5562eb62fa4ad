package shop;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.testing.TestClient;
import dev.turboapi.testing.TestResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shop over a real socket, each test with a store of its own. */
final class ShopTest {
  private static final Map<String, Object> ADDRESS =
      Map.of("street", "Main Street 1", "city", "Ghent", "country", "BE");

  private final TestClient client = TestClient.start(Main.application(new InMemoryStore()));

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void five_items_are_there_at_start() {
    JsonNode items = client.get("/items").send().json();

    assertThat(items.findValuesAsText("id")).containsExactly("1", "2", "3", "4", "5").inOrder();
  }

  @Test
  void list_is_cut_and_searched() {
    JsonNode second = client.get("/items?skip=1&limit=1").send().json();
    JsonNode lamps = client.get("/items").query("q", "LAMP").send().json();

    assertThat(second.findValuesAsText("name")).containsExactly("Mug");
    assertThat(lamps.findValuesAsText("name")).containsExactly("Desk lamp");
  }

  @Test
  void limit_has_bounds() {
    TestResponse response = client.get("/items?limit=1001&skip=-1").send();

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text())
        .isEqualTo(
            "{\"detail\":["
                + "{\"type\":\"greater_than_equal\",\"loc\":[\"query\",\"skip\"],"
                + "\"msg\":\"Input should be greater than or equal to 0\","
                + "\"input\":\"-1\",\"ctx\":{\"ge\":0}},"
                + "{\"type\":\"less_than_equal\",\"loc\":[\"query\",\"limit\"],"
                + "\"msg\":\"Input should be less than or equal to 1000\","
                + "\"input\":\"1001\",\"ctx\":{\"le\":1000}}]}");
  }

  @Test
  void item_is_read_as_it_was_written() {
    TestResponse created = client.post("/items").json(Map.of("name", "Vase", "price", 12.5)).send();

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text())
        .isEqualTo(
            "{\"id\":6,\"name\":\"Vase\",\"price\":12.5,\"quantity\":1,\"tags\":[],"
                + "\"description\":null}");
    assertThat(client.get("/items/6").send().text()).isEqualTo(created.text());
  }

  @Test
  void every_mistake_in_an_item_is_told() {
    TestResponse response =
        client.post("/items").json("{\"name\":\"\",\"price\":0,\"quantity\":\"few\"}").send();

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.json().findValuesAsText("type"))
        .containsExactly("string_too_short", "greater_than", "int_parsing")
        .inOrder();
  }

  @Test
  void missing_item_is_404() {
    for (TestResponse response :
        List.of(
            client.get("/items/99").send(),
            client.put("/items/99").json(Map.of("name", "Vase", "price", 12.5)).send(),
            client.delete("/items/99").send())) {
      assertThat(response.status()).isEqualTo(404);
      assertThat(response.text()).isEqualTo("{\"detail\":\"Item not found\"}");
    }
  }

  @Test
  void item_is_changed() {
    TestResponse changed = client.put("/items/2").json(Map.of("name", "Cup", "price", 7)).send();

    assertThat(changed.status()).isEqualTo(200);
    assertThat(client.get("/items/2").send().json().get("name").textValue()).isEqualTo("Cup");
  }

  @Test
  void deleted_item_is_gone() {
    TestResponse deleted = client.delete("/items/3").send();

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.bytes()).isEmpty();
    assertThat(client.get("/items/3").send().status()).isEqualTo(404);
  }

  @Test
  void order_is_priced_and_kept() {
    TestResponse taken = order(List.of(Map.of("itemId", 1, "quantity", 2), Map.of("itemId", 3)));

    assertThat(taken.status()).isEqualTo(201);
    assertThat(taken.json().get("total").doubleValue()).isEqualTo(88.9);
    String id = taken.json().get("id").textValue();
    assertThat(client.get("/orders/" + id).send().text()).isEqualTo(taken.text());
  }

  @Test
  void order_of_nothing_or_of_what_there_is_not_is_refused() {
    assertThat(order(List.of()).status()).isEqualTo(422);
    assertThat(order(List.of(Map.of("itemId", 99))).text())
        .isEqualTo("{\"detail\":\"Item not found\"}");
  }

  @Test
  void order_id_is_a_uuid() {
    TestResponse response = client.get("/orders/1").send();

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.json().at("/detail/0/type").textValue()).isEqualTo("uuid_parsing");
    assertThat(client.get("/orders/9d5cf44f-2b52-4b0e-a3a3-1c3d2e0f4f55").send().text())
        .isEqualTo("{\"detail\":\"Order not found\"}");
  }

  private TestResponse order(List<Map<String, Integer>> lines) {
    return client.post("/orders").json(Map.of("lines", lines, "address", ADDRESS)).send();
  }
}

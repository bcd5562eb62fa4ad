package dev.turboapi.routing;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SegmentMapTest {
  private final SegmentMap<Integer> map = new SegmentMap<>();

  @Test
  void keys_are_found_inside_longer_texts() {
    map.computeIfAbsent("items", () -> 1);

    assertThat(map.get("/items/5", 1, 6)).isEqualTo(1);
    assertThat(map.get("/items/5", 1, 5)).isNull();
    assertThat(map.get("/itemsX", 1, 7)).isNull();
  }

  @Test
  void thousands_of_keys_are_all_found() {
    for (int i = 0; i < 5000; i++) {
      int value = i;
      assertThat(map.computeIfAbsent("key" + i, () -> value)).isEqualTo(i);
    }

    for (int i = 0; i < 5000; i++) {
      String key = "key" + i;
      assertThat(map.get(key, 0, key.length())).isEqualTo(i);
    }
  }

  @Test
  void present_key_keeps_its_value() {
    map.computeIfAbsent("", () -> 1);

    assertThat(map.computeIfAbsent("", () -> 2)).isEqualTo(1);
  }
}

package shop;

import dev.turboapi.annotation.Affinity;
import dev.turboapi.annotation.MaxBodySize;

interface Store {
  @MaxBodySize(1024)
  void save(String text);

  @Affinity("id")
  void delete(int id);
}

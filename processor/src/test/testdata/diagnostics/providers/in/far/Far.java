package far;

import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import shop.Place;

public class Far {
  public record Seen(String name) {}

  public record Wrapped(String name) {}

  record Unseen(String name) {}

  @Dependency
  Seen closed() {
    return new Seen("");
  }

  @Dependency
  public Wrapped open(@Depends Unseen unseen) {
    return new Wrapped(unseen.name());
  }

  @Dependency
  public static Unseen unseen() {
    return new Unseen("");
  }

  @Dependency
  public Place place(@Depends Closed closed) {
    return new Place();
  }
}

class Closed {
  @Dependency
  Closed() {}
}

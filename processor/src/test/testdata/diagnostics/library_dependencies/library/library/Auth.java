package library;

import dev.turboapi.Request;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Query;
import dev.turboapi.annotation.SecurityScheme;

public class Auth {
  public record User(String name) {}

  public interface Store {}

  @Dependency
  public static User user(String token) {
    return new User(token);
  }

  @Dependency
  public static int stored(@Depends Store store) {
    return 1;
  }

  @Dependency
  public static long first(@Depends(value = Auth.class, provider = "second") short second) {
    return 1;
  }

  @Dependency
  public static short second(@Depends(value = Auth.class, provider = "first") long first) {
    return 1;
  }

  @Dependency
  public static char ofPath(@Path("id") String id) {
    return 'x';
  }

  @Dependency
  private static byte hidden() {
    return 1;
  }

  @SecurityScheme(extractor = Extractor.class)
  public @interface Key {}

  public static class Extractor {
    public String extract(Request request, @Query String key) {
      return key;
    }
  }
}

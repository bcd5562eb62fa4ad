package dev.turboapi.dependencies.levels;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step for each level on which a dependency can be asked for. */
public final class Steps {
  private Steps() {}

  /** The levels that were passed, in order. */
  public static final class Trace {
    private final List<String> levels = new ArrayList<>();

    @Dependency
    public Trace() {}

    void pass(String level, @Nullable String stop) {
      levels.add(level);
      if (level.equals(stop)) {
        throw new HttpException(403, String.join(", ", levels));
      }
    }

    public List<String> levels() {
      return levels;
    }
  }

  @Dependency
  public static void inPackage(@Depends Trace trace, @Nullable String stop) {
    trace.pass("package", stop);
  }

  @Dependency
  public static void inInnerPackage(@Depends Trace trace, @Nullable String stop) {
    trace.pass("inner package", stop);
  }

  @Dependency
  public static void aroundControllers(@Depends Trace trace, @Nullable String stop) {
    trace.pass("class around", stop);
  }

  @Dependency
  public static void onController(@Depends Trace trace, @Nullable String stop) {
    trace.pass("controller", stop);
  }

  @Dependency
  public static void onHandler(@Depends Trace trace, @Nullable String stop) {
    trace.pass("handler", stop);
  }
}

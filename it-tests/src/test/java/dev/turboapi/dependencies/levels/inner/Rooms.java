package dev.turboapi.dependencies.levels.inner;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.dependencies.levels.Steps;
import java.util.List;

/** Controllers with dependencies around them. */
@Depends(value = Steps.class, provider = "aroundControllers")
public final class Rooms {
  private Rooms() {}

  /** One of them. */
  @Controller("/rooms")
  @Depends(value = Steps.class, provider = "onController")
  public static class Room {
    @Get("/plain")
    List<String> plain(@Depends Steps.Trace trace) {
      return trace.levels();
    }

    @Get("/own")
    @Depends(value = Steps.class, provider = "onHandler")
    List<String> own(@Depends Steps.Trace trace) {
      return trace.levels();
    }
  }
}

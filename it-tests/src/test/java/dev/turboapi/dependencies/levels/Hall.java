package dev.turboapi.dependencies.levels;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import java.util.List;

/** Only its package depends on something. */
@Controller("/hall")
class Hall {
  @Get
  List<String> hall(@Depends Steps.Trace trace) {
    return trace.levels();
  }
}

package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Depends.Lifetime;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Timeout;
import far.Far;

@Controller("/far")
class FarController {
  @Get("/closed")
  void closed(@Depends Far.Seen seen) {}

  @Get("/open")
  void open(@Depends Far.Wrapped wrapped) {}

  @Get("/place")
  void place(@Depends Place place) {}

  @Get("/lifetimes")
  void lifetimes(@Depends Lifetimes.Session session) {}

  @Timeout(500)
  @Get("/at_once")
  void atOnce(@Depends Lifetimes.Connection connection) {}

  @Get("/revealed")
  void revealed(@Depends char revealed) {}
}

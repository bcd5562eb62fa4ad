package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/events")
class EventController {
  @Post
  Event create(Event event) {
    return event;
  }
}

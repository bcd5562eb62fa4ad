package shop;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.Request;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Controller("/items")
class ItemController {
  @Post
  void create(
      @Query BackgroundTasks tasks,
      @Body Request request,
      @DefaultValue("x") @Size(max = 3) BackgroundTasks more) {}

  @Post("/result")
  BackgroundTasks result(Optional<Request> request) {
    return null;
  }
}

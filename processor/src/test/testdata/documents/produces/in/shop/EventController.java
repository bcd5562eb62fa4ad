package shop;

import dev.turboapi.Reply;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import io.vertx.core.Future;
import io.vertx.core.streams.ReadStream;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

@Controller("/events")
class EventController {
  record Event(String name) {}

  @Get
  Flow.Publisher<Event> events() {
    return null;
  }

  @Post(status = 201)
  @ResponseModel(excludeNone = true)
  SubmissionPublisher<Event> filtered() {
    return null;
  }

  @Get("/numbers")
  Future<ReadStream<List<Integer>>> numbers() {
    return null;
  }

  @Get("/reply")
  Reply<Flow.Publisher<String>> reply() {
    return null;
  }
}

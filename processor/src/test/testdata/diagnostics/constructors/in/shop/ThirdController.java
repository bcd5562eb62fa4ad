package shop;

import dev.turboapi.annotation.Controller;
import java.util.List;

@Controller("/3")
class ThirdController {
  ThirdController(int port, List<String> names) {}
}

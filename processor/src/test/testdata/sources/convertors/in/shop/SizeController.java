package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Path;
import jakarta.validation.constraints.Max;
import java.util.UUID;

@Controller("/sizes")
class SizeController {
  @Get("/{id:uuid}/{width:int}-{height:float}/{rest:path}")
  String read(@Path("rest") String file, @Max(10) int width, UUID id, double height) {
    return file;
  }
}

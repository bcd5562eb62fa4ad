package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.io.IOException;

@Controller("/ranges")
class RangeController {
  record Range(int low, int high) {
    void validate() throws IOException {
      throw new IOException();
    }

    @AssertTrue
    private boolean isOrdered() {
      return low <= high;
    }

    @AssertTrue
    boolean isBelow(int limit) {
      return high < limit;
    }

    @Size(max = 3)
    String shown() {
      return low + "-" + high;
    }
  }

  record Page(int number) {
    @AssertTrue
    String isOdd() {
      return "";
    }
  }

  @Post
  String create(Range range) {
    return "";
  }

  @Get
  String find(@Query Page page) {
    return "";
  }
}

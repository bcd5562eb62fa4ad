package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;

@Controller("/ranges")
class RangeController {
  record Range(int low, int high) {
    void validate() {
      if (low > high) {
        throw new IllegalArgumentException("low must not be above high");
      }
    }

    @AssertTrue
    boolean isPositive() {
      return low > 0;
    }

    @AssertFalse(message = "is too wide")
    boolean isWide() {
      return high - low > 100;
    }
  }

  record Name(String first, String last) {
    Name {
      first = first.strip();
    }
  }

  @Even
  static class Pair {
    private int left;
    private int right;

    public int getLeft() {
      return left;
    }

    public void setLeft(int left) {
      this.left = left;
    }

    public int getRight() {
      return right;
    }

    public void setRight(int right) {
      this.right = right;
    }
  }

  @Post
  int create(Range range) {
    return range.low();
  }

  @Post("/names")
  int name(List<Name> names) {
    return names.size();
  }

  @Post("/pairs")
  int pair(Pair pair) {
    return pair.getLeft();
  }
}

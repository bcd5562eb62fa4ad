package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is checked of an object as a whole. */
@Controller
class ConstraintsObjects {
  record Range(@PositiveOrZero int low, int high) {
    void validate() {
      if (low > high) {
        throw new IllegalArgumentException("low must not be above high");
      }
    }
  }

  record Window(String name, Range range, @DefaultValue("100") int limit) {
    void validate() {
      if (range.high() > limit) {
        throw new ValidationException(name + " reaches over " + limit);
      }
    }
  }

  record Interval(int start, int end) {
    Interval {
      if (start == 13) {
        throw new IllegalArgumentException();
      }
      if (start > end) {
        throw new AssertionError("start after end");
      }
    }
  }

  /** A class with setters, as {@code jakarta.validation} is used with. */
  static final class Wanted {
    private String password = "";
    private String repeated = "";

    @DefaultValue("true")
    private boolean terms;

    @AssertTrue
    public boolean isSame() {
      return password.equals(repeated);
    }

    @AssertFalse(message = "has no capital")
    public boolean lower() {
      return password.equals(password.toLowerCase(Locale.ROOT));
    }

    void validate() {
      if (!terms) {
        throw new IllegalArgumentException("the terms must be accepted");
      }
    }

    public String getPassword() {
      return password;
    }

    public void setPassword(String password) {
      this.password = password;
    }

    public String getRepeated() {
      return repeated;
    }

    public void setRepeated(String repeated) {
      this.repeated = repeated;
    }

    public boolean isTerms() {
      return terms;
    }

    public void setTerms(boolean terms) {
      this.terms = terms;
    }
  }

  record Tree(int value, @DefaultValue({}) List<Tree> children) {
    Tree {
      if (!children.isEmpty() && value != children.stream().mapToInt(Tree::value).sum()) {
        throw new IllegalArgumentException("must be the sum of its children");
      }
    }
  }

  record Broken(String name) {
    void validate() {
      if (name.equals("broken")) {
        throw new IllegalStateException("broken");
      }
    }
  }

  @Post("/ranges")
  int range(Range range) {
    return range.high() - range.low();
  }

  @Post("/lists")
  int ranges(List<Range> ranges) {
    return ranges.size();
  }

  @Post("/pairs")
  int pair(Range first, Interval second) {
    return first.low() + second.start();
  }

  @Post("/maps")
  int named(Map<String, Range> ranges) {
    return ranges.size();
  }

  @Post("/optional")
  boolean optional(Optional<Range> range) {
    return range.isPresent();
  }

  @Post("/windows")
  String window(Window window) {
    return window.name();
  }

  @Post("/intervals")
  int interval(Interval interval) {
    return interval.start();
  }

  @Post("/wanted")
  String wanted(Wanted wanted) {
    return wanted.getPassword();
  }

  @Post("/trees")
  int tree(Tree tree) {
    return tree.value();
  }

  @Post("/broken")
  String broken(Broken broken) {
    return broken.name();
  }

  @Post("/query")
  int query(Range range, @Query(defaultValue = "0") int number) {
    return number;
  }
}

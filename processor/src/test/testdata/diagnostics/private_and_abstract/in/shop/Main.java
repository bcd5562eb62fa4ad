package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

class Main {
  @Controller("/a")
  private static class Hidden {
    @Get
    String read() {
      return "";
    }
  }

  @Controller("/b")
  abstract static class Unfinished {
    @Get
    abstract String read();
  }

  @Controller("/c")
  class Inner {}

  @Controller("/d")
  interface Contract {}

  @Controller("/e")
  static class Handlers {
    private record Secret(int id) {}

    abstract static class Shape {}

    @Get("/1")
    private String one() {
      return "";
    }

    @Get("/2")
    static String two() {
      return "";
    }

    @Get("/3")
    Secret three() {
      return new Secret(1);
    }

    @Get("/4")
    Shape four() {
      throw new UnsupportedOperationException();
    }
  }
}

package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;

class Circles {
  record A(int a) {}

  record B(int b) {}

  record C(int c) {}

  record D(int d) {}

  record E(int e) {}

  @Dependency
  record F(@Depends F f) {}

  @Dependency
  A a(@Depends B b) {
    return new A(b.b());
  }

  @Dependency
  B b(@Depends C c, @Depends D d) {
    return new B(c.c());
  }

  @Dependency
  C c(@Depends D d, @Depends A a) {
    return new C(a.a());
  }

  @Dependency
  D d(@Depends E e) {
    return new D(e.e());
  }

  @Dependency
  E e(@Depends D d) {
    return new E(d.d());
  }

  @Controller("/circles")
  static class CircleController {
    @Get("/a")
    void a(@Depends A a, @Depends B b) {}

    @Get("/c")
    void c(@Depends C c, @Depends E e) {}

    @Depends(F.class)
    @Get("/f")
    void f() {}
  }
}

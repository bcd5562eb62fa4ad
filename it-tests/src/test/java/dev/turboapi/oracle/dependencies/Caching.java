package dev.turboapi.oracle.dependencies;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;

/** How often a dependency is called for a request. */
@Controller
class Caching {
  @Dependency
  static final class Counter {
    int value;

    int next() {
      value++;
      return value;
    }
  }

  record Ticket(int number) {}

  record LateTicket(int number) {}

  record OtherTicket(int number) {}

  record LeftTicket(int number) {}

  record RightTicket(int number) {}

  record Holder(int number) {}

  record Maker(int number) {}

  @Dependency
  static Ticket ticket(@Depends Counter counter) {
    return new Ticket(counter.next());
  }

  @Dependency
  static Future<LateTicket> later(@Depends Counter counter) {
    return Later.byTimer(new LateTicket(counter.next()));
  }

  @Dependency
  static OtherTicket other(@Depends Counter counter) {
    return new OtherTicket(counter.next());
  }

  @Dependency
  static void nothing(@Depends Counter counter) {
    counter.next();
  }

  @Dependency
  static LeftTicket left(@Depends Ticket ticket) {
    return new LeftTicket(ticket.number());
  }

  @Dependency
  static RightTicket right(@Depends Ticket ticket) {
    return new RightTicket(ticket.number());
  }

  @Dependency
  static Holder holder(@Depends(useCache = false) Ticket ticket) {
    return new Holder(ticket.number());
  }

  @Dependency
  static Maker maker(@Depends Counter counter, @Depends Ticket ticket) {
    return new Maker(counter.next() * 10 + ticket.number());
  }

  @Get("/once")
  List<Integer> once(@Depends Ticket first, @Depends Ticket second, @Depends Counter counter) {
    return List.of(first.number(), second.number(), counter.value);
  }

  @Get("/once/async")
  Future<List<Integer>> onceAsync(
      @Depends LateTicket first, @Depends LateTicket second, @Depends Counter counter) {
    return Later.byTimer(List.of(first.number(), second.number(), counter.value));
  }

  @Get("/two")
  List<Integer> two(@Depends Ticket first, @Depends OtherTicket second, @Depends LateTicket third) {
    return List.of(first.number(), second.number(), third.number());
  }

  @Get("/fresh")
  List<Integer> fresh(
      @Depends Ticket a,
      @Depends Ticket b,
      @Depends(useCache = false) Ticket c,
      @Depends Ticket d,
      @Depends Counter counter) {
    return List.of(a.number(), b.number(), c.number(), d.number(), counter.value);
  }

  @Get("/fresh/first")
  List<Integer> freshFirst(
      @Depends(useCache = false) Ticket a,
      @Depends Ticket b,
      @Depends Ticket c,
      @Depends(useCache = false) Ticket d,
      @Depends Counter counter) {
    return List.of(a.number(), b.number(), c.number(), d.number(), counter.value);
  }

  @Get("/fresh/alone")
  List<Integer> freshAlone(
      @Depends(useCache = false) Ticket a,
      @Depends(useCache = false) Ticket b,
      @Depends Counter counter) {
    return List.of(a.number(), b.number(), counter.value);
  }

  @Get("/fresh/below")
  List<Integer> freshBelow(@Depends Holder a, @Depends Holder b, @Depends Counter counter) {
    return List.of(a.number(), b.number(), counter.value);
  }

  @Get("/fresh/below/and/beside")
  List<Integer> freshBelowAndBeside(
      @Depends Ticket a,
      @Depends Holder b,
      @Depends Holder c,
      @Depends Ticket d,
      @Depends Counter counter) {
    return List.of(a.number(), b.number(), c.number(), d.number(), counter.value);
  }

  @Get("/fresh/above")
  List<Integer> freshAbove(
      @Depends(useCache = false) Maker a,
      @Depends(useCache = false) Maker b,
      @Depends Counter counter) {
    return List.of(a.number(), b.number(), counter.value);
  }

  @Get("/diamond")
  List<Integer> diamond(@Depends LeftTicket a, @Depends RightTicket b, @Depends Counter counter) {
    return List.of(a.number(), b.number(), counter.value);
  }

  @Depends(Ticket.class)
  @Depends(OtherTicket.class)
  @Depends(Ticket.class)
  @Get("/route")
  List<Integer> route(
      @Depends Ticket ticket, @Depends OtherTicket other, @Depends Counter counter) {
    return List.of(ticket.number(), other.number(), counter.value);
  }

  @Depends(value = Ticket.class, useCache = false)
  @Depends(value = Ticket.class, useCache = false)
  @Get("/route/fresh")
  List<Integer> routeFresh(@Depends Ticket ticket, @Depends Counter counter) {
    return List.of(ticket.number(), counter.value);
  }

  @Get("/instance")
  List<Integer> instance(@Depends Counter a, @Depends Counter b) {
    return List.of(a.next(), b.next());
  }

  @Get("/instance/fresh")
  List<Integer> instanceFresh(
      @Depends(useCache = false) Counter a, @Depends(useCache = false) Counter b) {
    return List.of(a.next(), b.next());
  }

  @Depends(value = Caching.class, provider = "nothing")
  @Depends(value = Caching.class, provider = "nothing")
  @Get("/nothing")
  int nothingTwice(@Depends Counter counter) {
    return counter.value;
  }
}

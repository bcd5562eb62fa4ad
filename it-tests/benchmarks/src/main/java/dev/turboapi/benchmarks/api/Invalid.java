package dev.turboapi.benchmarks.api;

import java.util.List;

/** Says what is wrong with a request. Has no stack trace, since clients cause it. */
public final class Invalid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> detail;

  Invalid(List<Fault> detail) {
    super("The request is invalid", null, false, false);
    this.detail = detail;
  }

  /** One thing is wrong. */
  public static Invalid at(List<Object> loc, String msg) {
    return new Invalid(List.of(new Fault(loc, msg)));
  }

  /** In the order of the request, at least one. */
  public List<Fault> detail() {
    return detail;
  }

  /** As the body of an answer with status 422. */
  public byte[] toJson() {
    return Databind.write(new Problem(detail));
  }

  private record Problem(List<Fault> detail) {}
}

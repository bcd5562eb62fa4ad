package dev.turboapi.routing;

/** What a request's method and path meet in a {@link RouteTable}. */
public sealed interface Match {
  /** A route answers. */
  final class Found implements Match {
    private final int index;
    private final Route route;
    private final String[] values;

    Found(int index, Route route, String[] values) {
      this.index = index;
      this.route = route;
      this.values = values;
    }

    /** Which of {@link RouteTable#routes} it is, from 0. */
    public int index() {
      return index;
    }

    public Route route() {
      return route;
    }

    /** The value of the template's n-th variable, from 0. */
    public String pathValue(int index) {
      return values[index];
    }
  }

  /**
   * The path is known, but not with this method.
   *
   * @param allow the methods of the first route of the path, as the header shows them
   */
  record MethodNotAllowed(String allow) implements Match {}

  /**
   * Nothing answers; {@link RouteTable#slashRedirect} may still know a path to send the client to.
   */
  record NotFound() implements Match {}
}

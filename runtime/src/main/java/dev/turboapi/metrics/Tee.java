package dev.turboapi.metrics;

/** Reports to the counters, and to a metrics library beside them. */
record Tee(Metrics counters, Metrics library) implements Metrics {
  @Override
  public RouteMetrics route(int worker, String methods, String route) {
    return new Both(counters.route(worker, methods, route), library.route(worker, methods, route));
  }

  /** What a request begins with comes from the library: the counters need nothing back. */
  private record Both(RouteMetrics counter, RouteMetrics library) implements RouteMetrics {
    @Override
    public long taken() {
      counter.taken();
      return library.taken();
    }

    @Override
    public void answered(long begun, int status) {
      counter.answered(begun, status);
      library.answered(begun, status);
    }

    @Override
    public void refused(long begun, int status) {
      counter.refused(begun, status);
      library.refused(begun, status);
    }

    @Override
    public void failed(long begun, int status) {
      counter.failed(begun, status);
      library.failed(begun, status);
    }
  }
}

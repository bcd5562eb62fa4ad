package dev.turboapi.benchmarks.harness;

/**
 * What a server did in one window of time.
 *
 * @param cpuMicros CPU time of the server a request, in user code and the kernel
 * @param userMicros the part in user code
 */
record Window(
    double cpuMicros,
    double userMicros,
    double requestsPerSecond,
    double p50Millis,
    double p99Millis) {

  /** Loads a server, and reads its CPU time at once before and behind. */
  static Window measure(Wrk wrk, ServerProcess server, Endpoint endpoint, int depth, int seconds) {
    ProcessStatus status = server.status();
    ProcessStatus.CpuTime before = status.cpuTime();
    Wrk.Load load = wrk.load(server.url(), endpoint, depth, seconds);
    ProcessStatus.CpuTime used = status.cpuTime().since(before);
    return new Window(
        (double) used.total() / load.requests(),
        (double) used.user() / load.requests(),
        load.requests() / load.seconds(),
        load.p50Millis(),
        load.p99Millis());
  }
}

package dev.turboapi.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the kernel tells of a process in {@code /proc}. */
final class ProcessStatus {
  /** The unit of CPU time there, on every Linux: 1/100 s. */
  private static final long MICROS_A_TICK = 10_000;

  private final Path directory;

  ProcessStatus(long pid) {
    this.directory = Path.of("/proc", Long.toString(pid));
  }

  /** The CPU time used so far, by all threads. */
  CpuTime cpuTime() {
    String line = lines("stat").get(0);
    // The second field is the name in parentheses, in which there may be blanks.
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    return new CpuTime(
        Long.parseLong(fields[11]) * MICROS_A_TICK, Long.parseLong(fields[12]) * MICROS_A_TICK);
  }

  /** The memory that is resident now, in MB of 1,000,000 bytes. */
  double residentMegabytes() {
    for (String line : lines("status")) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
      }
    }
    throw new IllegalStateException("There is no VmRSS in " + directory + "/status");
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Microseconds in user code and in the kernel. */
  record CpuTime(long user, long system) {
    CpuTime since(CpuTime earlier) {
      return new CpuTime(user - earlier.user, system - earlier.system);
    }

    long total() {
      return user + system;
    }
  }
}

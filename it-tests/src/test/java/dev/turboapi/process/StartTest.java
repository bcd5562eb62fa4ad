package dev.turboapi.process;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** A start that fails is told in one line, and by the exit code. */
final class StartTest {
  @Test
  void port_in_use() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(failure("--port", port))
          .startsWith("Port " + port + " is in use by another process. Stop it, or start with ");
    }
  }

  @Test
  void host_that_is_none() throws Exception {
    assertThat(failure("--port", "0", "--host", "no.such.host.invalid"))
        .startsWith("Cannot listen on host no.such.host.invalid, port 0 (");
  }

  @Test
  void option_that_is_unknown() throws Exception {
    assertThat(failure("--prot", "8000"))
        .isEqualTo("The option --prot is unknown. Use --host, --port, --workers or --help.");
  }

  /** The line on the standard error. */
  private static String failure(String... arguments) throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start(Waiting.Patient.class, arguments)) {
      assertThat(server.exitCode()).isEqualTo(1);
      String errors = server.errors().strip();
      assertThat(errors.lines().count()).isEqualTo(1);
      return errors;
    }
  }
}

package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class HttpExceptionTest {
  @Test
  void has_no_stack_trace() {
    assertThat(new HttpException(404).getStackTrace()).isEmpty();
  }

  @Test
  void takes_a_cause() {
    IllegalStateException cause = new IllegalStateException("why");
    HttpException exception = new HttpException(503);

    exception.initCause(cause);

    assertThat(exception).hasCauseThat().isSameInstanceAs(cause);
  }

  @Test
  void shows_status_and_detail() {
    assertThat(new HttpException(404)).hasMessageThat().isEqualTo("404: Not Found");
    assertThat(new HttpException(409, "Taken")).hasMessageThat().isEqualTo("409: Taken");
  }
}

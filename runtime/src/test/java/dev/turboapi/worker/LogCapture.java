package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that is logged while it is open: System.Logger writes to java.util.logging by default.
 */
final class LogCapture extends Handler implements AutoCloseable {
  private final Logger root = Logger.getLogger("");
  private final Handler[] others = root.getHandlers();
  private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<LogRecord> unseen = new LinkedBlockingQueue<>();

  LogCapture() {
    for (Handler other : others) {
      root.removeHandler(other);
    }
    root.addHandler(this);
    setLevel(Level.ALL);
  }

  List<LogRecord> records() {
    return List.copyOf(records);
  }

  /** Waits for the first record that was not waited for before. */
  LogRecord next() throws InterruptedException {
    LogRecord record = unseen.poll(20, TimeUnit.SECONDS);
    assertThat(record).isNotNull();
    return record;
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
    unseen.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    for (Handler other : others) {
      root.addHandler(other);
    }
  }
}

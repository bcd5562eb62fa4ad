package dev.turboapi.benchmarks.soak;

import io.netty.handler.codec.CodecException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * Keeps one connection busy until the server is gone: sends a request, or some at once, reads and
 * judges the answers, pauses, and now and then leaves half-way and connects anew.
 */
final class Client implements Runnable {
  private static final Kind[] KINDS = Kind.values();
  private static final Departure[] DEPARTURES = Departure.values();

  /** One time in so many. */
  private static final int PIPELINED = 8;

  private static final int LEAVING = 50;
  private static final int ABORTING = 2;

  private static final int MOST_AT_ONCE = 6;

  /** Of which answers are to come, in their order. */
  private record Asked(Kind kind, int number) {}

  private final Crowd crowd;
  private final Score score;
  private final RandomGenerator random;
  private final Deque<Asked> waiting = new ArrayDeque<>();

  /** Whether what waits for answers was sent before the server was told to stop. */
  private boolean sentInTime;

  Client(Crowd crowd, Score score, RandomGenerator random) {
    this.crowd = crowd;
    this.score = score;
    this.random = random;
  }

  @Override
  public void run() {
    boolean served = true;
    while (served) {
      try (ClientConnection connection = new ClientConnection(crowd.port())) {
        converse(connection);
      } catch (ConnectException e) {
        served = false;
        if (!crowd.isEnding()) {
          score.complain("Nobody listens any more");
        }
      } catch (IOException e) {
        score.complain("A connection could not be opened or closed: " + e);
      }
    }
  }

  /** Until one side closes the connection. */
  private void converse(ClientConnection connection) throws IOException {
    boolean answered = false;
    try {
      for (boolean open = true; open; ) {
        pause();
        if (random.nextInt(LEAVING) == 0) {
          leave(connection);
          return;
        }
        ask(connection);
        while (open && !waiting.isEmpty()) {
          Answer answer = connection.read();
          judge(waiting.remove(), answer);
          answered = true;
          open = !answer.last();
        }
      }
      waiting.forEach(asked -> score.add(asked.kind(), Fate.TOO_LATE));
    } catch (IOException | CodecException e) {
      boolean excused = crowd.isEnding() && !(sentInTime && answered);
      missed(e, connection.isWithinAnswer(), excused);
    } finally {
      waiting.clear();
    }
  }

  private void pause() {
    LockSupport.parkNanos(random.nextLong(2 * crowd.pauseNanos()));
  }

  private void ask(ClientConnection connection) throws IOException {
    int atOnce = random.nextInt(PIPELINED) == 0 ? random.nextInt(2, MOST_AT_ONCE + 1) : 1;
    StringBuilder requests = new StringBuilder();
    for (int i = 0; i < atOnce; i++) {
      Asked asked = new Asked(KINDS[random.nextInt(KINDS.length)], crowd.nextNumber());
      waiting.add(asked);
      requests.append(asked.kind().request(asked.number()));
    }
    send(requests.toString(), connection);
  }

  private void leave(ClientConnection connection) throws IOException {
    Departure departure = DEPARTURES[random.nextInt(DEPARTURES.length)];
    int number = crowd.nextNumber();
    waiting.add(new Asked(departure.kind(), number));
    send(departure.request(number, random), connection);
    for (int reads = departure.reads(random); reads > 0; reads--) {
      connection.readSome();
    }
    waiting.remove();
    score.add(departure);
    if (random.nextInt(ABORTING) == 0) {
      connection.abort();
    }
  }

  private void send(String requests, ClientConnection connection) throws IOException {
    sentInTime = false;
    connection.send(requests);
    sentInTime = !crowd.isEnding();
  }

  private void judge(Asked asked, Answer answer) {
    if (asked.kind().isRefusal(answer)) {
      score.add(asked.kind(), Fate.REFUSED);
    } else if (asked.kind().isDeserved(asked.number(), answer) && isCounted(asked, answer)) {
      score.add(asked.kind(), Fate.DESERVED);
    } else {
      score.add(asked.kind(), Fate.WRONG);
      score.complain("%s is answered by %s %s".formatted(asked, answer.status(), answer.body()));
    }
  }

  private boolean isCounted(Asked asked, Answer answer) {
    return asked.kind() != Kind.AFFINITY
        || score.isNew(Kind.account(asked.number()), answer.headers().getInt("x-count", 0));
  }

  /** The connection broke, or what came is no HTTP, before all answers had come. */
  private void missed(Exception why, boolean withinAnswer, boolean excused) {
    if (withinAnswer) {
      Asked first = waiting.remove();
      score.add(first.kind(), Fate.WRONG);
      score.complain(first + " is answered in part: " + why);
    }
    for (Asked asked : waiting) {
      score.add(asked.kind(), excused ? Fate.TOO_LATE : Fate.LOST);
      if (!excused) {
        score.complain(asked + " is not answered: " + why);
      }
    }
  }
}

package dev.turboapi;

import dev.turboapi.worker.ServerOptions;
import dev.turboapi.worker.Unfinished;
import java.io.PrintStream;
import java.net.BindException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/**
 * Runs an application for a person at a terminal: options, one start-up line, and what went wrong
 * in one line.
 */
final class CommandLine {
  private static final List<String> OPTIONS = List.of("--host", "--port", "--workers");
  private static final int CUT_OFF = 1;
  private static final String HELP =
      """
      Options:
        --host HOST     name or address to listen on (TURBOAPI_HOST)
        --port PORT     port to listen on, 0 for any that is free (TURBOAPI_PORT)
        --workers N     number of event loops (TURBOAPI_WORKERS)
        --help          print this""";

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  CommandLine(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** The exit code: 0 if the application serves, or help was asked for. */
  int run(TurboApiBuilder builder, String... args) {
    if (List.of(args).contains("--help")) {
      out.println(HELP);
      return 0;
    }
    try {
      settings(args).forEach(setting -> setting.applyTo(builder));
      TurboApi app = builder.build();
      start(app);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(app), "turboapi-shutdown"));
      return 0;
    } catch (IllegalArgumentException | IllegalStateException e) {
      err.println(e.getMessage());
      if (e.getCause() != null) {
        e.getCause().printStackTrace(err);
      }
      return 1;
    }
  }

  private void start(TurboApi app) {
    try {
      app.start().toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          explained(Objects.requireNonNull(e.getCause()), app.options()));
    }
    String url = "http://" + app.options().host() + ":" + app.port();
    String docsUrl = app.docs().shownDocsUrl();
    String docs = docsUrl == null ? "" : ", its docs on " + url + docsUrl;
    out.println(app.docs().title() + " serves on " + url + docs);
  }

  private static String explained(Throwable failure, ServerOptions options) {
    String reason = String.valueOf(failure.getMessage());
    if (failure instanceof BindException && reason.contains("in use")) {
      int next = options.port() == Ranges.MAX_PORT ? 8000 : options.port() + 1;
      return "Port %d is in use by another process. Stop it, or start with --port %d."
          .formatted(options.port(), next);
    }
    if (failure instanceof BindException || failure instanceof UnknownHostException) {
      return "Cannot listen on host %s, port %d (%s). Choose others with --host and --port."
          .formatted(options.host(), options.port(), reason);
    }
    return "The application could not start: " + failure;
  }

  private void close(TurboApi app) {
    Duration grace = app.options().limits().gracePeriod();
    Unfinished unfinished = app.shutDown().toCompletionStage().toCompletableFuture().join();
    if (!unfinished.isNothing()) {
      err.printf("%s did not end within %d s, and were cut off.%n", unfinished, grace.toSeconds());
      Runtime.getRuntime().halt(CUT_OFF);
    }
  }

  /** From the variables, and then from the arguments, which win. */
  private Collection<Setting> settings(String... args) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (String option : OPTIONS) {
      String variable = "TURBOAPI_" + option.substring(2).toUpperCase(Locale.ROOT);
      String value = environment.get(variable);
      if (value != null) {
        settings.put(option, new Setting(option, variable, value));
      }
    }
    Iterator<String> words = Arrays.asList(args).iterator();
    while (words.hasNext()) {
      Setting setting = setting(words.next(), words);
      settings.put(setting.option(), setting);
    }
    return settings.values();
  }

  /** {@code --port 8000}, or {@code --port=8000}. */
  private static Setting setting(String word, Iterator<String> following) {
    int equals = word.indexOf('=');
    String option = equals < 0 ? word : word.substring(0, equals);
    if (!OPTIONS.contains(option)) {
      throw new IllegalArgumentException(
          "The option %s is unknown. Use %s or --help."
              .formatted(option, String.join(", ", OPTIONS)));
    }
    if (equals < 0 && !following.hasNext()) {
      throw new IllegalArgumentException(
          "The option " + option + " lacks its value. Write it behind.");
    }
    return new Setting(option, option, equals < 0 ? following.next() : word.substring(equals + 1));
  }

  /**
   * One value of the configuration.
   *
   * @param source the option or variable that it was given by, for messages
   */
  private record Setting(String option, String source, String value) {
    void applyTo(TurboApiBuilder builder) {
      switch (option) {
        case "--host" -> builder.host(value);
        case "--port" -> builder.port(number(Ranges.MIN_PORT, Ranges.MAX_PORT));
        default -> builder.workers(number(1, Ranges.MAX_WORKERS));
      }
    }

    private int number(int min, int max) {
      int number;
      try {
        number = Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "%s must be a number from %d to %d; got \"%s\".".formatted(source, min, max, value));
      }
      return Ranges.check(source, number, min, max);
    }
  }
}

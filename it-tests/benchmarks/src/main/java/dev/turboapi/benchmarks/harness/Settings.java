package dev.turboapi.benchmarks.harness;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is measured, and how long: the defaults are the published setting. */
final class Settings {
  /** What a run consists of. */
  enum Section {
    START,
    LOAD,
    HOPS
  }

  private Set<Section> sections = EnumSet.allOf(Section.class);
  private Set<Contender> servers = EnumSet.allOf(Contender.class);
  private Set<Endpoint> endpoints =
      EnumSet.of(Endpoint.PLAIN, Endpoint.JSON, Endpoint.USERS, Endpoint.ITEMS);
  private List<Integer> depths = List.of(1, 16);
  private int rounds = 10;
  private int seconds = 10;
  private int warmup = 10;
  private int workers = 2;
  private Cores serverCores = new Cores("0");
  private Cores clientCores = new Cores("1");
  private boolean written = true;

  private Settings() {}

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if something in it is unknown, naming it
   */
  static Settings parse(String... args) {
    Settings settings = new Settings();
    Iterator<String> words = List.of(args).iterator();
    while (words.hasNext()) {
      settings.take(words.next(), words);
    }
    settings.servers.add(Contender.REFERENCE);
    return settings;
  }

  private void take(String option, Iterator<String> words) {
    switch (option) {
      case "--quick" -> {
        rounds = 3;
        seconds = 3;
        warmup = 3;
        written = false;
      }
      case "--write" -> written = true;
      case "--sections" -> sections = names(Section.class, value(option, words));
      case "--servers" -> servers = names(Contender.class, value(option, words));
      case "--endpoints" -> endpoints = names(Endpoint.class, value(option, words));
      case "--pipelined" -> depths = numbers(value(option, words));
      case "--rounds" -> rounds = number(value(option, words));
      case "--seconds" -> seconds = number(value(option, words));
      case "--warmup" -> warmup = number(value(option, words));
      case "--workers" -> workers = number(value(option, words));
      case "--server-cores" -> serverCores = new Cores(value(option, words));
      case "--client-cores" -> clientCores = new Cores(value(option, words));
      default ->
          throw new IllegalArgumentException("The option " + option + " is unknown. See --help.");
    }
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException("The option " + option + " lacks its value. See --help.");
    }
    return words.next();
  }

  private static int number(String value) {
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("Expected a number of at least 1; got " + value);
    }
    return Integer.parseInt(value);
  }

  private static List<Integer> numbers(String value) {
    return Arrays.stream(value.split(",", -1)).map(Settings::number).toList();
  }

  private static <E extends Enum<E>> Set<E> names(Class<E> type, String value) {
    return Arrays.stream(value.split(",", -1))
        .map(name -> constant(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return constant;
      }
    }
    throw new IllegalArgumentException("There is no " + name + ". See --help.");
  }

  boolean has(Section section) {
    return sections.contains(section);
  }

  /** The reference is always among them. */
  Set<Contender> servers() {
    return servers;
  }

  Set<Endpoint> endpoints() {
    return endpoints;
  }

  /** How many requests are sent at once on a connection, one after the other. */
  List<Integer> depths() {
    return depths;
  }

  int rounds() {
    return rounds;
  }

  /** The length of a window. */
  int seconds() {
    return seconds;
  }

  /** How long each server is loaded beforehand, for each endpoint and depth. */
  int warmup() {
    return warmup;
  }

  /** Event loops of a server. */
  int workers() {
    return workers;
  }

  Cores serverCores() {
    return serverCores;
  }

  Cores clientCores() {
    return clientCores;
  }

  /** Whether the results are written to the files, besides being printed. */
  boolean written() {
    return written;
  }

  @Override
  public String toString() {
    return ("Windows of %d s, %d rounds, %d s of warm-up for each endpoint. `wrk -t1 -c%d`, pinned to core %s;"
            + " servers with %d event loops, pinned to core %s; `java %s`.")
        .formatted(
            seconds,
            rounds,
            warmup,
            Wrk.CONNECTIONS,
            clientCores.list(),
            workers,
            serverCores.list(),
            String.join(" ", ServerProcess.JVM_FLAGS));
  }
}

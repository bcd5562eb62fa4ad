package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who asks for a dependency.
 *
 * @param path of the route
 * @param scopes that are asked by all that depend on it
 * @param chain of providers that depend on each other, up to the one that asks
 * @param compiled where sources ask for a provider in a class file, and so for all behind it
 */
record Asker(
    PathTemplate path, List<String> scopes, List<Link> chain, Optional<Position> compiled) {
  /** A provider, and where it is asked for. */
  private record Link(ProviderElement provider, Position position) {}

  static Asker handler(PathTemplate path) {
    return new Asker(path, List.of(), List.of(), Optional.empty());
  }

  /**
   * The provider that is asked for, as one who asks.
   *
   * @param inSource whether messages can point to it
   */
  Asker next(ProviderElement provider, DependencyRequest request, boolean inSource) {
    return new Asker(
        path,
        join(scopes, request.scopes()),
        join(chain, List.of(new Link(provider, request.position()))),
        inSource ? compiled : compiled.or(() -> Optional.of(request.position())));
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** The request where messages can point to it. */
  DependencyRequest located(DependencyRequest request) {
    return compiled.map(request::at).orElse(request);
  }

  /** What is wanted, with who wants it if that is in a class file. */
  String wanted(String type) {
    return compiled.isPresent() && !chain.isEmpty()
        ? type + " for " + chain.get(chain.size() - 1).provider().shown()
        : type;
  }

  /** The circle that it closes by asking for a provider, told alike wherever one enters it. */
  Optional<UnresolvedModel> circle(ProviderElement provider, Position position) {
    int start =
        chain.stream().map(link -> link.provider().method()).toList().indexOf(provider.method());
    if (start < 0) {
      return Optional.empty();
    }
    List<Link> links =
        join(List.of(new Link(provider, position)), chain.subList(start + 1, chain.size()));
    int first =
        IntStream.range(0, links.size())
            .boxed()
            .min(Comparator.comparing(i -> links.get(i).provider().shown()))
            .orElseThrow();
    List<String> names =
        IntStream.rangeClosed(first, first + links.size())
            .mapToObj(i -> links.get(i % links.size()).provider().shown())
            .toList();
    return Optional.of(
        new UnresolvedModel(Reason.CYCLIC, names.get(0), names, links.get(first).position()));
  }
}

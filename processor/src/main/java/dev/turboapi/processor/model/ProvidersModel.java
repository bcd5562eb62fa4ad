package dev.turboapi.processor.model;

import java.util.List;

/**
 * The providers that one class of this compilation declares.
 *
 * @param providers each as it would be used on a route without a path
 * @param unclear whether its own annotation does not say which constructor is the provider
 * @param named whether its module has a name, so that generated classes of other modules cannot
 *     share a package with it
 */
public record ProvidersModel(
    HolderModel holder, List<DependencyModel> providers, boolean unclear, boolean named) {
  public ProvidersModel {
    providers = List.copyOf(providers);
  }
}

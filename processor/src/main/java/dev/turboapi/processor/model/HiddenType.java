package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A class that not everybody can name.
 *
 * @param closed whether it, or anything it is nested in, is private, so that not even its package
 *     can
 */
public record HiddenType(ClassName name, boolean closed) {
  /** Whether code of a package cannot name it. */
  public boolean hiddenFrom(String packageName) {
    return closed || !name.packageName().equals(packageName);
  }
}

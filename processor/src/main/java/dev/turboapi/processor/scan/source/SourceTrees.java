package dev.turboapi.processor.scan.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What javac alone tells of an element's source; with other compilers, and wrapped ones, it is not
 * known.
 */
public final class SourceTrees {
  private final @Nullable Trees trees;

  private SourceTrees(@Nullable Trees trees) {
    this.trees = trees;
  }

  public static SourceTrees of(ProcessingEnvironment environment) {
    try {
      return new SourceTrees(Trees.instance(environment));
    } catch (IllegalArgumentException | NoClassDefFoundError notJavac) {
      return new SourceTrees(null);
    }
  }

  /**
   * Whether the element is being compiled, rather than read from a class file; also if that is not
   * known.
   */
  public boolean contain(Element element) {
    return trees == null || trees.getPath(element) != null;
  }

  /**
   * Whether it is left to the compiler to find the subtypes that a sealed type permits; they are
   * then in one file with it.
   */
  public boolean permitsImplicitly(TypeElement element) {
    return tree(element).filter(tree -> tree.getPermitsClause().isEmpty()).isPresent();
  }

  /** Where an element begins in its file; of no meaning if that is not known. */
  public long startOf(Element element) {
    TreePath path = trees == null ? null : trees.getPath(element);
    return trees == null || path == null
        ? 0
        : trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }

  /** The source of a type, if it is being compiled. */
  public Optional<ClassTree> tree(TypeElement element) {
    return Optional.ofNullable(trees).map(known -> known.getTree(element));
  }

  /** The line of an element, for messages that name a second place. */
  public OptionalInt lineOf(Element element) {
    TreePath path = trees == null ? null : trees.getPath(element);
    if (path == null) {
      return OptionalInt.empty();
    }
    long start = startOf(element);
    return OptionalInt.of((int) path.getCompilationUnit().getLineMap().getLineNumber(start));
  }
}

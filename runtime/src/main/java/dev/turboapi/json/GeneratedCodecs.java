package dev.turboapi.json;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that were generated beside classes, for where the class is known only when a value is
 * there. Each class is looked at once.
 */
final class GeneratedCodecs {
  private static final ClassValue<Optional<JsonCodec<Object>>> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected Optional<JsonCodec<Object>> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private GeneratedCodecs() {}

  /**
   * The codec of just this class; null if none was generated.
   *
   * @throws IllegalStateException if there is one in a package that is not open to us
   */
  static @Nullable JsonCodec<Object> of(Class<?> type) {
    return BY_CLASS.get(type).orElse(null);
  }

  private static Optional<JsonCodec<Object>> find(Class<?> type) {
    // A class without a canonical name has no name in sources, and one of the JDK no codec.
    if (type.getCanonicalName() == null || type.getClassLoader() == null || type.isArray()) {
      return Optional.empty();
    }
    try {
      Class<?> codec = Class.forName(codecName(type), true, type.getClassLoader());
      return isOf(type, codec) ? Optional.of(instance(codec)) : Optional.empty();
    } catch (ClassNotFoundException | NoSuchFieldException none) {
      return Optional.empty();
    }
  }

  /** {@code shop.ItemJson} for {@code shop.Item}, {@code shop.Shop_ItemJson} if it is nested. */
  private static String codecName(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? type.getName() + "Json"
        : codecName(outer).replaceFirst("Json$", "_" + type.getSimpleName() + "Json");
  }

  private static boolean isOf(Class<?> type, Class<?> codec) {
    return Stream.of(codec.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .anyMatch(
            implemented ->
                implemented.getRawType() == JsonCodec.class
                    && implemented.getActualTypeArguments()[0] == type);
  }

  @SuppressWarnings("unchecked") // It is a codec of the class with which it is asked for.
  private static JsonCodec<Object> instance(Class<?> codec) throws NoSuchFieldException {
    Field instance = codec.getDeclaredField("CODEC");
    try {
      instance.setAccessible(true);
      return (JsonCodec<Object>) instance.get(null);
    } catch (InaccessibleObjectException | IllegalAccessException e) {
      throw new IllegalStateException(
          "Cannot use %s. Open its package in module-info.java.".formatted(codec.getName()), e);
    }
  }
}

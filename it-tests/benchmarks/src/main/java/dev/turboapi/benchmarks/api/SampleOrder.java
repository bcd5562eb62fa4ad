package dev.turboapi.benchmarks.api;

/** The order that is sent and read in all benchmarks: 250 bytes. */
public final class SampleOrder {
  public static final String JSON =
      "{\"customer\":\"Ada Lovelace\",\"lines\":["
          + "{\"sku\":\"TEA-0042\",\"quantity\":2,\"price\":24.5},"
          + "{\"sku\":\"MUG-0007\",\"quantity\":6,\"price\":8.25},"
          + "{\"sku\":\"LAMP-100\",\"quantity\":1,\"price\":39.9}],"
          + "\"address\":{\"street\":\"12 Saint James's Square\",\"city\":\"London\",\"country\":\"GB\"}}";

  private SampleOrder() {}
}

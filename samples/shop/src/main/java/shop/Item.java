package shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item on sale.
 *
 * @param quantity how many are in stock
 */
record Item(
    int id,
    String name,
    double price,
    int quantity,
    List<String> tags,
    @Nullable String description) {}

package shop;

import java.util.List;
import java.util.UUID;

/**
 * An order that was taken.
 *
 * @param total price of all lines, at the time of the order
 */
record Order(UUID id, List<NewOrder.Line> lines, Address address, double total) {}

/** Names to avaje-jsonb's processor what it shall write codecs for. Nothing else lives here. */
@NullMarked
@Json.Import({User.class, Order.class, Line.class, Address.class})
package dev.turboapi.benchmarks.avaje;

import dev.turboapi.benchmarks.api.Address;
import dev.turboapi.benchmarks.api.Line;
import dev.turboapi.benchmarks.api.Order;
import dev.turboapi.benchmarks.api.User;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.NullMarked;

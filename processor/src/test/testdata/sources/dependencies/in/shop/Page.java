package shop;

import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

@Dependency
record Page(@DefaultValue("0") @PositiveOrZero int offset, @DefaultValue("20") @Max(100) int limit) {}

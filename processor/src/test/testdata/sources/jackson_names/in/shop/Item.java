package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.turboapi.annotation.DefaultValue;
import org.jspecify.annotations.Nullable;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Item(
    @JsonAlias({"title", "label"}) String displayName,
    @JsonProperty("weight-kg") @JsonAlias("weight") double weight,
    @JsonProperty(required = true) @Nullable String shortNote,
    @JsonSetter(nulls = Nulls.SKIP) @DefaultValue("1") @JsonAlias("n") int count,
    @JsonProperty(defaultValue = "kg") String unit) {}

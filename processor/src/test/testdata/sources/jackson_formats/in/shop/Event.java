package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record Event(
    @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
    @JsonFormat(pattern = "d MMM yyyy", locale = "de") Optional<LocalDate> end,
    @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Berlin") Instant start,
    @JsonFormat(shape = Shape.NUMBER) Instant created,
    @JsonFormat(shape = Shape.STRING) long id,
    @JsonFormat(shape = Shape.NUMBER) boolean open,
    @JsonFormat(shape = Shape.NUMBER) BigDecimal price,
    @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> others,
    @JsonRawValue String details) {}

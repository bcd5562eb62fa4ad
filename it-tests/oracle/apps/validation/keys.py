"""Maps with other keys than text."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from pydantic import AnyUrl, AwareDatetime, BaseModel, Field, NaiveDatetime
from pydantic_core import core_schema

from cases import post

app = FastAPI()


class Size(str, Enum):
    SMALL = "small"
    LARGE = "large"


class Level(int, Enum):
    LOW = 1
    HIGH = 10


@dataclass(frozen=True)
class Isbn:
    digits: str

    @classmethod
    def __get_pydantic_core_schema__(cls, source, handler):
        return core_schema.no_info_wrap_validator_function(
            lambda value, text: value if isinstance(value, cls) else cls.parse(text(value)),
            core_schema.str_schema(),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def parse(cls, text: str):
        digits = text.replace("-", "")
        if not digits.isdecimal():
            raise ValueError("must be a valid Isbn")
        return cls(digits)

    def __str__(self):
        return self.digits


class Item(BaseModel):
    name: str
    prices: dict[int, float]


class Stock(BaseModel):
    counts: dict[Size, dict[date, int]]
    items: dict[UUID, Item]


class Few(BaseModel):
    value: Annotated[dict[int, int], Field(min_length=2, max_length=3)]


def route(path: str, key: Any):
    @app.post(path)
    def count(body: dict[key, int]) -> dict[key, int]:
        return body


KEYS = {
    "int": (int, ["1", "-7", "+01", "1.0", " 5 ", "x", "1.5", "", "true", "2147483647"]),
    "large": (int, ["123456789012345678901234567890", "1_0"]),
    "bool": (bool, ["true", "no", "1", "2", ""]),
    "float": (float, ["1", "1.50", "1e20", "1e-7", "0.00001", "nan", "-inf", "1e400", "x"]),
    "decimal": (Decimal, ["1.10", "1e3", "nan", "x"]),
    "uuid": (UUID, ["12345678-9ABC-def0-1234-56789abcdef0", "123456789abcdef0123456789abcdef0", "x"]),
    "date": (date, ["2024-02-29", "2024-01-02T00:00:00", "0", "2023-02-29", "x"]),
    "time": (time, ["10:20", "24:00"]),
    "local": (NaiveDatetime, ["2024-01-02T03:04:05.5", "2024-01-02", "2024-01-02T03:04:05Z"]),
    "instant": (AwareDatetime, ["2024-01-02T03:04:05+01:00", "1704153600", "2024-01-02"]),
    "duration": (timedelta, ["P1DT2H", "01:02:03", "90"]),
    "size": (Size, ["small", "SMALL"]),
    "level": (Level, ["10", "1.0", "LOW", "2"]),
    "url": (AnyUrl, ["HTTP://Example.com", "x", ""]),
    "zone": (ZoneInfo, ["UTC", "x"]),
    "isbn": (Isbn, ["1-2", "x"]),
}

for name, (key, texts) in KEYS.items():
    route(f"/{name}", key)


@app.post("/stock")
def stock(body: Stock) -> Stock:
    return body


@app.post("/few")
def few(body: Few) -> Few:
    return body


@app.post("/lists")
def lists(body: list[dict[int, str | None]]) -> list[dict[int, str | None]]:
    return body


@app.post("/sorted")
def ordered(body: dict[int, str]) -> dict[int, str]:
    return dict(sorted(body.items()))


@app.post("/typed")
def typed() -> dict[AwareDatetime, int]:
    return {datetime(2024, 1, 2, 3, 4, 5, 600, timezone.utc): 1}


@app.post("/untyped")
def untyped() -> dict[str, Any]:
    return {"sizes": {Size.SMALL: Level.HIGH}, "levels": {Level.LOW: [Size.LARGE]}}


UUID_TEXT = "12345678-9abc-def0-1234-56789abcdef0"

CASES = [
    *[
        post(f"{name}-{i}", f"/{name}", json=f'{{"{text}":1}}')
        for name, (key, texts) in KEYS.items()
        for i, text in enumerate(texts)
    ],
    post("empty", "/int", json="{}"),
    post("no-object", "/int", json="[1]"),
    post("null", "/int", json="null"),
    post("text", "/int", json='"x"'),
    post("two-texts-of-one-key", "/int", json='{"1":1,"2":2,"01":3,"1.0":4}'),
    post("values-refused", "/int", json='{"1":"x","y":"z","3":null}'),
    post("several-keys-refused", "/uuid", json='{"a":1,"b":"c"}'),
    post(
        "stock",
        "/stock",
        json=f'{{"counts":{{"small":{{"2024-01-02":1}},"large":{{}}}},"items":{{"{UUID_TEXT}":{{"name":"a","prices":{{"1":2}}}}}}}}',
    ),
    post(
        "stock-refused",
        "/stock",
        json='{"counts":{"small":{"x":1,"2024-01-02":"y"},"tiny":{"z":1}},"items":{"u":{"prices":{"p":2,"1":"q"}}}}',
    ),
    post("few-too-few-after-conversion", "/few", json='{"value":{"1":1,"01":2}}'),
    post("few-enough-after-conversion", "/few", json='{"value":{"1":1,"01":2,"2":1,"3":1}}'),
    post("few-too-many", "/few", json='{"value":{"1":1,"2":2,"3":3,"4":4}}'),
    post("few-key-refused-first", "/few", json='{"value":{"x":1}}'),
    post("lists", "/lists", json='[{"1":"a"},{},{"2":null}]'),
    post("lists-refused", "/lists", json='[{"1":"a"},{"x":1}]'),
    post("sorted", "/sorted", json='{"10":"c","9":"b","-1":"a"}'),
    post("typed", "/typed"),
    post("untyped", "/untyped"),
]

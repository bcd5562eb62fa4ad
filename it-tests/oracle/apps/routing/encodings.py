"""Values of no declared type, as pydantic and as Python's json module write them."""

import math
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from cases import get

app = FastAPI()


class Color(str, Enum):
    RED = "RED"


class Measure(BaseModel):
    ratio: float = 1e-7
    amount: Decimal = Decimal("1.10")
    at: datetime = datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    period: timedelta = timedelta(days=1, seconds=1.5)
    note: str | None = None


class Group(BaseModel):
    measures: list[Measure] = [Measure(), Measure(ratio=1.5e-5, note="n")]
    named: dict[str, Measure] = {"a": Measure(ratio=0.00002)}


EAST = timezone(timedelta(hours=5, minutes=30))
OWNER = UUID("abcdef00-1234-5678-1234-567812345678")
VALUES: Mapping[str, Any] = {
    "nothing": None,
    "flag": True,
    "number": -42,
    "big": 123456789012345678901234567890,
    "text": "h\u00e9y \"\\/ \n\x00\x1f\x7f \u20ac \u2028 \U0001f642 <&>'",
    "empty-text": "",
    "empty-list": [],
    "empty-map": {},
    "floats": [0.0, -0.0, 1.0, 100.0, 0.1, 1e15, 1e16, 1.5e16, 1e20, 1.7976931348623157e308],
    "small-floats": [0.001, 0.0001, 0.00015, 1e-5, 1.5e-5, 1e-6, 1e-7, 2.5e-10, 1e-100, 5e-324],
    "nan": math.nan,
    "infinity": [math.inf],
    "decimal": Decimal("1.10"),
    "whole-decimal": Decimal("12"),
    "decimals": [Decimal(text) for text in ("1E+3", "0.00", "-7", "0.1", "1E-7", "12345678901234567890.123")],
    "big-decimal": Decimal("12345678901234567890123"),
    "utc": datetime(2024, 1, 2, 3, 4, 5, 6000, timezone.utc),
    "utc-whole": datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
    "midnight-utc": datetime(2024, 1, 2, tzinfo=timezone.utc),
    "east": datetime(2024, 1, 2, 3, 4, 5, tzinfo=EAST),
    "local": datetime(2024, 1, 2, 3, 4, 5, 120),
    "local-midnight": datetime(2024, 1, 2),
    "day": date(2024, 2, 29),
    "clock": time(7, 5),
    "clock-fraction": time(7, 5, 0, 500000),
    "period": timedelta(days=1, seconds=1.5),
    "periods": [timedelta(), timedelta(seconds=-1), timedelta(microseconds=1), timedelta(days=400)],
    "owner": OWNER,
    "bytes": "h\u00e9y".encode(),
    "set": {"only"},
    "tuple": (1, "two", None),
    "enum": Color.RED,
    "enums": [Color.RED],
    "key-null": {None: 1},
    "key-true": {True: 1},
    "key-int": {1: 1},
    "key-float": {1.5: 1},
    "key-small-float": {1e-7: 1},
    "key-enum": {Color.RED: 1},
    "key-uuid": {OWNER: 1},
    "key-day": {date(2024, 1, 2): 1},
    "key-instant": {datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc): 1},
    "key-decimal": {Decimal("1.10"): 1},
    "key-sa": {"_sa_state": 1, "_s": 2, "a_sa": 3},
    "model": Measure(),
    "model-in-map": {"m": Measure(), "f": 1e-7, "at": datetime(2024, 1, 2, tzinfo=timezone.utc)},
    "model-in-list": [Measure(note="n")],
    "models-in-model": Group(),
    "model-nan": Measure(ratio=math.nan),
    "nested": {"a": [{"b": {"c": [[], {}, [Decimal("1.0")]]}}]},
}  # fmt: skip


@app.get("/pydantic/{name}")
def declared(name: str) -> Any:
    return VALUES[name]


@app.get("/python/{name}")
def encoded(name: str) -> JSONResponse:
    return JSONResponse(jsonable_encoder(VALUES[name]))


CASES = [get(f"{kind}-{name}", f"/{kind}/{name}") for kind in ("pydantic", "python") for name in VALUES]

"""From the value a handler returns to the bytes of the answer."""

import math
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from pydantic import AwareDatetime, BaseModel, NaiveDatetime

from cases import get

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    DARK_BLUE = "DARK_BLUE"


class Point(BaseModel):
    x: int
    y: int | None = None


class Shape(BaseModel):
    name: str
    color: Color
    origin: Point
    corners: list[Point]
    named: dict[str, Point]
    weights: dict[str, float]
    tags: set[str]
    parent: Point | None
    note: str | None = None


class Moments(BaseModel):
    utc: AwareDatetime
    east: AwareDatetime
    west: AwareDatetime
    local: NaiveDatetime
    precise: NaiveDatetime
    midnight: NaiveDatetime
    day: date
    clock: time
    fraction: time


class Measures(BaseModel):
    ratio: float
    limit: float
    floor: float
    amount: Decimal
    owner: UUID
    period: timedelta


TEXT = "\"\\/ \b\f\n\r\t \x00\x01\x1f \x7f \u00e9 \u20ac \u2028 \U0001f642 <&>'"
EAST = timezone(timedelta(hours=5, minutes=30))
WEST = timezone(timedelta(hours=-8))
OWNER = UUID("ABCDEF00-1234-5678-1234-567812345678")


@app.get("/text")
def text() -> str:
    return TEXT


@app.get("/text/empty")
def emptyText() -> str:
    return ""


@app.get("/number")
def number() -> int:
    return -42


@app.get("/numbers")
def numbers() -> list[int]:
    return [0, 2147483647, -2147483648, 9223372036854775807]


@app.get("/flags")
async def flags() -> list[bool]:
    return [True, False]


@app.get("/absent")
def absent() -> Point | None:
    return None


@app.get("/present")
def present() -> Point | None:
    return Point(x=1)


@app.get("/color")
def color() -> Color:
    return Color.DARK_BLUE


@app.get("/colors")
def colors() -> list[Color]:
    return [Color.RED, Color.DARK_BLUE]


@app.get("/owner")
def owner() -> UUID:
    return OWNER


@app.get("/day")
def day() -> date:
    return date(2024, 2, 29)


@app.get("/clock")
def clock() -> time:
    return time(7, 5)


@app.get("/local")
def local() -> NaiveDatetime:
    return datetime(2024, 2, 29, 7, 5, 9)


@app.get("/instant")
def instant() -> AwareDatetime:
    return datetime(2024, 2, 29, 7, 5, 9, tzinfo=timezone.utc)


@app.get("/moments")
def moments() -> Moments:
    return Moments(
        utc=datetime(2024, 1, 2, 3, 4, 5, 6000, timezone.utc),
        east=datetime(2024, 1, 2, 3, 4, 5, tzinfo=EAST),
        west=datetime(1999, 12, 31, 23, 59, 59, 999999, WEST),
        local=datetime(2024, 1, 2, 3, 4, 5),
        precise=datetime(2024, 1, 2, 3, 4, 5, 120),
        midnight=datetime(2024, 1, 2),
        day=date(1, 1, 1),
        clock=time(23, 59, 59),
        fraction=time(0, 0, 0, 500000),
    )


@app.get("/periods")
def periods() -> list[timedelta]:
    return [
        timedelta(),
        timedelta(seconds=1),
        timedelta(milliseconds=1500),
        timedelta(microseconds=1),
        timedelta(minutes=61),
        timedelta(hours=24),
        timedelta(days=1, seconds=1.5),
        timedelta(days=7),
        timedelta(days=365),
        timedelta(days=400, hours=2),
        timedelta(days=-1),
        timedelta(seconds=-1.5),
        timedelta(days=-400, minutes=-5),
    ]


@app.get("/floats")
def floats() -> list[float]:
    return [
        0.0, -0.0, 1.0, -1.5, 100.0, 0.1, 1 / 3, 123456789.125,
        1e15, 123456789012345680.0, 9007199254740993.0, 1e16, 1.5e16, 1e20, 1.7976931348623157e308,
        0.001, 0.0001, 0.00015, 0.00001, 0.000015, 0.000001, 0.0000015, 1e-7, 2.5e-10, 5e-324, 2.2250738585072014e-308,
    ]  # fmt: skip


@app.get("/not-finite")
def notFinite() -> list[float]:
    return [math.nan, math.inf, -math.inf]


@app.get("/not-a-number")
def notNumber() -> float:
    return math.nan


@app.get("/decimals")
def decimals() -> list[Decimal]:
    return [
        Decimal(text) for text in ("0", "1.10", "-7", "1E+3", "1000", "0.000001", "1E-7", "12345678901234567890.123")
    ]


@app.get("/measures")
async def measures() -> Measures:
    return Measures(
        ratio=math.nan, limit=math.inf, floor=1e20, amount=Decimal("19.90"), owner=OWNER, period=timedelta(hours=36)
    )


@app.get("/shape")
def shape() -> Shape:
    return Shape(
        name="h\u00e9y",
        color=Color.RED,
        origin=Point(x=0, y=0),
        corners=[Point(x=1, y=2), Point(x=3)],
        named={"b": Point(x=1), "a": Point(x=2), 'q"\u00e9': Point(x=3)},
        weights={"": 1.0},
        tags={"one"},
        parent=None,
    )


@app.get("/shape/empty")
def emptyShape() -> Shape:
    return Shape(
        name="", color=Color.RED, origin=Point(x=0), corners=[], named={}, weights={}, tags=set(), parent=Point(x=9)
    )


@app.get("/points")
def points() -> list[Point]:
    return [Point(x=1), Point(x=2, y=3)]


@app.get("/points/none")
def noPoints() -> list[Point]:
    return []


@app.get("/points/gaps")
def gaps() -> list[Point | None]:
    return [Point(x=1), None]


@app.get("/points/named")
def namedPoints() -> dict[str, Point]:
    return {"z": Point(x=1), "a": Point(x=2)}


@app.get("/counts")
def counts() -> dict[str, int]:
    return {"z": 1, "a": 2}


@app.get("/matrix")
def matrix() -> list[list[int]]:
    return [[1, 2], [], [3]]


@app.get("/tags")
def tags() -> set[str]:
    return {"only"}


@app.get("/days")
def days() -> dict[str, date]:
    return {"first": date(2024, 1, 1)}


@app.get("/document")
def document() -> dict[str, Any]:
    return {
        "text": TEXT,
        "number": 1,
        "float": 1e-7,
        "whole": 2.0,
        "flag": True,
        "nothing": None,
        "list": [1, "two", 3.5, None, [], {}],
        "nested": {"deep": {"deeper": [{"x": 1}]}},
        "point": Point(x=1),
        "color": Color.RED,
        "amount": Decimal("1.10"),
        "owner": OWNER,
        "day": date(2024, 1, 2),
        "clock": time(3, 4, 5),
        "instant": datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        "local": datetime(2024, 1, 2, 3, 4, 5),
        "period": timedelta(days=1, seconds=1.5),
        "tags": {"only"},
        "missing": math.nan,
    }


@app.get("/anything")
def anything() -> Any:
    return [1, "two", {"three": Point(x=3, y=None)}]


@app.get("/anything/text")
def anyText() -> Any:
    return "text"


@app.get("/anything/nothing")
def anyNothing() -> Any:
    return None


@app.get("/anything/keys")
def anyKeys() -> Any:
    return {2: "int", True: "bool", 1.5: "float", Color.RED: "enum", OWNER: "uuid", date(2024, 1, 2): "date"}


PATHS = [route.path for route in app.routes if getattr(route, "include_in_schema", False)]
CASES = [get(path.strip("/").replace("/", "-"), path) for path in PATHS]

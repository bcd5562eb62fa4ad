"""Enumerations with values of their own, from text."""

from enum import Enum
from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header, Query

from cases import get

app = FastAPI()


class Size(str, Enum):
    SMALL = "small"
    EXTRA = "extra large"
    HUGE = "HUGE"


class Level(int, Enum):
    LOW = -1
    MIDDLE = 5
    HIGH = 10


class Factor(float, Enum):
    HALF = 0.5
    DOUBLE = 2.0


class Quote(str, Enum):
    PLAIN = "plain"
    SINGLE = "it's"
    LINES = "a\nb\\c"


class State(str, Enum):
    OPEN = "open"
    CLOSED = "closed"

    @classmethod
    def _missing_(cls, value):
        return cls[value.upper()]


@app.get("/sizes")
def size(value: Size) -> Size:
    return value


@app.get("/levels")
def level(value: Level) -> Level:
    return value


@app.get("/levels/{value}")
def pathLevel(value: Level) -> Level:
    return value


@app.get("/factors")
def factor(value: Factor) -> Factor:
    return value


@app.get("/quotes")
def quotation(value: Quote) -> Quote:
    return value


@app.get("/states")
def state(value: State) -> State:
    return value


@app.get("/lists")
def lists(sizes: Annotated[list[Size], Query()], levels: Annotated[set[Level], Query()]) -> list[Size]:
    return sizes


@app.get("/parts")
def parts(size: Annotated[Size, Header()], level: Annotated[Level, Cookie()]) -> int:
    return level


@app.get("/defaults")
def defaults(size: Size = Size.EXTRA, level: Level = Level.HIGH, factor: Factor = Factor.HALF) -> list[str]:
    return [size.value, str(level.value), str(factor.value)]


TEXTS = {
    "sizes": {"value": "small", "with-blank": "extra large", "like-name": "HUGE", "name": "SMALL", "empty": ""},
    "levels": {
        "value": "10",
        "negative": "-1",
        "float": "5.0",
        "blanks": " +05 ",
        "fraction": "5.5",
        "other": "6",
        "name": "LOW",
        "beyond-int": "5000000000",
        "beyond-long": "9" * 30,
        "empty": "",
    },
    "factors": {"value": "0.5", "zeros": "0.50", "whole": "2", "exponent": "5e-1", "other": "1", "text": "HALF"},
    "quotes": {"single": "it's", "lines": "a\nb\\c", "other": "x"},
    "states": {"value": "open", "missing": "Open", "other": "ajar", "empty": ""},
}

CASES = [
    *[
        get(f"{kind}-{name}", f"/{kind}?value={quote(text, safe='')}")
        for kind, texts in TEXTS.items()
        for name, text in texts.items()
    ],
    get("levels-in-path", "/levels/5"),
    get("levels-in-path-refused", "/levels/7"),
    get("lists", "/lists?sizes=small&sizes=HUGE&levels=5&levels=5.0"),
    get("lists-refused", "/lists?sizes=small&sizes=x&levels=5&levels=y"),
    get("parts", "/parts", ("size", "small"), ("cookie", "level=10")),
    get("parts-refused", "/parts", ("size", "SMALL"), ("cookie", "level=HIGH")),
    get("defaults", "/defaults"),
    get("defaults-given", "/defaults?size=small&level=-1&factor=2"),
]

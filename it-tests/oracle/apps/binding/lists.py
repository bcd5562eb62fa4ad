"""Lists and sets of values."""

from datetime import date
from enum import Enum
from typing import Annotated
from uuid import UUID

from fastapi import FastAPI, Header, Query

from cases import get

app = FastAPI()


class Size(str, Enum):
    SMALL = "SMALL"
    LARGE = "LARGE"


@app.get("/texts")
def texts(values: Annotated[list[str], Query()]) -> list[str]:
    return values


@app.get("/numbers")
def numbers(values: Annotated[list[int], Query()]) -> list[int]:
    return values


@app.get("/optional")
def optional(values: Annotated[list[int] | None, Query()] = None) -> list[int] | None:
    return values


@app.get("/preset")
def preset(values: Annotated[list[str], Query()] = ["a", "b"]) -> list[str]:
    return values


@app.get("/empty")
def empty(values: Annotated[list[str], Query()] = []) -> list[str]:
    return values


@app.get("/distinct")
def distinct(values: Annotated[set[int], Query()]) -> set[int]:
    return values


@app.get("/sizes")
def sizes(values: Annotated[list[Size], Query()]) -> list[Size]:
    return values


@app.get("/mixed")
def mixed(
    flags: Annotated[list[bool], Query()], days: Annotated[list[date], Query()], owners: Annotated[set[UUID], Query()]
) -> list[int]:
    return [len(flags), len(days), len(owners)]


@app.get("/bounded")
def bounded(values: Annotated[list[int], Query(min_length=2, max_length=3)]) -> list[int]:
    return values


@app.get("/bounded/distinct")
def boundedDistinct(values: Annotated[set[int], Query(min_length=1, max_length=1)]) -> set[int]:
    return values


@app.get("/headers")
def headers(x_token: Annotated[list[str], Header()]) -> list[str]:
    return x_token


@app.get("/headers/numbers")
def headerNumbers(x_count: Annotated[list[int] | None, Header()] = None) -> list[int] | None:
    return x_count


OWNER = "12345678-9abc-def0-1234-56789abcdef0"

CASES = [
    get("one", "/texts?values=a"),
    get("several-in-order", "/texts?values=b&values=a&values=b"),
    get("others-in-between", "/texts?values=a&x=1&values=b"),
    get("commas-do-not-split", "/texts?values=a,b"),
    get("empty-item", "/texts?values=&values=a"),
    get("missing", "/texts"),
    get("brackets-are-another-name", "/texts?values[]=a"),
    get("numbers", "/numbers?values=1&values=-2"),
    get("number-refused", "/numbers?values=1&values=x&values=&values=2.5"),
    get("number-empty-item", "/numbers?values="),
    get("optional-given", "/optional?values=1"),
    get("optional-missing", "/optional"),
    get("optional-refused", "/optional?values=x"),
    get("default", "/preset"),
    get("default-replaced", "/preset?values=c"),
    get("empty-default", "/empty"),
    get("set-drops-repeats", "/distinct?values=7&values=7&values=%2B7"),
    get("set-refused", "/distinct?values=7&values=x"),
    get("set-missing", "/distinct"),
    get("enums", "/sizes?values=LARGE&values=SMALL"),
    get("enum-refused", "/sizes?values=LARGE&values=HUGE"),
    get("mixed", f"/mixed?flags=on&flags=0&days=2024-01-02&owners={OWNER}&owners={OWNER.upper()}"),
    get("mixed-refused", f"/mixed?flags=on&flags=maybe&days=x&days=2024-01-02&owners={OWNER}&owners=7"),
    get("length-in-bounds", "/bounded?values=1&values=2"),
    get("too-short", "/bounded?values=1"),
    get("too-long", "/bounded?values=1&values=2&values=3&values=4"),
    get("too-long-before-items", "/bounded?values=x&values=2&values=3&values=4"),
    get("items-before-too-short", "/bounded?values=x"),
    get("set-length-after-dropping-repeats", "/bounded/distinct?values=1&values=1"),
    get("set-too-long", "/bounded/distinct?values=1&values=2"),
    get("header-repeated", "/headers", ("x-token", "a"), ("X-Token", "b")),
    get("header-commas-do-not-split", "/headers", ("x-token", "a, b")),
    get("header-missing", "/headers"),
    get("header-numbers", "/headers/numbers", ("x-count", "1"), ("x-count", "2")),
    get("header-number-refused", "/headers/numbers", ("x-count", "1"), ("x-count", "x")),
    get("header-optional-missing", "/headers/numbers"),
]

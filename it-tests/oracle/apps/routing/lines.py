"""Handlers that generate items, which are sent as JSON lines."""

from collections.abc import AsyncIterable, Iterable
from datetime import datetime, timezone
from enum import Enum
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Response
from pydantic import BaseModel

from cases import get, head, post

app = FastAPI()


class Color(str, Enum):
    RED = "RED"


class Item(BaseModel):
    name: str
    ratio: float = 1e-7
    note: str | None = None


class Wide(Item):
    width: int = 1


def mark(response: Response) -> None:
    response.headers["x-mark"] = "1"
    response.status_code = 202


Head = Annotated[None, Depends(mark)]

ITEMS = [Item(name="h\u00e9y"), Item(name="b", note="n")]


@app.get("/items")
def items() -> Iterable[Item]:
    yield from ITEMS


@app.get("/items/async")
async def itemsLater() -> AsyncIterable[Item]:
    for item in ITEMS:
        yield item


@app.get("/items/none")
def noItems() -> Iterable[Item]:
    yield from []


@app.get("/items/gaps")
def gaps() -> Iterable[Item | None]:
    yield ITEMS[0]
    yield None


@app.get("/items/wide")
def wide() -> Iterable[Item]:
    yield Wide(name="w")


@app.get("/items/filtered", response_model_exclude_none=True, response_model_exclude={"ratio"})
def filtered() -> Iterable[Item]:
    yield from ITEMS


@app.post("/items", status_code=201)
def created() -> Iterable[Item]:
    yield from ITEMS


@app.head("/items")
def peek() -> Iterable[Item]:
    yield from ITEMS


@app.get("/items/first/{count}")
def first(count: int) -> Iterable[Item]:
    yield from ITEMS[:count]


@app.get("/items/head")
def headers(head: Head) -> Iterable[Item]:
    yield from ITEMS


@app.get("/numbers/{count}")
def numbers(count: int) -> Iterable[int]:
    yield from range(count)


@app.get("/floats")
def floats() -> Iterable[float]:
    yield from [1.0, 1e-7, float("nan")]


@app.get("/texts")
def texts() -> Iterable[str]:
    yield from ["a", 'q"\u00e9\n', ""]


@app.get("/colors")
def colors() -> Iterable[Color]:
    yield Color.RED


@app.get("/moments")
def moments() -> Iterable[datetime]:
    yield datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


@app.get("/lists")
def lists() -> Iterable[list[Item]]:
    yield ITEMS
    yield []


@app.get("/maps")
def maps() -> Iterable[dict[str, int]]:
    yield {"a": 1}


@app.get("/anything")
def anything() -> Iterable[Any]:
    yield {"a": 1, "\u00e9": [None, 1e-7]}
    yield "text"


CASES = [
    get("items", "/items"),
    get("items-async", "/items/async"),
    get("items-none", "/items/none"),
    get("items-gaps", "/items/gaps"),
    get("items-wide", "/items/wide"),
    get("items-filtered", "/items/filtered"),
    post("items-created", "/items"),
    head("items-peek", "/items"),
    get("items-first", "/items/first/1"),
    get("items-first-refused", "/items/first/x"),
    get("items-head", "/items/head"),
    get("numbers", "/numbers/50"),
    get("floats", "/floats"),
    get("texts", "/texts"),
    get("colors", "/colors"),
    get("moments", "/moments"),
    get("lists", "/lists"),
    get("maps", "/maps"),
    get("anything", "/anything"),
]

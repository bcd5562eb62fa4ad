"""Components of generic models."""

from decimal import Decimal
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, Generic, TypeVar
from uuid import UUID

from fastapi import FastAPI
from pydantic import BaseModel

from cases import document

app = FastAPI()

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")


class Color(str, Enum):
    RED = "RED"


class Item(BaseModel):
    name: str


class Price(BaseModel):
    amount: Decimal


class Page(BaseModel, Generic[T]):
    """One page of many."""

    items: list[T]
    best: T | None = None
    total: int = 0


class Box(BaseModel, Generic[T]):
    content: T


class Pair(BaseModel, Generic[A, B]):
    first: A
    second: B


class Tree(BaseModel, Generic[T]):
    value: T
    children: "list[Tree[T]]" = []


class Shop(BaseModel):
    page: Page[Item]
    boxes: dict[str, Box[int]] = {}


@app.post("/items")
def items(page: Page[Item]) -> Page[Item]:
    return page


@app.post("/prices")
def prices(page: Page[Price]) -> Page[Price]:
    return page


@app.post("/trees")
def trees(tree: Tree[Item]) -> Tree[Item]:
    return tree


@app.post("/shops")
def shops(shop: Shop) -> list[Page[Shop]]:
    return []


@app.post("/pairs")
def pairs(pair: Pair[Box[int], dict[str, list[bool]]]) -> Pair[Item, Item | None]:
    raise NotImplementedError


@app.get("/texts")
def texts() -> Box[str]:
    raise NotImplementedError


@app.get("/floats")
def floats() -> Box[float]:
    raise NotImplementedError


@app.get("/decimals")
def decimals() -> Pair[Decimal, UUID]:
    raise NotImplementedError


@app.get("/times")
def times() -> Pair[date, datetime]:
    raise NotImplementedError


@app.get("/spans")
def spans() -> Pair[time, timedelta]:
    raise NotImplementedError


@app.get("/sets")
def sets() -> Pair[set[int], Color]:
    raise NotImplementedError


@app.get("/any")
def anything() -> Pair[Any, list[Any]]:
    raise NotImplementedError


@app.get("/nested")
def nested() -> Page[Page[Box[Item]]]:
    raise NotImplementedError


CASES = [document()]

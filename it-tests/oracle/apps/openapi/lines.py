"""How JSON lines appear in the document."""

from collections.abc import AsyncIterable, Iterable
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Item(BaseModel):
    name: str
    size: int = 1


@app.get("/items")
def items() -> Iterable[Item]:
    yield from []


@app.get("/items/async")
async def itemsLater() -> AsyncIterable[Item]:
    for item in []:
        yield item


@app.post("/items/{count}", status_code=201, response_description="Made")
def created(count: int) -> Iterable[Item]:
    yield from []


@app.get("/numbers")
def numbers() -> Iterable[int]:
    yield from []


@app.get("/maybe")
def maybe() -> Iterable[Item | None]:
    yield from []


@app.get("/lists")
def lists() -> Iterable[list[Item]]:
    yield from []


@app.get("/maps")
def maps() -> Iterable[dict[str, int]]:
    yield from []


@app.get("/anything")
def anything() -> Iterable[Any]:
    yield from []


@app.get("/filtered", response_model_exclude_none=True)
def filtered() -> Iterable[Item]:
    yield from []


CASES = [document()]

"""Schemas of arrays, collections and free JSON."""

from typing import Annotated, Any

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

from cases import document

app = FastAPI()


class Item(BaseModel):
    name: str


class Everything(BaseModel):
    ints: Annotated[list[int], Field(min_length=1, max_length=9)]
    texts: list[str] = ["a", "b"]
    items: list[Item]
    grid: list[list[float]]
    gaps: list[Item | None]
    all: list[Item]
    queue: list[int]
    ordered: set[str]
    mapped: dict[str, list[int]]
    count: int | None = None
    weight: float | None = None
    rest: list[Item] | None = None
    any: Any
    object: dict[str, Any]
    array: list[Any]


@app.post("/everything")
def everything(body: Everything) -> Everything:
    return body


@app.post("/ints")
def ints(body: list[int]) -> list[list[int]]:
    return [body]


@app.post("/objects")
def objects(body: dict[str, Any]) -> list[Any]:
    return []


@app.get("/query")
def query(
    ids: Annotated[list[int], Query()],
    names: Annotated[set[str], Query()],
    sizes: Annotated[list[float] | None, Query()] = None,
    counts: Annotated[list[int], Query()] = [1, 2],
    limit: int | None = None,
) -> list[str]:
    return []


CASES = [document()]

"""Request bodies of every form, on every method."""

from enum import Enum
from typing import Annotated, Any

from fastapi import Body, FastAPI
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    BLUE = "BLUE"


class Point(BaseModel):
    x: int
    y: int = 0


@app.post("/model")
def model(point: Point) -> str:
    return ""


@app.post("/optional/model")
def optionalModel(point: Point | None = None) -> str:
    return ""


@app.post("/models")
def models(points: list[Point]) -> str:
    return ""


@app.post("/optional/models")
def optionalModels(points: list[Point] | None = None) -> str:
    return ""


@app.post("/numbers")
def numbers(someValues: list[int]) -> str:
    return ""


@app.post("/distinct")
def distinct(values: set[str]) -> str:
    return ""


@app.post("/counts")
def counts(counts: dict[str, int]) -> str:
    return ""


@app.post("/named")
def named(points: dict[str, Point]) -> str:
    return ""


@app.post("/tree")
def tree(tree: dict[str, Any]) -> str:
    return ""


@app.post("/anything")
def anything(value: Annotated[Any, Body()]) -> str:
    return ""


@app.post("/text")
def text(value: Annotated[str, Body()]) -> str:
    return ""


@app.post("/optional/number")
def optionalNumber(value: Annotated[int | None, Body()] = None) -> str:
    return ""


@app.post("/preset/number")
def presetNumber(value: Annotated[int, Body()] = 7) -> str:
    return ""


@app.post("/color")
def color(color: Annotated[Color, Body()]) -> str:
    return ""


@app.post("/described")
def described(point: Annotated[Point, Body(description="Where to go")]) -> str:
    return ""


@app.get("/methods")
def withGet(point: Point) -> str:
    return ""


@app.put("/methods")
def withPut(point: Point) -> str:
    return ""


@app.patch("/methods")
def withPatch(point: Point) -> str:
    return ""


@app.delete("/methods")
def withDelete(point: Point) -> str:
    return ""


@app.post("/parameters/{name}")
def withParameters(name: str, point: Point, dry: bool = False) -> str:
    return ""


CASES = [document()]

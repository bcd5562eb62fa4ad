"""Bodies that are not one required model: lists, dictionaries, scalars, optional ones."""

from enum import Enum
from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import BaseModel

from cases import post, put

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    BLUE = "BLUE"


class Point(BaseModel):
    x: int
    y: int = 0


@app.post("/points")
def points(points: list[Point]) -> list[Point]:
    return points


@app.post("/numbers")
def numbers(values: list[int]) -> list[int]:
    return values


@app.post("/distinct")
def distinct(values: set[int]) -> set[int]:
    return values


@app.post("/bounded")
def bounded(values: Annotated[list[int], Body(min_length=1, max_length=2)]) -> list[int]:
    return values


@app.post("/counts")
def counts(counts: dict[str, int]) -> dict[str, int]:
    return counts


@app.post("/named")
def named(points: dict[str, Point]) -> dict[str, Point]:
    return points


@app.post("/grouped")
def grouped(groups: dict[str, list[Point]]) -> dict[str, list[Point]]:
    return groups


@app.post("/number")
def number(value: Annotated[int, Body()]) -> int:
    return value


@app.post("/bounded/number")
def boundedNumber(value: Annotated[int, Body(ge=1)]) -> int:
    return value


@app.post("/color")
def color(value: Annotated[Color, Body()]) -> Color:
    return value


@app.post("/optional")
async def optional(point: Point | None = None) -> Point | None:
    return point


@app.post("/optional/list")
async def optionalList(points: list[Point] | None = None) -> list[Point] | None:
    return points


@app.put("/points/{name}")
def move(name: str, point: Point, dry: bool = False) -> dict[str, Point]:
    return {name if not dry else "dry": point}


CASES = [
    post("models", "/points", json='[{"x":1},{"x":"2","y":3,"z":4}]'),
    post("models-none", "/points", json="[]"),
    post("models-refused", "/points", json='[{"x":1},{"y":2},3,null]'),
    post("models-object", "/points", json='{"x":1}'),
    post("models-null", "/points", json="null"),
    post("models-absent", "/points"),
    post("models-empty-body", "/points", json=""),
    post("models-syntax-error", "/points", json='[{"x":1}'),
    post("numbers", "/numbers", json='[1,"2",3.0,true]'),
    post("numbers-refused", "/numbers", json='[1,"x",3.5,null,[]]'),
    post("numbers-text", "/numbers", json='"1"'),
    post("set", "/distinct", json='[7,"7",7.0]'),
    post("set-refused", "/distinct", json='[7,"x"]'),
    post("set-object", "/distinct", json="{}"),
    post("list-too-short", "/bounded", json="[]"),
    post("list-too-long", "/bounded", json="[1,2,3]"),
    post("dict", "/counts", json='{"z":1,"a":"2","":true}'),
    post("dict-none", "/counts", json="{}"),
    post("dict-refused", "/counts", json='{"z":1,"a":"x","b":null}'),
    post("dict-list", "/counts", json="[1]"),
    post("dict-text", "/counts", json='"a"'),
    post("dict-absent", "/counts"),
    post("dict-of-models", "/named", json='{"a":{"x":1},"b":{"x":2,"y":3}}'),
    post("dict-of-models-refused", "/named", json='{"a":{"y":1},"b":2}'),
    post("dict-of-lists", "/grouped", json='{"g":[{"x":1}],"h":[]}'),
    post("dict-of-lists-refused", "/grouped", json='{"g":[{"x":1},{"x":"p"}],"h":{}}'),
    post("number", "/number", json="7"),
    post("number-from-text", "/number", json='"7"'),
    post("number-refused", "/number", json='"x"'),
    post("number-null", "/number", json="null"),
    post("number-absent", "/number"),
    post("number-out-of-bounds", "/bounded/number", json="0"),
    post("enum", "/color", json='"BLUE"'),
    post("enum-refused", "/color", json='"GREEN"'),
    post("optional", "/optional", json='{"x":1}'),
    post("optional-absent", "/optional"),
    post("optional-null", "/optional", json="null"),
    post("optional-refused", "/optional", json='{"x":"p"}'),
    post("optional-text", "/optional", json='"p"'),
    post("optional-syntax-error", "/optional", json="{"),
    post("optional-list", "/optional/list", json='[{"x":1}]'),
    post("optional-list-absent", "/optional/list"),
    post("optional-list-refused", "/optional/list", json='[{"x":"p"}]'),
    put("with-parameters", "/points/home?dry=0", json='{"x":1}'),
    put("with-parameters-refused", "/points/home?dry=maybe", json='{"x":"p"}'),
]

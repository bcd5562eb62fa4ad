"""Constraints on what lists, sets and maps hold."""

from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import BaseModel, EmailStr, Field

from cases import post

app = FastAPI()

Positive = Annotated[int, Field(gt=0)]
Short = Annotated[str, Field(max_length=3)]


class Point(BaseModel):
    x: Annotated[int, Field(ge=0)]


class Holder(BaseModel):
    numbers: list[Positive] = []
    ranges: list[Annotated[float, Field(ge=0.5, lt=2)]] = []
    words: list[Annotated[str, Field(min_length=2, max_length=3, pattern="^[a-z]+$")]] = []
    codes: Annotated[set[Short], Field(min_length=2)] = {"a", "b"}
    rows: list[list[Short]] = []
    grid: Annotated[list[Annotated[list[Positive], Field(max_length=2)]], Field(max_length=2)] = []
    amounts: dict[Annotated[str, Field(min_length=1)], Annotated[int, Field(ge=1)]] = {}
    named: dict[Annotated[str, Field(max_length=3, pattern="^[a-z]+$")], str] = {}
    lists: dict[str, Annotated[list[Short], Field(min_length=1)]] = {}
    maybe: list[Positive | None] = []
    contacts: dict[str, EmailStr | None] = {}
    optional: list[Positive] | None = None
    points: Annotated[list[Point], Field(min_length=1)] = [Point(x=1)]


@app.post("/holders")
def hold(holder: Holder) -> str:
    return "fine"


@app.post("/numbers")
def numbers(numbers: Annotated[list[Positive], Body()]) -> list[int]:
    return numbers


@app.post("/maps")
def maps(amounts: Annotated[dict[Short, Annotated[int, Field(le=9)]], Body()]) -> dict[str, int]:
    return amounts


def holder(name: str, json: str):
    return post(name, "/holders", json=json)


CASES = [
    holder("nothing", "{}"),
    holder("list", '{"numbers":[1,2,"3"]}'),
    holder("list-item-refused", '{"numbers":[1,0,2,-1]}'),
    holder("list-item-of-wrong-type-and-refused", '{"numbers":["x",0,null]}'),
    holder("list-item-from-text-refused", '{"numbers":["0"]}'),
    holder("list-empty", '{"numbers":[]}'),
    holder("list-of-floats", '{"ranges":[0.5,1.99]}'),
    holder("list-of-floats-refused", '{"ranges":[0.49,2,"1"]}'),
    holder("list-of-texts", '{"words":["ab","abc"]}'),
    holder("list-of-texts-refused", '{"words":["a","abcd","AB","ab"]}'),
    holder("set", '{"codes":["a","b","c"]}'),
    holder("set-item-refused", '{"codes":["a","abcd"]}'),
    holder("set-items-before-size", '{"codes":["abcd"]}'),
    holder("set-too-short", '{"codes":["a"]}'),
    holder("rows", '{"rows":[["a"],[],["b","c"]]}'),
    holder("rows-refused", '{"rows":[["abcd"],["a","bcde"]]}'),
    holder("rows-of-wrong-type", '{"rows":["a",["abcd"]]}'),
    holder("grid", '{"grid":[[1,2],[3]]}'),
    holder("grid-too-long", '{"grid":[[1],[0],[2]]}'),
    holder("grid-row-too-long", '{"grid":[[1,2,3],[0]]}'),
    holder("grid-item-refused", '{"grid":[[0,1],[1,-1]]}'),
    holder("map", '{"amounts":{"a":1,"b":2}}'),
    holder("map-key-refused", '{"amounts":{"":1}}'),
    holder("map-value-refused", '{"amounts":{"a":0}}'),
    holder("map-key-and-value-refused", '{"amounts":{"a":0,"":-1,"b":1}}'),
    holder("map-key-too-long", '{"named":{"abcd":"x"}}'),
    holder("map-key-pattern", '{"named":{"A":"x","a":"y"}}'),
    holder("map-key-and-value-of-wrong-type", '{"named":{"A":1}}'),
    holder("map-of-lists", '{"lists":{"a":["b"]}}'),
    holder("map-of-lists-too-short", '{"lists":{"a":[]}}'),
    holder("map-of-lists-item-refused", '{"lists":{"a":["abcd"],"b":[]}}'),
    holder("null-item", '{"maybe":[null,1]}'),
    holder("null-item-and-refused", '{"maybe":[null,0]}'),
    holder("optional-value", '{"contacts":{"a":null,"b":"a@b.co"}}'),
    holder("optional-value-refused", '{"contacts":{"a":null,"b":"x"}}'),
    holder("optional-list-null", '{"optional":null}'),
    holder("optional-list-item-refused", '{"optional":[0]}'),
    holder("list-of-models-refused", '{"points":[{"x":0},{"x":-1}]}'),
    holder("list-of-models-too-short", '{"points":[]}'),
    holder("several-fields", '{"numbers":[0],"amounts":{"":0},"rows":[["abcd"]],"words":["A"]}'),
    post("body-list", "/numbers", json="[1,2]"),
    post("body-list-refused", "/numbers", json="[1,0]"),
    post("body-list-of-wrong-type", "/numbers", json='{"a":1}'),
    post("body-map", "/maps", json='{"a":9}'),
    post("body-map-refused", "/maps", json='{"abcd":10}'),
]

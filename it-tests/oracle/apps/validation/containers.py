"""Arrays, collections and free JSON, as members, bodies and results."""

from collections import deque
from typing import Annotated, Any

from fastapi import FastAPI
from pydantic import BaseModel, Field

from cases import post

app = FastAPI()


class Item(BaseModel):
    name: str


class Arrays(BaseModel):
    ints: list[int] = []
    longs: list[int] = []
    doubles: list[float] = []
    flags: list[bool] = []
    texts: list[str] = []
    items: list[Item] = []
    grid: list[list[int]] = []
    gaps: list[Item | None] = []


class Collections(BaseModel):
    all: list[Item] = []
    queue: deque[int] = deque()
    words: list[str] = []
    links: list[int] = []
    ordered: set[str] = set()
    unordered: set[int] = set()
    sorted: dict[str, int] = {}
    mapped: dict[str, list[int]] = {}


class Bounded(BaseModel):
    ints: Annotated[list[int], Field(min_length=1, max_length=2)]
    names: Annotated[list[str], Field(min_length=2)]


class Options(BaseModel):
    count: int | None = None
    total: int | None = None
    weight: float | None = None
    item: Item | None = None
    items: list[Item] | None = None
    positive: Annotated[int, Field(gt=0)] | None = None


class Free(BaseModel):
    any: Any
    object: dict[str, Any]
    list: list[Any]


@app.post("/arrays")
def arrays(body: Arrays) -> Arrays:
    return body


@app.post("/ints")
def ints(body: list[int]) -> list[int]:
    return body


@app.post("/items")
def items(body: list[Item]) -> list[Item]:
    return body


@app.post("/grids")
def grids(body: list[list[float]]) -> list[list[float]]:
    return body


@app.post("/collections")
def collections(body: Collections) -> Collections:
    return body


@app.post("/sorted")
def sortedNames(body: set[str]) -> list[str]:
    return sorted(body)


@app.post("/bounded")
def bounded(body: Bounded) -> Bounded:
    return body


@app.post("/options")
def options(body: Options) -> Options:
    return body


@app.post("/free")
def free(body: Free) -> Free:
    return body


@app.post("/objects")
def objects(body: dict[str, Any]) -> dict[str, Any]:
    return body


@app.post("/lists")
def lists(body: list[Any]) -> list[Any]:
    return body


@app.post("/nodes")
def nodes(body: dict[str, Any]) -> list[Any]:
    return [body, body]


CASES = [
    post("arrays-empty", "/arrays", json="{}"),
    post(
        "arrays",
        "/arrays",
        json='{"ints":[1,-2],"longs":[9007199254740993],"doubles":[1,2.5],"flags":[true,false],"texts":["a",""],'
        '"items":[{"name":"a"}],"grid":[[1,2],[],[3]],"gaps":[null,{"name":"b"}]}',
    ),
    post("arrays-converted", "/arrays", json='{"ints":["1",2.0,true],"doubles":["1.5",true],"flags":["yes",0]}'),
    post(
        "arrays-refused",
        "/arrays",
        json='{"ints":[1,"x",null],"longs":{},"doubles":["y"],"flags":[2],"texts":[1],"items":[{},3],'
        '"grid":[[1],2,["z"]],"gaps":[null,{}]}',
    ),
    post("arrays-no-lists", "/arrays", json='{"ints":1,"texts":"a","grid":[1]}'),
    post("ints", "/ints", json="[1,2,3]"),
    post("ints-many", "/ints", json="[" + ",".join(str(i) for i in range(40)) + "]"),
    post("ints-empty", "/ints", json="[]"),
    post("ints-refused", "/ints", json='[1,"a",1.5]'),
    post("ints-no-list", "/ints", json='{"a":1}'),
    post("ints-missing", "/ints"),
    post("items", "/items", json='[{"name":"a"},{"name":"b"}]'),
    post("items-refused", "/items", json='[{"name":"a"},{}]'),
    post("grids", "/grids", json="[[1,2.5],[]]"),
    post("grids-refused", "/grids", json='[[1,"x"],3]'),
    post("collections-empty", "/collections", json="{}"),
    post(
        "collections",
        "/collections",
        json='{"all":[{"name":"a"}],"queue":[3,1,2],"words":["a"],"links":[1],"ordered":["a"],"unordered":[1],'
        '"sorted":{"a":1,"b":2},"mapped":{"x":[1]}}',
    ),
    post(
        "collections-refused",
        "/collections",
        json='{"all":[{}],"queue":["x"],"words":[1],"links":["y"],"ordered":[1],"unordered":["z"],"sorted":{"a":"w"},'
        '"mapped":{"x":1}}',
    ),
    post(
        "collections-no-containers",
        "/collections",
        json='{"all":1,"queue":2,"words":3,"links":4,"ordered":5,"unordered":6,"sorted":7,"mapped":8}',
    ),
    post("sorted", "/sorted", json='["b","a","b"]'),
    post("sorted-refused", "/sorted", json='["b",1]'),
    post("sorted-no-list", "/sorted", json="{}"),
    post("bounded", "/bounded", json='{"ints":[1],"names":["a","b"]}'),
    post("bounded-short", "/bounded", json='{"ints":[],"names":["a"]}'),
    post("bounded-long", "/bounded", json='{"ints":[1,2,3],"names":["a","b"]}'),
    post("bounded-item-first", "/bounded", json='{"ints":["x"],"names":[1]}'),
    post("options-none", "/options", json="{}"),
    post("options-null", "/options", json='{"count":null,"total":null,"weight":null,"item":null,"items":null,"positive":null}'),
    post(
        "options",
        "/options",
        json='{"count":1,"total":9007199254740993,"weight":1.5,"item":{"name":"a"},"items":[{"name":"b"}],"positive":1}',
    ),
    post("options-converted", "/options", json='{"count":"1","total":true,"weight":"2"}'),
    post(
        "options-refused",
        "/options",
        json='{"count":"x","total":1.5,"weight":[],"item":{},"items":[{"name":1}],"positive":0}',
    ),
    post("free", "/free", json='{"any":{"a":[1,null]},"object":{"b":{"c":1.5}},"list":[1,"x",[true]]}'),
    post("free-any-null", "/free", json='{"any":null,"object":{},"list":[]}'),
    post("free-refused", "/free", json='{"any":1,"object":[],"list":{}}'),
    post("free-refused-null", "/free", json='{"any":1,"object":null,"list":"x"}'),
    post("free-missing", "/free", json="{}"),
    post("objects", "/objects", json='{"a":1,"b":{"c":[1,{"d":null}]},"e":"f","g":1.0,"h":true}'),
    post("objects-empty", "/objects", json="{}"),
    post("objects-refused", "/objects", json="[1]"),
    post("objects-null", "/objects", json="null"),
    post("objects-duplicate", "/objects", json='{"a":1,"a":2}'),
    post("lists", "/lists", json='[1,"a",[],{},null,1.5,123456789012345678901234567890]'),
    post("lists-refused", "/lists", json='{"a":[]}'),
    post("nodes", "/nodes", json='{"a":[1,2.5,null,"x"]}'),
    post("nodes-refused", "/nodes", json='"x"'),
]

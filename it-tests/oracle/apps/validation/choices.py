"""Unions without a discriminator: the member that fits best is found by trying."""

from enum import Enum
from typing import Any, Union

from fastapi import FastAPI
from pydantic import BaseModel

from cases import post

app = FastAPI()


class Small(BaseModel):
    a: int
    note: str | None = None


class Large(BaseModel):
    a: int
    b: int = 2
    note: str | None = None


class Other(BaseModel):
    c: str


class And(BaseModel):
    all: "list[Filter]"


class Or(BaseModel):
    any: "list[Filter]"


class Not(BaseModel):
    no: "Filter"


class Equal(BaseModel):
    field: str
    value: Any


class Constant(Enum):
    EVERYTHING = "EVERYTHING"
    NOTHING = "NOTHING"


Leaf = Union[Equal, Constant]
Filter = Union[And, Or, Not, Equal, Constant]


class Deep(BaseModel):
    inner: "Inner"


class Flat(BaseModel):
    inner: dict[str, Any]
    x: int = 0


class Inner(BaseModel):
    p: int = 0
    q: int = 0
    r: int = 0


class Holder(BaseModel):
    size: Union[Small, Large, Other]
    maybe: Union[Small, Large, Other, None] = None
    many: list[Union[Small, Large, Other]] = []
    named: dict[str, Union[Small, Large, Other]] = {}


class One(BaseModel):
    a: int


class Numbers(BaseModel):
    values: list[int]


class Texts(BaseModel):
    values: list[str]


@app.post("/sizes")
def sizes(size: Union[Small, Large, Other]) -> Union[Small, Large, Other]:
    return size


@app.post("/filters")
def filters(filter: Filter) -> Filter:
    return filter


@app.post("/leaves")
def leaves(leaf: Leaf) -> Leaf:
    return leaf


@app.post("/depths")
def depths(depth: Union[Flat, Deep]) -> Union[Flat, Deep]:
    return depth


@app.post("/holders")
def holders(holder: Holder) -> Holder:
    return holder


@app.post("/many")
def many(sizes: list[Union[Small, Large, Other]]) -> list[Union[Small, Large, Other]]:
    return sizes


@app.post("/ones")
def ones(one: One) -> One:
    return one


@app.post("/values")
def values(values: Union[Numbers, Texts]) -> Union[Numbers, Texts]:
    return values


class Doubles(BaseModel):
    x: list[float]
    y: bool | None = None


class Longs(BaseModel):
    x: list[int]
    y: int | None = None


class Sets(BaseModel):
    x: set[int]


@app.post("/kinds")
def kinds(kind: Union[Sets, Doubles, Longs]) -> Union[Sets, Doubles, Longs]:
    return kind


CASES = [
    post("kind-list", "/kinds", json='{"x":[1]}'),
    post("kind-number-is-as-good", "/kinds", json='{"x":[1,2.0]}'),
    post("kind-text", "/kinds", json='{"x":["1"]}'),
    post("kind-no-boolean", "/kinds", json='{"x":[1],"y":1}'),
    post("kind-boolean", "/kinds", json='{"x":[1.0],"y":true}'),
    post("kind-null", "/kinds", json='{"x":[],"y":null}'),
    post("only-first-fits", "/sizes", json='{"a":1,"b":"x"}'),
    post("first-of-equals", "/sizes", json='{"a":1}'),
    post("more-members", "/sizes", json='{"a":1,"b":3}'),
    post("more-members-by-null", "/sizes", json='{"a":1,"note":null}'),
    post("default-sent", "/sizes", json='{"a":1,"b":2,"note":"n"}'),
    post("last", "/sizes", json='{"c":"x"}'),
    post("both-kinds", "/sizes", json='{"a":1,"c":"x"}'),
    post("more-of-the-later", "/sizes", json='{"a":"1","b":"2","c":"x"}'),
    post("converted", "/sizes", json='{"a":"1","b":true}'),
    post("none", "/sizes", json="{}"),
    post("none-of-three", "/sizes", json='{"a":"x","b":"y","c":1}'),
    post("no-object", "/sizes", json="7"),
    post("text", "/sizes", json='"a"'),
    post("null", "/sizes", json="null"),
    post("no-body", "/sizes"),
    post("no-json", "/sizes", json='{"a":1'),
    post("raw-text", "/sizes", body='{"a":1}'),
    post("duplicate", "/sizes", json='{"a":"x","a":1,"b":2}'),
    post("equal", "/filters", json='{"field":"a","value":[1,{"b":null}]}'),
    post("constant", "/filters", json='"NOTHING"'),
    post("constant-unknown", "/leaves", json='"SOMETHING"'),
    post("leaf", "/leaves", json='{"field":"a","value":1.50}'),
    post("leaf-number", "/leaves", json="1"),
    post("and", "/filters", json='{"all":[{"field":"a","value":1},"EVERYTHING",{"any":[]}]}'),
    post("not", "/filters", json='{"no":{"no":{"no":"NOTHING"}}}'),
    post("and-or", "/filters", json='{"all":["NOTHING"],"any":["NOTHING","EVERYTHING"]}'),
    post("and-or-count", "/filters", json='{"all":[],"any":[{"field":"a","value":1}]}'),
    post("filter-refused", "/filters", json='{"field":1}'),
    post("filter-nested-refused", "/filters", json='{"all":[{"no":"x"}]}'),
    post("flat", "/depths", json='{"inner":{"p":"x"}}'),
    post("deep-by-count", "/depths", json='{"inner":{"p":1,"q":2}}'),
    post("flat-by-tie", "/depths", json='{"inner":{}}'),
    post("flat-with-x", "/depths", json='{"inner":{"p":1},"x":1}'),
    post("deep-with-x", "/depths", json='{"inner":{"p":1,"q":2},"x":1}'),
    post("holder", "/holders", json='{"size":{"a":1,"b":1},"maybe":{"c":"x"},"many":[{"a":1},{"c":"y"}],"named":{"k":{"c":"z"}}}'),
    post("holder-null", "/holders", json='{"size":{"a":1},"maybe":null}'),
    post("holder-refused", "/holders", json='{"size":{},"maybe":{"c":1},"many":[{"a":1},2],"named":{"k":{"a":"x"}}}'),
    post("many", "/many", json='[{"a":1},{"a":1,"b":3},{"c":"x"}]'),
    post("many-refused", "/many", json='[{"a":1},{},{"c":1}]'),
    post("one", "/ones", json='{"a":1}'),
    post("one-refused", "/ones", json='{"a":"x"}'),
    post("numbers", "/values", json='{"values":[1,2]}'),
    post("texts", "/values", json='{"values":["a"]}'),
    post("numbers-as-text", "/values", json='{"values":["1"]}'),
    post("values-mixed", "/values", json='{"values":[1,"a"]}'),
    post("values-null", "/values", json='{"values":[null]}'),
    post("values-empty", "/values", json='{"values":[]}'),
]

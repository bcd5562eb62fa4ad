"""What is checked of an object as a whole."""

from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import BaseModel, Field, model_validator

from cases import post

app = FastAPI()


class Range(BaseModel):
    low: Annotated[int, Field(ge=0)]
    high: int

    @model_validator(mode="after")
    def check(self):
        if self.low > self.high:
            raise ValueError("low must not be above high")
        return self


class Window(BaseModel):
    name: str
    range: Range
    limit: int = 100

    @model_validator(mode="after")
    def check(self):
        if self.range.high > self.limit:
            raise ValueError("%s reaches over %d" % (self.name, self.limit))
        return self


class Interval(BaseModel):
    start: int
    end: int

    @model_validator(mode="after")
    def check(self):
        if self.start == 13:
            raise ValueError("")
        assert self.start <= self.end, "start after end"
        return self


class Wanted(BaseModel):
    password: str
    repeated: str
    terms: bool = True

    @model_validator(mode="after")
    def check(self):
        if self.password != self.repeated:
            raise ValueError("same must be true")
        if self.password == self.password.lower():
            raise ValueError("has no capital")
        if not self.terms:
            raise ValueError("the terms must be accepted")
        return self


class Tree(BaseModel):
    value: int
    children: list["Tree"] = []

    @model_validator(mode="after")
    def check(self):
        if self.children and self.value != sum(child.value for child in self.children):
            raise ValueError("must be the sum of its children")
        return self


class Broken(BaseModel):
    name: str

    @model_validator(mode="after")
    def check(self):
        if self.name == "broken":
            raise RuntimeError("broken")
        return self


@app.post("/ranges")
def range(range: Range) -> int:
    return range.high - range.low


@app.post("/lists")
def ranges(ranges: Annotated[list[Range], Body()]) -> int:
    return len(ranges)


@app.post("/pairs")
def pair(first: Range, second: Interval) -> int:
    return first.low + second.start


@app.post("/maps")
def named(ranges: Annotated[dict[str, Range], Body()]) -> int:
    return len(ranges)


@app.post("/optional")
def optional(range: Annotated[Range | None, Body()] = None) -> bool:
    return range is not None


@app.post("/windows")
def window(window: Window) -> str:
    return window.name


@app.post("/intervals")
def interval(interval: Interval) -> int:
    return interval.start


@app.post("/wanted")
def wanted(wanted: Wanted) -> str:
    return wanted.password


@app.post("/trees")
def tree(tree: Tree) -> int:
    return tree.value


@app.post("/broken")
def broken(broken: Broken) -> str:
    return broken.name


@app.post("/query")
def query(range: Range, number: int = 0) -> int:
    return number


CASES = [
    post("valid", "/ranges", json='{"low":1,"high":2}'),
    post("refused", "/ranges", json='{"low":2,"high":1}'),
    post("refused-as-sent", "/ranges", json='{"low":"2","high":1.0,"more":[null]}'),
    post("only-after-fields", "/ranges", json='{"low":2,"high":"x"}'),
    post("only-after-constraints", "/ranges", json='{"low":-1,"high":-2}'),
    post("only-after-missing", "/ranges", json='{"low":2}'),
    post("not-an-object", "/ranges", json="[2,1]"),
    post("list", "/lists", json='[{"low":1,"high":2},{"low":1,"high":1}]'),
    post("list-refused", "/lists", json='[{"low":1,"high":2},{"low":2,"high":1},{"low":3,"high":1}]'),
    post("list-siblings-continue", "/lists", json='[{"low":2,"high":1},{"low":"x","high":1},{"low":4,"high":3}]'),
    post("embedded", "/pairs", json='{"first":{"low":1,"high":2},"second":{"start":1,"end":2}}'),
    post("embedded-refused", "/pairs", json='{"first":{"low":2,"high":1},"second":{"start":2,"end":1}}'),
    post("embedded-constructor", "/pairs", json='{"first":{"low":1,"high":2},"second":{"start":2,"end":1}}'),
    post("map-refused", "/maps", json='{"a":{"low":2,"high":1},"b":{"low":1,"high":2},"c":1}'),
    post("optional-null", "/optional", json="null"),
    post("optional-refused", "/optional", json='{"low":2,"high":1}'),
    post("nested", "/windows", json='{"name":"w","range":{"low":1,"high":2}}'),
    post("nested-inner-refused", "/windows", json='{"name":"w","range":{"low":2,"high":1}}'),
    post("nested-outer-refused", "/windows", json='{"name":"w","range":{"low":1,"high":200}}'),
    post("nested-default-is-seen", "/windows", json='{"name":"w","range":{"low":1,"high":101}}'),
    post("nested-inner-and-field-refused", "/windows", json='{"name":1,"range":{"low":2,"high":1},"limit":"x"}'),
    post("constructor", "/intervals", json='{"start":1,"end":2}'),
    post("constructor-assertion", "/intervals", json='{"start":2,"end":1}'),
    post("constructor-without-message", "/intervals", json='{"start":13,"end":20}'),
    post("several-checks", "/wanted", json='{"password":"Aa","repeated":"Aa"}'),
    post("several-checks-first", "/wanted", json='{"password":"a","repeated":"b","terms":false}'),
    post("several-checks-second", "/wanted", json='{"password":"a","repeated":"a","terms":false}'),
    post("several-checks-third", "/wanted", json='{"password":"A","repeated":"A","terms":false}'),
    post("tree", "/trees", json='{"value":3,"children":[{"value":1},{"value":2}]}'),
    post("tree-root-refused", "/trees", json='{"value":4,"children":[{"value":1},{"value":2}]}'),
    post(
        "tree-branches-refused",
        "/trees",
        json='{"value":9,"children":[{"value":1,"children":[{"value":2}]},{"value":2,"children":[{"value":1}]}]}',
    ),
    post(
        "tree-deep-refused",
        "/trees",
        json='{"value":1,"children":[{"value":1,"children":[{"value":1,"children":[{"value":2}]}]}]}',
    ),
    post("other-exception", "/broken", json='{"name":"broken"}'),
    post("other-exception-not-thrown", "/broken", json='{"name":"fine"}'),
    post("body-and-query", "/query?number=x", json='{"low":2,"high":1}'),
    post("query-alone", "/query?number=x", json='{"low":1,"high":2}'),
    post("body-alone", "/query?number=1", json='{"low":2,"high":1}'),
    post("utf-16", "/ranges", ("content-type", "application/json"), body='{"low":2,"high":1}'.encode("utf-16-le")),
    post("utf-16-valid", "/ranges", ("content-type", "application/json"), body='{"low":1,"high":2}'.encode("utf-16-le")),
]

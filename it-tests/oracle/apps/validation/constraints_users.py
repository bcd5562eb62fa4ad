"""Constraints of the user's own."""

from typing import Annotated

from fastapi import Body, FastAPI, Query
from pydantic import AfterValidator, BaseModel, Field, model_validator

from cases import get, post

app = FastAPI()


def demand(holds, message: str) -> AfterValidator:
    def check(value):
        if not holds(value):
            raise ValueError(message)
        return value

    return AfterValidator(check)


def strength(password: str) -> str:
    wrong = []
    if not any(c.isdigit() for c in password):
        wrong.append("needs a digit")
    if len(password) < 8:
        wrong.append("needs 8 letters")
    if wrong:
        raise ValueError("; ".join(wrong))
    return password


def explode(value: int) -> int:
    if value == 13:
        raise RuntimeError("unlucky")
    return value


def multiple(of: int, message: str | None = None) -> AfterValidator:
    return demand(lambda v: v % of == 0, message or f"must be a multiple of {of}")


Code = Annotated[str, Field(min_length=3, max_length=5, pattern="^[A-Z]+$")]
Single = Annotated[
    str, demand(lambda v: 3 <= len(v) <= 8 and v.isascii() and v.isalpha() and v.isupper(), "must be a code of up to 8 capitals")
]


class Point(BaseModel):
    x: int
    y: int


class Signup(BaseModel):
    password: str
    repeated: str

    @model_validator(mode="after")
    def check(self):
        if self.password != self.repeated:
            raise ValueError("password and repeated must be the same")
        return self


class Order(BaseModel):
    amount: Annotated[int, multiple(10)] = 10
    pieces: Annotated[int, multiple(3, "must come in boxes of 3, {shop.boxes}")] = 3
    weights: list[Annotated[float, multiple(2)]] = []
    bounded: Annotated[int, Field(ge=10), multiple(4)] = 12
    code: Code = "ABC"
    single: Single = "ABC"
    password: Annotated[str, AfterValidator(strength)] = "abcdefg1"
    kind: Annotated[str, demand(lambda v: v in ["a", "b"], "must be one of [a, b]")] = "a"
    point: Annotated[Point, demand(lambda p: p.x <= p.y, "must be in order")] = Point(x=1, y=2)
    points: Annotated[list[Annotated[Point, demand(lambda p: p.x <= p.y, "must be in order")]], Field(max_length=2)] = []
    distinct: Annotated[list[Point], demand(lambda ps: len({p.x for p in ps}) == len(ps), "must differ")] = []
    names: dict[Annotated[str, demand(lambda v: v in ["a", "b"], "must be one of [a, b]")], int] = {}
    unlucky: Annotated[int, AfterValidator(explode)] = 1
    maybe: Annotated[int, multiple(10)] | None = None


@app.post("/orders")
def order(order: Order) -> str:
    return "fine"


@app.post("/signups")
def signup(signup: Signup) -> str:
    return signup.password


@app.post("/signups/many")
def signups(signups: Annotated[list[Signup], Body()]) -> int:
    return len(signups)


@app.get("/query")
def query(
    page: Annotated[int, Query(), multiple(10)] = 10,
    ids: Annotated[list[Annotated[int, multiple(2)]], Query()] = [2],
    code: Annotated[Code, Query()] = "ABC",
    unlucky: Annotated[int, Query(), AfterValidator(explode)] = 1,
) -> int:
    return page


def orders(name: str, json: str):
    return post(name, "/orders", json=json)


CASES = [
    orders("valid", '{"amount":20,"pieces":6,"weights":[2,4.0],"code":"ABCDE","single":"ABCDEFGH","maybe":null}'),
    orders("refused", '{"amount":21}'),
    orders("type-first", '{"amount":"x"}'),
    orders("message-written", '{"pieces":4}'),
    orders("element-refused", '{"weights":[2,3,"5"]}'),
    orders("known-constraint-first", '{"bounded":9}'),
    orders("known-constraint-then-own", '{"bounded":13}'),
    orders("composed-first", '{"code":"AB"}'),
    orders("composed-second", '{"code":"abc"}'),
    orders("composed-overridden", '{"code":"ABCDEF"}'),
    orders("composed-as-one", '{"single":"AB"}'),
    orders("composed-as-one-other-part", '{"single":"abc"}'),
    orders("composed-as-one-overridden", '{"single":"ABCDEFGHI"}'),
    orders("own-messages", '{"password":"abcdefgh"}'),
    orders("several-messages", '{"password":"abc"}'),
    orders("array-member", '{"kind":"c"}'),
    orders("object", '{"point":{"x":1,"y":1}}'),
    orders("object-refused", '{"point":{"x":2,"y":1}}'),
    orders("object-fields-first", '{"point":{"x":2,"y":"z"}}'),
    orders("objects-refused", '{"points":[{"x":2,"y":1},{"x":"z","y":1}]}'),
    orders("objects-too-many-first", '{"points":[{"x":2,"y":1},{"x":1,"y":1},{"x":1,"y":1}]}'),
    orders("list-of-objects", '{"distinct":[{"x":1,"y":1},{"x":2,"y":1}]}'),
    orders("list-of-objects-refused", '{"distinct":[{"x":1,"y":1},{"x":1,"y":2}]}'),
    orders("list-of-objects-items-first", '{"distinct":[{"x":1,"y":1},{"x":1}]}'),
    orders("map-key-refused", '{"names":{"a":1,"c":2}}'),
    orders("validator-throws", '{"unlucky":13}'),
    orders("optional-refused", '{"maybe":5}'),
    orders("several", '{"amount":1,"pieces":1,"code":"","point":{"x":2,"y":1},"maybe":"x"}'),
    post("type", "/signups", json='{"password":"a","repeated":"a"}'),
    post("type-refused", "/signups", json='{"password":"a","repeated":"b"}'),
    post("type-fields-first", "/signups", json='{"password":"a"}'),
    post("type-in-list", "/signups/many", json='[{"password":"a","repeated":"b"},{"password":"a","repeated":"a"}]'),
    get("query", "/query?page=20&ids=2&ids=4&code=ABCD"),
    get("query-refused", "/query?page=21&ids=2&ids=3&code=a"),
    get("query-validator-throws", "/query?unlucky=13"),
]

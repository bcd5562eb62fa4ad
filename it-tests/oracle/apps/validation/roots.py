"""Models that are one value and no object: a text, a number, a list, a map."""

from decimal import Decimal
from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field, RootModel

from cases import post

app = FastAPI()


class Code(RootModel[Annotated[str, Field(min_length=2, max_length=4)]]):
    pass


class Money(RootModel[Decimal]):
    pass


class Tags(RootModel[list[Code]]):
    pass


class Stock(RootModel[dict[str, int]]):
    pass


class Order(BaseModel):
    code: Code
    total: Money | None = None
    tags: Tags | None = None
    stock: Stock | None = None
    codes: list[Code] = []
    named: dict[str, Code] = {}


@app.post("/codes")
def code(code: Code) -> Code:
    return code


@app.post("/tags")
async def tags(tags: Tags) -> Tags:
    return tags


@app.post("/orders")
def order(order: Order) -> Order:
    return order


CASES = [
    post("text", "/codes", json='"abc"'),
    post("text-refused", "/codes", json="1"),
    post("text-too-short", "/codes", json='"a"'),
    post("text-too-long", "/codes", json='"abcde"'),
    post("text-object", "/codes", json='{"root":"abc"}'),
    post("text-null", "/codes", json="null"),
    post("text-absent", "/codes"),
    post("list", "/tags", json='["ab","cd"]'),
    post("list-empty", "/tags", json="[]"),
    post("list-refused", "/tags", json='["ab",1,"c",null]'),
    post("list-text", "/tags", json='"ab"'),
    post("minimal", "/orders", json='{"code":"ab"}'),
    post(
        "complete",
        "/orders",
        json='{"code":"ab","total":"1.50","tags":["cd"],"stock":{"x":"1"},"codes":["ef"],"named":{"k":"gh"}}',
    ),
    post(
        "refused",
        "/orders",
        json='{"code":1,"total":"x","tags":["c",1],"stock":{"x":"y"},"codes":["e","fg"],"named":{"k":"g","l":2}}',
    ),
    post("wrong-kinds", "/orders", json='{"code":[],"total":{},"tags":{},"stock":[],"codes":"","named":1}'),
    post("nulls", "/orders", json='{"code":null,"total":null,"tags":null,"stock":null}'),
    post("missing", "/orders", json="{}"),
]

"""Nested models: where errors are, what is optional, what is ignored."""

from enum import Enum

from fastapi import FastAPI
from pydantic import BaseModel

from cases import post

app = FastAPI()


class Priority(str, Enum):
    NORMAL = "NORMAL"
    EXPRESS = "EXPRESS"


class Address(BaseModel):
    street: str
    city: str
    zip: str | None = None


class Line(BaseModel):
    product: str
    count: int = 1
    price: float


class Order(BaseModel):
    customer: str
    address: Address
    lines: list[Line]
    billing: Address | None = None
    priority: Priority = Priority.NORMAL
    labels: set[str] = set()
    notes: dict[str, str] = {}
    stock: dict[str, Line] = {}
    grid: list[list[int]] = []
    groups: dict[str, list[int]] = {}
    gaps: list[int | None] = []
    comment: str | None


@app.post("/orders")
def place(order: Order) -> Order:
    return order


@app.post("/addresses")
async def enter(address: Address) -> Address:
    return address


def order(*members: str) -> str:
    """A valid order with these members written over it."""
    valid = {
        "customer": '"ann"',
        "address": '{"street":"s","city":"c"}',
        "lines": '[{"product":"p","price":1}]',
        "comment": "null",
    }
    for member in members:
        name, _, value = member.partition(":")
        valid[name] = value
    return "{" + ",".join(f'"{name}":{value}' for name, value in valid.items()) + "}"


CASES = [
    post("minimal", "/orders", json=order()),
    post(
        "complete",
        "/orders",
        json=order(
            'billing:{"street":"s2","city":"c2","zip":"1"}',
            'priority:"EXPRESS"',
            'labels:["one","one"]',
            'notes:{"b":"1","a":"2","":"3"}',
            'stock:{"x":{"product":"q","price":"2.5","count":"3"}}',
            "grid:[[1,2],[],[3]]",
            'groups:{"g":[1]}',
            "gaps:[1,null]",
            'comment:"fine"',
        ),
    ),
    post("members-in-any-order", "/addresses", json='{"zip":null,"city":"c","street":"s"}'),
    post("unknown-members-are-ignored", "/addresses", json='{"street":"s","city":"c","country":"f","Zip":"1"}'),
    post("names-are-case-sensitive", "/addresses", json='{"Street":"s","city":"c"}'),
    post("empty-object", "/addresses", json="{}"),
    post("missing-shows-the-object", "/addresses", json='{"city":"c","x":[1,{"y":null}]}'),
    post("every-member-missing", "/orders", json="{}"),
    post("null-for-required", "/addresses", json='{"street":null,"city":"c"}'),
    post("null-for-optional", "/addresses", json='{"street":"s","city":"c","zip":null}'),
    post("null-for-preset", "/orders", json=order("priority:null", "labels:null", "notes:null")),
    post("optional-refused", "/addresses", json='{"street":"s","city":"c","zip":1}'),
    post("optional-without-default-is-required", "/orders", json=order().replace(',"comment":null', "")),
    post("nested-refused", "/orders", json=order('address:{"street":1,"city":"c"}')),
    post("nested-missing", "/orders", json=order('address:{"city":"c"}')),
    post("nested-null", "/orders", json=order("address:null")),
    post("nested-text", "/orders", json=order('address:"s"')),
    post("nested-list", "/orders", json=order("address:[]")),
    post("nested-optional-null", "/orders", json=order("billing:null")),
    post("nested-optional-refused", "/orders", json=order('billing:{"street":"s"}')),
    post("nested-optional-number", "/orders", json=order("billing:1")),
    post("list-empty", "/orders", json=order("lines:[]")),
    post("list-item-refused", "/orders", json=order('lines:[{"product":"p","price":1},{"product":"q","price":"x"}]')),
    post("list-item-missing-member", "/orders", json=order('lines:[{"price":1},{"product":"q"}]')),
    post("list-item-null", "/orders", json=order("lines:[null]")),
    post("list-null", "/orders", json=order("lines:null")),
    post("list-object", "/orders", json=order('lines:{"product":"p","price":1}')),
    post("list-text", "/orders", json=order('lines:"p"')),
    post("list-of-lists-refused", "/orders", json=order('grid:[[1,"x"],2,["y"]]')),
    post("list-of-optionals-refused", "/orders", json=order('gaps:[null,"x"]')),
    post("enum-refused", "/orders", json=order('priority:"SLOW"')),
    post("set-refused", "/orders", json=order('labels:["a",1,null]')),
    post("set-object", "/orders", json=order("labels:{}")),
    post("set-text", "/orders", json=order('labels:"a"')),
    post("dict-value-refused", "/orders", json=order('notes:{"a":"1","b":2,"c":null}')),
    post("dict-list", "/orders", json=order("notes:[]")),
    post("dict-text", "/orders", json=order('notes:"a"')),
    post("dict-of-models-refused", "/orders", json=order('stock:{"x":{"product":"q"},"y":1}')),
    post("dict-of-lists-refused", "/orders", json=order('groups:{"g":[1,"x"],"h":2}')),
    post("dict-odd-keys", "/orders", json=order('groups:{"":["x"],"a b":["y"],"0":["z"],"h\u00e9":[null]}')),
    post(
        "errors-in-field-order",
        "/orders",
        json='{"comment":1,"grid":[["x"]],"lines":[{"count":"x"}],"address":{},"customer":null,"notes":{"k":1}}',
    ),
    post(
        "input-keeps-its-json-form",
        "/addresses",
        json='{"street":[1,2.50,true,null,"h\u00e9",{"b":1,"a":1e3}],"city":"c"}',
    ),
]

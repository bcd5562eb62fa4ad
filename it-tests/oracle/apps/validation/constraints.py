"""Bounds, lengths and patterns inside bodies."""

from decimal import Decimal
from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

from cases import post

app = FastAPI()


class Tag(BaseModel):
    name: Annotated[str, Field(min_length=2, max_length=5, pattern="^[a-z]+$")]


class Product(BaseModel):
    code: Annotated[str, Field(pattern=r"^\w+-\d+$")] = "p-1"
    stock: Annotated[int, Field(ge=0, lt=100)] = 1
    weight: Annotated[float, Field(gt=0, le=1.5)] = 1.0
    price: Annotated[Decimal, Field(gt=0, le=Decimal("99.50"))] = Decimal(1)
    discount: Annotated[int | None, Field(gt=0)] = None
    tags: Annotated[list[Tag], Field(max_length=2)] = []
    sizes: Annotated[list[int], Field(min_length=2, max_length=3)] = [1, 2]
    single: Annotated[list[int], Field(min_length=1, max_length=1)] = [1]
    colors: Annotated[set[str], Field(min_length=2)] = {"a", "b"}
    owners: Annotated[set[int], Field(max_length=2)] = set()
    scores: list[Annotated[int, Field(le=10)]] = []
    words: dict[str, Annotated[str, Field(min_length=1)]] = {}
    parts: Annotated[list[int] | None, Field(min_length=1)] = None
    rank: Annotated[int, Field(ge=10)] = 1


@app.post("/products")
def check(product: Product) -> str:
    return "fine"


@app.post("/tags")
def tag(tag: Tag) -> Tag:
    return tag


CASES = [
    post("defaults-are-not-checked", "/products", json="{}"),
    post("in-bounds", "/products", json='{"stock":0,"weight":1.5,"price":"99.50","sizes":[1,2,3],"owners":[1,2,2,1]}'),
    post("text-pattern", "/products", json='{"code":"p1"}'),
    post("text-too-short", "/tags", json='{"name":"a"}'),
    post("text-too-long", "/tags", json='{"name":"abcdef"}'),
    post("text-wrong-letters", "/tags", json='{"name":"ABC"}'),
    post("text-length-before-pattern", "/tags", json='{"name":"A"}'),
    post("text-emoji-counts-once", "/tags", json='{"name":"\U0001f642"}'),
    post("int-low", "/products", json='{"stock":-1}'),
    post("int-high", "/products", json='{"stock":100}'),
    post("int-from-text-high", "/products", json='{"stock":"100"}'),
    post("int-from-float-high", "/products", json='{"stock":100.0}'),
    post("int-from-bool", "/products", json='{"stock":true}'),
    post("float-low", "/products", json='{"weight":0}'),
    post("float-high", "/products", json='{"weight":1.51}'),
    post("float-infinite", "/products", json='{"weight":1e400}'),
    post("decimal-low", "/products", json='{"price":0}'),
    post("decimal-high", "/products", json='{"price":"99.51"}'),
    post("decimal-high-number", "/products", json='{"price":99.51}'),
    post("optional-null", "/products", json='{"discount":null}'),
    post("optional-low", "/products", json='{"discount":0}'),
    post("list-too-long", "/products", json='{"sizes":[1,2,3,4]}'),
    post("list-too-long-before-items", "/products", json='{"sizes":["x",2,3,4]}'),
    post("list-too-short", "/products", json='{"sizes":[1]}'),
    post("list-items-before-too-short", "/products", json='{"sizes":["x"]}'),
    post("list-of-one-empty", "/products", json='{"single":[]}'),
    post("list-of-one-too-long", "/products", json='{"single":[1,2]}'),
    post("list-of-models-too-long", "/products", json='{"tags":[{"name":"ab"},{"name":"cd"},{"name":"ef"}]}'),
    post("list-of-models-refused", "/products", json='{"tags":[{"name":"ab"},{"name":"c"}]}'),
    post("list-item-high", "/products", json='{"scores":[10,11,"12",9]}'),
    post("list-optional-null", "/products", json='{"parts":null}'),
    post("list-optional-too-short", "/products", json='{"parts":[]}'),
    post("set-too-short", "/products", json='{"colors":["a"]}'),
    post("set-too-short-after-dropping-repeats", "/products", json='{"colors":["a","a"]}'),
    post("set-items-before-too-short", "/products", json='{"colors":[1]}'),
    post("set-too-long", "/products", json='{"owners":[1,2,3]}'),
    post("set-too-long-stops", "/products", json='{"owners":[1,2,3,"x"]}'),
    post("set-items-until-too-long", "/products", json='{"owners":["x",1,2,3]}'),
    post("set-items-without-too-long", "/products", json='{"owners":["x",1,2]}'),
    post("dict-value-too-short", "/products", json='{"words":{"a":"b","c":""}}'),
    post(
        "several",
        "/products",
        json='{"words":{"a":""},"scores":[11],"sizes":[],"stock":100,"weight":"x","code":"","tags":[{"name":"A"}]}',
    ),
]

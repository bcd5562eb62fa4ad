"""Generic models: what stands for a type variable is validated as that."""

from typing import Generic, TypeVar

from fastapi import FastAPI
from pydantic import BaseModel

from cases import post

app = FastAPI()

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")


class Item(BaseModel):
    name: str
    price: float = 1.0


class Page(BaseModel, Generic[T]):
    items: list[T]
    total: int
    next: T | None = None


class Pair(BaseModel, Generic[A, B]):
    first: A
    second: B


class Tree(BaseModel, Generic[T]):
    value: T
    children: "list[Tree[T]]" = []


class Folder(BaseModel, Generic[T]):
    name: str
    files: "list[File[T]]" = []


class File(BaseModel, Generic[T]):
    content: T
    folder: "Folder[T] | None" = None


class Shop(BaseModel):
    page: Page[Item]
    pages: list[Page[int]] = []
    ranges: dict[str, Pair[int, int]] = {}


class Named(BaseModel, Generic[A, B]):
    key: A
    value: B


class Size(Named[str, list[int]]):
    unit: str = "cm"


@app.post("/items")
def items(page: Page[Item]) -> Page[Item]:
    return page


@app.post("/numbers")
def numbers(page: Page[int]) -> Page[int]:
    return page


@app.post("/texts")
def texts(pages: list[Page[str]]) -> list[Page[str]]:
    return pages


@app.post("/gaps")
def gaps(page: Page[Item | None]) -> Page[Item | None]:
    return page


@app.post("/pairs")
def pairs(pair: Pair[int, list[Item]]) -> Pair[int, list[Item]]:
    return pair


@app.post("/nested")
def nested(page: Page[Page[Pair[str, bool]]]) -> Page[Page[Pair[str, bool]]]:
    return page


@app.post("/trees")
def trees(tree: Tree[Item]) -> Tree[Item]:
    return tree


@app.post("/folders")
def folders(folder: Folder[int]) -> Folder[int]:
    return folder


@app.post("/shops")
def shops(shop: Shop) -> Shop:
    return shop


@app.post("/sizes")
def sizes(size: Size) -> Size:
    return size


CASES = [
    post("items", "/items", json='{"items":[{"name":"a"},{"name":"b","price":2}],"total":2}'),
    post("items-next", "/items", json='{"items":[],"total":0,"next":{"name":"c"}}'),
    post("items-next-null", "/items", json='{"items":[],"total":"0","next":null}'),
    post("items-refused", "/items", json='{"items":[{"name":"a"},{"price":"x"}],"total":"many","next":{}}'),
    post("items-no-list", "/items", json='{"items":{},"total":1}'),
    post("items-item-no-object", "/items", json='{"items":[1],"total":1}'),
    post("items-missing", "/items", json="{}"),
    post("items-no-object", "/items", json="[]"),
    post("items-no-json", "/items", json='{"items":['),
    post("numbers", "/numbers", json='{"items":[1,"2",3.0,true],"total":4,"next":5}'),
    post("numbers-refused", "/numbers", json='{"items":[1,"x",2.5,null],"total":4,"next":"y"}'),
    post("texts", "/texts", json='[{"items":["a"],"total":1},{"items":[],"total":0}]'),
    post("texts-refused", "/texts", json='[{"items":["a",1],"total":1},{"items":[],"total":0,"next":2}]'),
    post("gaps", "/gaps", json='{"items":[null,{"name":"a"}],"total":1}'),
    post("gaps-refused", "/gaps", json='{"items":[null,{"name":null}],"total":1}'),
    post("pairs", "/pairs", json='{"first":1,"second":[{"name":"a"}]}'),
    post("pairs-refused", "/pairs", json='{"first":null,"second":[{"name":1}]}'),
    post("pairs-missing", "/pairs", json='{"second":[]}'),
    post("pairs-extra", "/pairs", json='{"first":1,"second":[],"third":{"first":2}}'),
    post("pairs-duplicate", "/pairs", json='{"first":"x","second":[],"first":7}'),
    post("nested", "/nested", json='{"items":[{"items":[{"first":"a","second":"yes"}],"total":1}],"total":1}'),
    post("nested-refused", "/nested", json='{"items":[{"items":[{"first":"a","second":"maybe"}],"total":1}],"total":1}'),
    post("trees", "/trees", json='{"value":{"name":"a"},"children":[{"value":{"name":"b"},"children":[]}]}'),
    post("trees-refused", "/trees", json='{"value":{},"children":[{"value":{"name":1}},{"children":[{"value":2}]}]}'),
    post("folders", "/folders", json='{"name":"a","files":[{"content":1,"folder":{"name":"b","files":[{"content":2}]}}]}'),
    post(
        "folders-refused",
        "/folders",
        json='{"name":"a","files":[{"content":1,"folder":{"name":"b","files":[{"content":"x"}]}}]}',
    ),
    post(
        "shops",
        "/shops",
        json='{"page":{"items":[{"name":"a"}],"total":1},"pages":[{"items":[1],"total":1}],'
        '"ranges":{"x":{"first":1,"second":2}}}',
    ),
    post(
        "shops-refused",
        "/shops",
        json='{"page":{"items":[{}],"total":1},"pages":[{"items":["x"]}],"ranges":{"x":{"first":1}}}',
    ),
    post("sizes", "/sizes", json='{"key":"a","value":[1,2],"unit":"m"}'),
    post("sizes-default", "/sizes", json='{"key":"a","value":[]}'),
    post("sizes-refused", "/sizes", json='{"key":1,"value":["x"],"unit":2}'),
]

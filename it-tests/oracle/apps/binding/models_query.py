"""Models of query parameters."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any

from fastapi import FastAPI, Query
from pydantic import BaseModel, ConfigDict, Field

from cases import get

app = FastAPI()


class Order(str, Enum):
    NAME = "NAME"
    PRICE = "PRICE"


class Filters(BaseModel):
    limit: int = Field(100, gt=0, le=100)
    offset: int = Field(0, ge=0)
    order: Order = Order.NAME
    tags: list[str] = []
    text: str | None = None


class Search(BaseModel):
    q: str = Field(min_length=2)
    page: int
    ids: list[int] = Field(max_length=2)
    exact: bool = False
    since: date = date(2024, 2, 29)
    kinds: set[Order] = {Order.PRICE}
    rate: float = 1.5


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")

    limit: int = 10
    tags: list[str] = []
    q: str


class Camel(BaseModel):
    pageSize: int
    page_number: int


class Exact(BaseModel):
    price: Decimal = Decimal("1.10")
    q: str


@app.get("/filters")
def filters(filters: Annotated[Filters, Query()]) -> Filters:
    return filters


@app.get("/searches/{id}")
def search(id: int, search: Annotated[Search, Query()]) -> dict[str, Any]:
    return {"id": id, "search": search}


@app.get("/strict")
def strict(strict: Annotated[Strict, Query()]) -> Strict:
    return strict


@app.get("/camels")
def camel(camel: Annotated[Camel, Query()]) -> Camel:
    return camel


@app.get("/exact")
def exact(exact: Annotated[Exact, Query()]) -> Exact:
    return exact


CASES = [
    get("all", "/filters?limit=10&offset=1&order=PRICE&tags=a&tags=b&text=x"),
    get("none", "/filters"),
    get("question-mark-alone", "/filters?"),
    get("refused", "/filters?limit=0&offset=-1&order=SIZE"),
    get("not-converted", "/filters?limit=x&offset="),
    get("last-one-wins", "/filters?limit=x&limit=5"),
    get("last-one-is-refused", "/filters?limit=5&limit=x"),
    get("unknown-names-are-ignored", "/filters?x=1&y=2"),
    get("empty-text", "/filters?text="),
    get("name-without-equals-sign", "/filters?text&tags"),
    get("encoded", "/filters?te%78t=a%20b+c&tags=%C3%A9"),
    get("limit-at-its-bound", "/filters?limit=100"),
    get("limit-past-its-bound", "/filters?limit=101"),
    get("names-are-case-sensitive", "/filters?Limit=0"),
    get("required", "/searches/1?q=ab&page=2&ids=3&ids=4"),
    get("required-and-optional", "/searches/1?q=ab&page=2&ids=3&exact=yes&since=2024-01-02&kinds=NAME&rate=2"),
    get("missing-shows-defaults", "/searches/1"),
    get("missing-shows-what-was-sent", "/searches/1?q=ab&exact=yes&rate=2"),
    get("missing-shows-lists", "/searches/1?ids=3&kinds=NAME&kinds=PRICE"),
    get("missing-shows-others", "/searches/1?z=1&page=2&a=3&a=4&b=&c"),
    get("missing-shows-the-last", "/searches/1?q=ab&q=cd&page=2"),
    get("missing-and-refused", "/searches/x?q=a&exact=maybe&ids=x&ids=2"),
    get("list-too-long", "/searches/1?q=ab&page=2&ids=1&ids=2&ids=3"),
    get("list-items-refused", "/searches/1?q=ab&page=2&ids=1&ids=x"),
    get("set-item-refused", "/searches/1?q=ab&page=2&ids=1&kinds=NAME&kinds=SIZE"),
    get("date-refused", "/searches/1?q=ab&page=2&ids=1&since=x"),
    get("path-refused-too", "/searches/x?page=y"),
    get("strict", "/strict?q=a"),
    get("strict-all", "/strict?q=a&limit=2&tags=x&tags=y"),
    get("strict-extra", "/strict?q=a&tool=plumbus"),
    get("strict-extras-in-order", "/strict?z=1&q=a&b=2&z=3&c"),
    get("strict-extra-empty-name", "/strict?q=a&=1"),
    get("strict-extra-and-missing", "/strict?tool=plumbus"),
    get("strict-extra-and-refused", "/strict?tool=plumbus&limit=x&q=a"),
    get("strict-name-in-another-case", "/strict?q=a&Limit=1"),
    get("strict-encoded-name", "/strict?%71=a"),
    get("strict-encoded-extra", "/strict?q=a&t%20o=%26"),
    get("strict-repeated-scalar", "/strict?q=a&q=b"),
    get("strict-missing", "/strict"),
    get("camel-case-stays", "/camels?pageSize=1&page_number=2"),
    get("camel-case-missing", "/camels?page_size=1&page-number=2"),
    get("exact", "/exact?q=a"),
    get("exact-replaced", "/exact?q=a&price=2.50"),
    get("exact-missing-shows-a-number", "/exact"),
]

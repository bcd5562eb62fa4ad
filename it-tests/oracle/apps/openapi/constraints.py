"""Bounds, lengths, patterns and defaults of parameters and fields."""

from decimal import Decimal
from typing import Annotated

from fastapi import Body, FastAPI, Header, Path, Query
from pydantic import BaseModel, Field

from cases import document

app = FastAPI()


class Product(BaseModel):
    name: Annotated[str, Field(min_length=1, max_length=80, pattern="^[a-z]+$")]
    stock: Annotated[int, Field(ge=0, lt=100)] = 1
    weight: Annotated[float, Field(gt=0, le=1.5)]
    discount: Annotated[int | None, Field(gt=0)] = None
    remark: Annotated[str | None, Field(max_length=100)] = None
    tags: Annotated[list[str], Field(min_length=1, max_length=3)]
    owners: Annotated[set[int], Field(max_length=2)] = set()
    scores: list[Annotated[int, Field(le=10)]] = []
    words: dict[str, Annotated[str, Field(min_length=1)]] = {}
    parts: Annotated[list[int] | None, Field(min_length=1)] = None
    described: Annotated[int, Field(ge=1, description="A described number")] = 5


@app.get("/numbers/{number}")
def numbers(
    number: Annotated[int, Path(gt=0, le=1000)],
    ratio: Annotated[float, Query(ge=0.5, lt=2)],
    price: Annotated[Decimal, Query(gt=0, le=Decimal("99.50"))],
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
    maybe: Annotated[int | None, Query(ge=1)] = None,
    x_count: Annotated[int, Header(ge=0)] = 0,
) -> str:
    return "numbers"


@app.get("/texts")
def texts(
    code: Annotated[str, Query(min_length=2, max_length=3, pattern="^[A-Z]+$")],
    maybe: Annotated[str | None, Query(max_length=5)] = None,
    several: Annotated[list[str], Query(min_length=1, max_length=3)] = ["a"],
    distinct: Annotated[set[int] | None, Query(min_length=1)] = None,
) -> str:
    return "texts"


@app.post("/products")
def create(product: Product) -> Product:
    return product


@app.post("/lists")
def lists(values: Annotated[list[int], Body(min_length=1, max_length=2)]) -> list[int]:
    return values


@app.post("/single")
def single(value: Annotated[int, Body(ge=1, description="A number")]) -> int:
    return value


CASES = [document()]

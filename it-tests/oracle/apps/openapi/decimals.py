"""Decimal, whose schema differs by direction."""

from decimal import Decimal
from typing import Annotated

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

from cases import document

app = FastAPI()


class Price(BaseModel):
    amount: Decimal
    tax: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.19")
    discount: Decimal | None = None


class Item(BaseModel):
    name: str
    price: Price


class Plain(BaseModel):
    name: str


class Catalog(BaseModel):
    items: list[Item]
    plain: Plain


class Offer(BaseModel):
    amount: Decimal


class Invoice(BaseModel):
    total: Decimal
    parts: list[Decimal]


@app.post("/catalogs")
def publish(catalog: Catalog) -> Catalog:
    return catalog


@app.post("/offers")
def offer(offer: Offer) -> Plain:
    return Plain(name="")


@app.get("/invoices")
def invoice() -> Invoice:
    return Invoice(total=Decimal(0), parts=[])


@app.get("/amounts/{amount}")
def amount(
    amount: Decimal, least: Annotated[Decimal, Query(ge=0)] = Decimal("1.5"), most: Decimal | None = None
) -> Decimal:
    return amount


@app.post("/amounts")
def amounts(amounts: list[Decimal]) -> dict[str, Decimal]:
    return {}


CASES = [document()]

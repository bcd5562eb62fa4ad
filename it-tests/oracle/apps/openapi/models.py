"""Nested models: references, descriptions, order and sharing of components."""

from enum import Enum
from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

from cases import document

app = FastAPI()


class Zone(str, Enum):
    NORTH = "NORTH"
    SOUTH = "SOUTH"


class Address(BaseModel):
    """Where somebody lives.

    One line for the street, one for the city.
    """

    street: str
    zone: Zone = Zone.NORTH


class Customer(BaseModel):
    fullName: str
    home: Address
    work: Address | None = None
    described: Annotated[Address, Field(description="Another place")]
    others: list[Address] = []


class Line(BaseModel):
    product: Annotated[str, Field(description="The name of the product")]
    count: Annotated[int, Field(description="How many", deprecated=True)] = 1


class Purchase(BaseModel):
    customer: Customer
    lines: list[Line]
    byZone: dict[str, list[Line]] = {}


class Empty(BaseModel):
    pass


class Receipt(BaseModel):
    number: int
    total: float


@app.post("/purchases")
def buy(purchase: Purchase) -> Receipt:
    return Receipt(number=1, total=0.0)


@app.get("/customers")
def customers() -> list[Customer]:
    return []


@app.put("/customers")
def enter(customer: Customer) -> Customer:
    return customer


@app.post("/empty")
def empty(empty: Empty) -> Empty:
    return empty


CASES = [document()]

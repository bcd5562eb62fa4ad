"""Schemas of unions, with and without a discriminator."""

from decimal import Decimal
from typing import Annotated, Generic, Literal, TypeVar, Union

from fastapi import FastAPI
from pydantic import BaseModel, Field

from cases import document

app = FastAPI()

T = TypeVar("T")


class Cat(BaseModel):
    """Meows."""

    kind: Literal["cat"]
    name: str


class Dog(BaseModel):
    kind: Literal["dog"]
    friends: "list[Pet]" = []


Pet = Annotated[Union[Cat, Dog], Field(discriminator="kind")]


class Coin(BaseModel):
    way: Literal["coin"]
    amount: Decimal


class Card(BaseModel):
    way: Literal["card"]
    number: str


Payment = Annotated[Union[Coin, Card], Field(discriminator="way")]


class Small(BaseModel):
    cm: int


class Large(BaseModel):
    m: int


Size = Union[Small, Large]


class Box(BaseModel, Generic[T]):
    content: T


class Owner(BaseModel):
    pet: Pet
    other: Pet | None = None
    pets: list[Pet] = []
    named: dict[str, Pet] = {}
    size: Size
    wanted: Union[Small, Large, None] = None
    sizes: list[Size] = []


class Sum(BaseModel):
    plus: "list[Term]"


class Value(BaseModel):
    value: int


Term = Union[Sum, Value]


@app.post("/pets")
def adopt(pet: Pet) -> Pet:
    return pet


@app.post("/pets/many")
def adoptMany(pets: list[Pet]) -> list[Pet]:
    return pets


@app.post("/pets/maybe")
def adoptMaybe(pet: Pet | None = None) -> Pet | None:
    return pet


@app.post("/sizes")
def measure(size: Size) -> Size:
    return size


@app.post("/sizes/maybe")
def measureMaybe(size: Union[Small, Large, None] = None) -> Union[Small, Large, None]:
    return size


@app.post("/payments")
def pay(payment: Payment) -> Payment:
    return payment


@app.post("/owners")
def own(owner: Owner) -> Box[Size]:
    raise NotImplementedError


@app.post("/terms")
def add(term: Term) -> Term:
    return term


@app.get("/cards")
def card() -> Card:
    raise NotImplementedError


CASES = [document()]

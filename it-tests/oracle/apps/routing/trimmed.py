"""What is left out of unions and generic models."""

from typing import Annotated, Generic, Literal, TypeVar, Union

from fastapi import FastAPI
from pydantic import BaseModel, Field

from cases import get

app = FastAPI()

T = TypeVar("T")


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    name: str
    size: int = 1
    note: str | None = None


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    name: str
    size: int = 2
    note: str | None = "n"
    friends: "list[Pet]" = []


Pet = Annotated[Union[Cat, Dog], Field(discriminator="kind")]


class Small(BaseModel):
    cm: int = 1
    unit: str | None = None


class Large(BaseModel):
    m: int = 2
    unit: str | None = None
    inner: "Size | None" = None


Size = Union[Small, Large]


class Page(BaseModel, Generic[T]):
    items: list[T]
    next: T | None = None
    total: int = 0


PETS = [
    Cat(name="a"),
    Cat(name="b", size=2, note="x"),
    Dog(name="c"),
    Dog(name="d", size=1, note=None, friends=[Cat(name="e"), Dog(name="f", size=2)]),
]
SIZES = [Small(), Small(cm=2, unit="u"), Large(), Large(m=1, inner=Small(cm=1, unit="v")), Large(inner=Large(m=3))]


@app.get("/pets/none", response_model_exclude_none=True)
def petsNone() -> list[Pet]:
    return PETS


@app.get("/pet/none", response_model_exclude_none=True)
def petNone() -> Pet:
    return PETS[3]


@app.get("/sizes/none", response_model_exclude_none=True)
def sizesNone() -> list[Size]:
    return SIZES


@app.get("/sizes/defaults", response_model_exclude_defaults=True)
def sizesDefaults() -> list[Size]:
    return SIZES


@app.get("/size/defaults", response_model_exclude_defaults=True)
def sizeDefaults() -> Size:
    return SIZES[3]


@app.get("/page/none", response_model_exclude_none=True)
def pageNone() -> Page[Size]:
    return Page[Size](items=SIZES)


@app.get("/page/defaults", response_model_exclude_defaults=True)
def pageDefaults() -> Page[Small]:
    return Page[Small](items=[Small(), Small(cm=3)], next=Small(), total=0)


@app.get("/pages/defaults", response_model_exclude_defaults=True)
def pagesDefaults() -> Page[Page[int]]:
    return Page[Page[int]](items=[Page[int](items=[1], next=2, total=1), Page[int](items=[])], total=2)


CASES = [
    get("pets-none", "/pets/none"),
    get("pet-none", "/pet/none"),
    get("sizes-none", "/sizes/none"),
    get("sizes-defaults", "/sizes/defaults"),
    get("size-defaults", "/size/defaults"),
    get("page-none", "/page/none"),
    get("page-defaults", "/page/defaults"),
    get("pages-defaults", "/pages/defaults"),
]

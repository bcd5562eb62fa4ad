"""Constraints on elements, and those that JSON Schema has no keyword of its own for."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import FastAPI, Query
from pydantic import AwareDatetime, BaseModel, EmailStr, Field, FutureDatetime, PastDate

from cases import document

app = FastAPI()


class Thing(BaseModel):
    mail: EmailStr
    price: Annotated[Decimal, Field(max_digits=8, decimal_places=2, gt=0)]
    born: PastDate
    expires: FutureDatetime
    nothing: None = None
    numbers: list[Annotated[int, Field(gt=0)]]
    rows: Annotated[list[list[Annotated[str, Field(max_length=3)]]], Field(max_length=2)]
    amounts: dict[Annotated[str, Field(min_length=1)], Annotated[int, Field(ge=1)]]
    named: dict[Annotated[str, Field(max_length=3, pattern="^[a-z]+$")], int]
    contacts: dict[str, EmailStr | None]
    code: Annotated[str, Field(min_length=3, max_length=5, pattern="^[A-Z]+$")]


@app.get("/things")
def find(
    ids: Annotated[list[Annotated[int, Field(gt=0)]], Query(max_length=10)],
    mail: Annotated[EmailStr | None, Query()] = None,
) -> str:
    return "things"


@app.post("/things")
def create(thing: Thing) -> Thing:
    return thing


CASES = [document()]

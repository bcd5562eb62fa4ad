"""Defaults of every type, in parameters and in fields."""

from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated
from uuid import UUID

from fastapi import Cookie, FastAPI, Header, Query
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Size(str, Enum):
    SMALL = "SMALL"
    LARGE = "LARGE"


class Settings(BaseModel):
    text: str = "none"
    empty: str = ""
    number: int = 0
    ratio: float = 1.0
    flag: bool = False
    size: Size = Size.SMALL
    day: date = date(2024, 1, 2)
    clock: time = time(10, 20)
    period: timedelta = timedelta(hours=1)
    amount: Decimal = Decimal("1.50")
    texts: list[str] = []
    filled: list[int] = [1, 2]
    sizes: list[Size] = [Size.LARGE]
    words: dict[str, int] = {}
    maybe: int | None = None
    preset: int | None = 5


@app.get("/parameters")
def parameters(
    text: str = "none",
    empty: str = "",
    number: int = 10,
    ratio: float = 0.5,
    whole: float = 1.0,
    flag: bool = True,
    size: Size = Size.LARGE,
    day: date = date(2024, 1, 2),
    clock: time = time(10, 20),
    period: timedelta = timedelta(days=1, seconds=30),
    amount: Decimal = Decimal("1.50"),
    owner: UUID = UUID("12345678-9abc-def0-1234-56789abcdef0"),
    maybe: str | None = None,
    preset: str | None = "x",
    several: Annotated[list[str], Query()] = ["a", "b"],
    none: Annotated[list[int], Query()] = [],
    x_page: Annotated[int, Header()] = 1,
    theme: Annotated[str, Cookie()] = "light",
) -> str:
    return "parameters"


@app.post("/settings")
def change(settings: Settings) -> str:
    return "changed"


@app.get("/settings")
def show() -> Settings:
    return Settings()


CASES = [document()]

"""The schema of every type: as parameter, as field, as result."""

from datetime import date, time, timedelta
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

from fastapi import FastAPI, Query
from pydantic import AwareDatetime, BaseModel, NaiveDatetime

from cases import document

app = FastAPI()


class Color(str, Enum):
    """A color of the rainbow."""

    RED = "RED"
    BLUE = "BLUE"


class Single(str, Enum):
    ONLY = "ONLY"


class Part(BaseModel):
    name: str


class Everything(BaseModel):
    """One field of each type."""

    text: str
    number: int
    ratio: float
    flag: bool
    owner: UUID
    day: date
    clock: time
    local: NaiveDatetime
    instant: AwareDatetime
    period: timedelta
    color: Color
    single: Single
    part: Part
    anything: Any
    texts: list[str]
    parts: list[Part]
    colors: list[Color]
    matrix: list[list[int]]
    distinct: set[int]
    counts: dict[str, int]
    named: dict[str, Part]
    grouped: dict[str, list[Part]]
    document: dict[str, Any]
    maybeText: str | None
    maybePart: Part | None
    maybeColor: Color | None
    maybeParts: list[Part] | None
    maybeDay: date | None
    gaps: list[int | None]


@app.get("/parameters/{owner}/{day}")
def parameters(
    owner: UUID,
    day: date,
    text: str,
    number: int,
    ratio: float,
    flag: bool,
    clock: time,
    local: NaiveDatetime,
    instant: AwareDatetime,
    period: timedelta,
    color: Color,
    texts: Annotated[list[str], Query()],
    distinct: Annotated[set[int], Query()],
    days: Annotated[list[date], Query()],
    maybeInstant: AwareDatetime | None = None,
    maybeTexts: Annotated[list[str] | None, Query()] = None,
) -> str:
    return "parameters"


@app.post("/everything")
def everything(everything: Everything) -> Everything:
    return everything


CASES = [document()]

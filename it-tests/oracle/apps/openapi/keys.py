"""The schemas of maps with other keys than text."""

from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from pydantic import AnyUrl, AwareDatetime, BaseModel, NaiveDatetime
from pydantic_core import core_schema

from cases import document

app = FastAPI()


class Isbn:
    @classmethod
    def __get_pydantic_core_schema__(cls, source, handler):
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(), serialization=core_schema.to_string_ser_schema()
        )


class Size(str, Enum):
    SMALL = "small"
    LARGE = "large"


class Level(int, Enum):
    LOW = 1
    HIGH = 10


class Part(BaseModel):
    prices: dict[Decimal, int]


class Everything(BaseModel):
    ints: dict[int, str]
    bools: dict[bool, str]
    floats: dict[float, str]
    decimals: dict[Decimal, str]
    uuids: dict[UUID, str]
    dates: dict[date, str]
    times: dict[time, str]
    locals: dict[NaiveDatetime, str]
    instants: dict[AwareDatetime, str]
    durations: dict[timedelta, str]
    sizes: dict[Size, str]
    levels: dict[Level, str]
    links: dict[AnyUrl, str]
    zones: dict[ZoneInfo, str]
    isbns: dict[Isbn, str]
    anything: dict[int, Any]
    prices: dict[Decimal, Any]
    nested: dict[UUID, dict[Size, list[Part]]]
    maybe: dict[date, int] | None = None


@app.post("/everything")
def everything(everything: Everything) -> Everything:
    return everything


@app.post("/bare")
def bare(body: dict[UUID, Part]) -> dict[date, Part]:
    return {}


CASES = [document()]

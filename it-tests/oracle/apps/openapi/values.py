"""The schemas of scalars of the library, of enumerations with values, and of types of one's own."""

from datetime import time
from enum import Enum
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import FastAPI, Query
from pydantic import AnyUrl, BaseModel, Field
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
    """How large it is."""

    SMALL = "small"
    LARGE = "large"
    HUGE = "HUGE"


class Level(int, Enum):
    LOW = -1
    HIGH = 10


class Factor(float, Enum):
    HALF = 0.5
    DOUBLE = 2


class Only(int, Enum):
    ONE = 1


class Everything(BaseModel):
    large: int
    bounded: Annotated[int, Field(gt=5, le=10**9)]
    octets: bytes
    shortOctets: Annotated[bytes, Field(min_length=1, max_length=3)]
    link: AnyUrl
    clock: time
    zone: ZoneInfo
    isbn: Isbn
    size: Size
    level: Level
    factor: Factor
    only: Only
    links: list[AnyUrl]
    isbns: set[Isbn]
    levels: list[Level]
    maybeLink: AnyUrl | None = None
    maybeLevel: Level | None = None
    maybeOctets: bytes | None = None
    named: Size = Size.LARGE
    high: Level = Level.HIGH
    half: Factor = Factor.HALF
    huge: int = 12345678901234567890


@app.get("/parameters/{isbn}")
def parameters(
    isbn: Isbn,
    large: int,
    octets: bytes,
    link: AnyUrl,
    clock: time,
    zone: ZoneInfo,
    size: Size,
    level: Level,
    levels: Annotated[list[Level], Query()],
    isbns: Annotated[list[Isbn], Query()],
    maybeFactor: Factor | None = None,
    named: Size = Size.SMALL,
    low: Level = Level.LOW,
) -> str:
    return "parameters"


@app.post("/everything")
def everything(everything: Everything) -> Everything:
    return everything


@app.get("/link")
def link() -> AnyUrl:
    return AnyUrl("http://a")


@app.get("/octets")
def octets() -> bytes:
    return b""


@app.get("/level")
def level() -> Level:
    return Level.LOW


CASES = [document()]

"""From JSON values to large numbers, bytes, URLs, times with an offset, zones, languages, and types of one's own."""

from dataclasses import dataclass
from datetime import time
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from pydantic import AfterValidator, AnyUrl, BaseModel, Field
from pydantic_core import core_schema

from cases import Case, post

app = FastAPI()


class Aware:
    """As pydantic's AwareDatetime, for times."""

    def __get_pydantic_core_schema__(self, source, handler):
        return core_schema.time_schema(tz_constraint="aware")


def language(tag: str) -> str:
    if not tag.replace("-", "").isalpha():
        raise ValueError("must be a language tag such as pt-BR")
    return tag


@dataclass
class Isbn:
    digits: str

    @classmethod
    def __get_pydantic_core_schema__(cls, source, handler):
        return core_schema.no_info_wrap_validator_function(
            lambda value, text: value if isinstance(value, cls) else cls.parse(text(value)),
            core_schema.str_schema(),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def parse(cls, text: str):
        digits = text.replace("-", "")
        if not digits.isdecimal():
            raise ValueError("must be a valid Isbn")
        return cls(digits)

    def __str__(self):
        return self.digits

    def __hash__(self):
        return hash(self.digits)


class Large(BaseModel):
    value: int


class Bounded(BaseModel):
    value: Annotated[int, Field(gt=0, le=10**20)]


class Octets(BaseModel):
    value: bytes


class Few(BaseModel):
    value: Annotated[bytes, Field(min_length=1, max_length=3)]


class Link(BaseModel):
    value: AnyUrl


class Clock(BaseModel):
    value: Annotated[time, Aware()]


class Zone(BaseModel):
    value: ZoneInfo


class Tongue(BaseModel):
    value: Annotated[str, AfterValidator(language)]


class Book(BaseModel):
    value: Isbn


class Money(BaseModel):
    """Could be made from a text, but in JSON it is an object."""

    amount: int
    currency: str


class Price(BaseModel):
    value: Money


class Shelf(BaseModel):
    books: list[Isbn]
    distinct: set[Isbn]
    maybe: Isbn | None
    links: dict[str, AnyUrl]


@app.post("/large")
def large(body: Large) -> Large:
    return body


@app.post("/bounded")
def bounded(body: Bounded) -> Bounded:
    return body


@app.post("/octets")
def octets(body: Octets) -> Octets:
    return body


@app.post("/short")
def short(body: Few) -> Few:
    return body


@app.post("/link")
def link(body: Link) -> Link:
    return body


@app.post("/clock")
def clock(body: Clock) -> Clock:
    return body


@app.post("/zone")
def zone(body: Zone) -> Zone:
    return body


@app.post("/tongue")
def tongue(body: Tongue) -> Tongue:
    return body


@app.post("/book")
def book(body: Book) -> Book:
    return body


@app.post("/price")
def price(body: Price) -> Price:
    return body


@app.post("/shelf")
def shelf(body: Shelf) -> Shelf:
    return body


COMMON = {"null": "null", "object": "{}", "list": "[1]", "bool": "true", "text": '"abc"', "int": "1", "float": "1.5"}
VALUES = {
    "large": {
        **COMMON,
        "beyond-long": "9223372036854775808",
        "negative": "-123456789012345678901234567890",
        "float-whole": "1e15",
        "float-beyond-long": "1e20",
        "float-infinite": "1e400",
        "text-large": '"123456789012345678901234567890"',
        "text-underscores": '"1_0"',
        "text-fraction": '"1.5"',
        "text-empty": '""',
        "false": "false",
    },
    "bounded": {
        "zero": "0",
        "least": "1",
        "most": "100000000000000000000",
        "high": "100000000000000000001",
        "huge": "1" + "0" * 30,
        "negative": "-1" + "0" * 30,
    },
    "octets": {**COMMON, "not-ascii": '"h\\u00e9\\ud83d\\ude42"', "empty": '""'},
    "short": {"empty": '""', "three": '"abc"', "two-of-two": '"\\u00e9\\u00e9"', "number": "1"},
    "link": {
        **COMMON,
        "value": '"HTTP://Example.COM"',
        "escaped": '"http:\\/\\/a\\/\\u00e9"',
        "bad-port": '"http://a:99999"',
        "no-host": '"http://"',
        "bad-address": '"http://1.2.3.400"',
        "empty": '""',
    },
    "clock": {**COMMON, "utc": '"10:20Z"', "offset": '"10:20:30.5+01:00"', "naive": '"10:20"', "last": "86399.5", "late": "86400"},
    "zone": {**COMMON, "value": '"Europe/Berlin"', "nested": '{"a":["it\'s",null,false,1e20]}', "huge": "1" + "0" * 30, "empty": '""'},
    "tongue": {**COMMON, "value": '"pt-BR"', "bad": '"pt_BR"', "empty": '""'},
    "book": {**COMMON, "value": '"3-16-148410-0"', "empty": '""'},
    "price": {"value": '{"amount":1,"currency":"EUR"}', "text": '"1 EUR"', "empty": "{}"},
}


def conversion(target: str, name: str, value: str) -> Case:
    return post(f"{target}-from-{name}", f"/{target}", json=f'{{"value":{value}}}')


CASES = [
    *[conversion(target, name, value) for target, values in VALUES.items() for name, value in values.items()],
    *[post(f"{target}-missing", f"/{target}", json="{}") for target in VALUES],
    post("shelf", "/shelf", json='{"books":["1-2","12"],"distinct":["3","3"],"maybe":null,"links":{"a":"http://B"}}'),
    post("shelf-refused", "/shelf", json='{"books":["1","x",2],"distinct":["y"],"maybe":"z","links":{"a":"b","c":null}}'),
]

"""Decimal from text."""

from decimal import Decimal
from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header

from cases import get

app = FastAPI()


@app.get("/path/{value}")
def fromPath(value: Decimal) -> Decimal:
    return value


@app.get("/query")
def fromQuery(value: Decimal) -> Decimal:
    return value


@app.get("/others")
def fromOthers(value: Annotated[Decimal, Header()], other: Annotated[Decimal, Cookie()]) -> list[Decimal]:
    return [value, other]


TEXTS = {
    "fraction": "1.10",
    "whole": "3",
    "negative": "-2.50",
    "plus-sign": "+1.5",
    "exponent": "1E+3",
    "lower-case-exponent": "12e-2",
    "dot-at-the-start": ".5",
    "dot-at-the-end": "5.",
    "blanks-around": " 1.5 ",
    "underscore": "1_000.5",
    "leading-zeros": "007.50",
    "many-digits": "12345678901234567890.123456789",
    "small": "0.0000001",
    "text": "abc",
    "empty": "",
    "blank": " ",
    "comma": "1,5",
    "hexadecimal": "0x1",
    "boolean": "true",
    "two-dots": "1.2.3",
    "not-a-number": "nan",
    "infinity": "inf",
    "negative-infinity": "-Infinity",
}

CASES = [
    *[get(f"query-{name}", f"/query?value={quote(text)}") for name, text in TEXTS.items()],
    get("path", "/path/1.50"),
    get("path-text", "/path/x"),
    get("header-and-cookie", "/others", ("value", "1.50"), ("cookie", "other=2")),
    get("header-and-cookie-text", "/others", ("value", "x"), ("cookie", "other=y")),
]

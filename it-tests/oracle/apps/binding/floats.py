"""float from text."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header

from cases import get

app = FastAPI()


@app.get("/path/{value}")
def fromPath(value: float) -> float:
    return value


@app.get("/query")
def fromQuery(value: float) -> float:
    return value


@app.get("/header")
def fromHeader(value: Annotated[float, Header()]) -> float:
    return value


@app.get("/cookie")
def fromCookie(value: Annotated[float, Cookie()]) -> float:
    return value


ACCEPTED = {
    "fraction": "1.5",
    "whole": "3",
    "negative": "-2.25",
    "plus-sign": "+1.5",
    "negative-zero": "-0.0",
    "exponent": "1e3",
    "upper-case-exponent": "1E-3",
    "signed-exponent": "2.5e+10",
    "dot-at-the-start": ".5",
    "dot-at-the-end": "5.",
    "blanks-around": " 1.5 ",
    "underscore": "1_000.5",
    "leading-zeros": "007.5",
    "infinity-short": "inf",
    "infinity": "Infinity",
    "negative-infinity": "-INF",
    "not-a-number": "nan",
    "overflow": "1e400",
    "underflow": "1e-400",
    "large": "1e22",
    "long-fraction": "0.1000000000000000055511151231257827",
}
REFUSED = {
    "text": "abc",
    "empty": "",
    "blank": " ",
    "dot-only": ".",
    "hexadecimal": "0x1",
    "comma": "1,5",
    "boolean": "true",
    "type-suffix": "1.5d",
    "exponent-without-digits": "1e",
    "two-underscores": "1__0",
    "underscore-last": "1_",
    "blank-inside": "1 .5",
    "two-dots": "1.2.3",
}

CASES = [
    *[get(f"query-{name}", f"/query?value={quote(text)}") for name, text in (ACCEPTED | REFUSED).items()],
    get("path", "/path/-7.5"),
    get("path-text", "/path/seven"),
    get("header", "/header", ("value", "-7.5")),
    get("header-text", "/header", ("value", "seven")),
    get("cookie", "/cookie", ("cookie", "value=-7.5")),
    get("cookie-text", "/cookie", ("cookie", "value=seven")),
]

"""bool from text."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header

from cases import get

app = FastAPI()


@app.get("/path/{value}")
def fromPath(value: bool) -> bool:
    return value


@app.get("/query")
def fromQuery(value: bool) -> bool:
    return value


@app.get("/header")
def fromHeader(value: Annotated[bool, Header()]) -> bool:
    return value


@app.get("/cookie")
def fromCookie(value: Annotated[bool, Cookie()]) -> bool:
    return value


WORDS = ["1", "on", "t", "true", "y", "yes", "0", "off", "f", "false", "n", "no"]
MIXED_CASE = ["True", "TRUE", "tRuE", "ON", "Y", "Yes", "False", "FALSE", "Off", "N", "NO"]
REFUSED = {
    "two": "2",
    "minus-one": "-1",
    "fraction": "1.0",
    "two-digits": "00",
    "text": "foobar",
    "empty": "",
    "blank-before": " true",
    "blank-after": "true ",
    "null": "null",
}

CASES = [
    *[get(f"query-{word}", f"/query?value={word}") for word in WORDS],
    *[get(f"query-mixed-case-{index}", f"/query?value={word}") for index, word in enumerate(MIXED_CASE, 1)],
    *[get(f"query-{name}", f"/query?value={quote(text)}") for name, text in REFUSED.items()],
    get("query-without-value", "/query?value"),
    get("path", "/path/True"),
    get("path-refused", "/path/42"),
    get("header", "/header", ("value", "off")),
    get("header-refused", "/header", ("value", "maybe")),
    get("cookie", "/cookie", ("cookie", "value=yes")),
    get("cookie-refused", "/cookie", ("cookie", "value=maybe")),
]

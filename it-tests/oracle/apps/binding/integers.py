"""int from text."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header

from cases import get

app = FastAPI()


@app.get("/path/{value}")
def fromPath(value: int) -> int:
    return value


@app.get("/query")
def fromQuery(value: int) -> int:
    return value


@app.get("/header")
async def fromHeader(value: Annotated[int, Header()]) -> int:
    return value


@app.get("/cookie")
async def fromCookie(value: Annotated[int, Cookie()]) -> int:
    return value


ACCEPTED = {
    "digits": "42",
    "zero": "0",
    "negative": "-1",
    "plus-sign": "+1",
    "blanks-around": " 1 ",
    "tab-and-newline-around": "\t1\n",
    "leading-zeros": "007",
    "negative-zero": "-0",
    "underscore": "1_000",
    "zero-fraction": "1.0",
    "long-zero-fraction": "1.00",
    "negative-zero-fraction": "-2.0",
    "largest": "2147483647",
    "smallest": "-2147483648",
}
REFUSED = {
    "text": "abc",
    "empty": "",
    "blank": " ",
    "sign-only": "-",
    "fraction": "1.5",
    "dot-at-the-end": "1.",
    "dot-at-the-start": ".0",
    "exponent": "1e3",
    "hexadecimal": "0x10",
    "two-underscores": "1__0",
    "underscore-first": "_1",
    "underscore-last": "1_",
    "comma": "1,000",
    "blank-inside": "1 0",
    "blank-after-sign": "- 1",
    "two-signs": "--1",
    "boolean": "true",
    "arabic-digits": "\u0661\u0662",
    "more-than-4300-digits": "1" * 4301,
}

CASES = [
    *[get(f"query-{name}", f"/query?value={quote(text)}") for name, text in (ACCEPTED | REFUSED).items()],
    get("path", "/path/-7"),
    get("path-blanks-around", "/path/%207%20"),
    get("path-text", "/path/seven"),
    get("path-boolean", "/path/True"),
    get("path-fraction", "/path/42.5"),
    get("header", "/header", ("value", "-7")),
    get("header-text", "/header", ("value", "seven")),
    get("cookie", "/cookie", ("cookie", "value=-7")),
    get("cookie-text", "/cookie", ("cookie", "value=seven")),
    get("query-missing", "/query"),
    get("header-missing", "/header"),
    get("cookie-missing", "/cookie"),
]

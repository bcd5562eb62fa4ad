"""Bounds, lengths and patterns of single values."""

from decimal import Decimal
from typing import Annotated, Any

from fastapi import FastAPI, Path, Query

from cases import get

app = FastAPI()


@app.get("/path/{number}/{code}")
def fromPath(
    number: Annotated[int, Path(ge=1, lt=100)], code: Annotated[str, Path(min_length=2, max_length=3)]
) -> dict[str, Any]:
    return {"number": number, "code": code}


@app.get("/integers")
def integers(
    above: Annotated[int, Query(gt=3)] = 5,
    atLeast: Annotated[int, Query(ge=3)] = 5,
    below: Annotated[int, Query(lt=3)] = 1,
    atMost: Annotated[int, Query(le=3)] = 1,
    between: Annotated[int, Query(ge=-5, le=5)] = 0,
) -> list[int]:
    return [above, atLeast, below, atMost, between]


@app.get("/floats")
def floats(
    above: Annotated[float, Query(gt=0)] = 1.0,
    atLeast: Annotated[float, Query(ge=0.5)] = 1.0,
    below: Annotated[float, Query(lt=2.5)] = 1.0,
    atMost: Annotated[float, Query(le=1e3)] = 1.0,
    tiny: Annotated[float, Query(ge=1e-7)] = 1.0,
    huge: Annotated[float, Query(le=1e22)] = 1.0,
) -> list[float]:
    return [above, atLeast, below, atMost, tiny, huge]


@app.get("/decimals")
def decimals(
    price: Annotated[Decimal, Query(gt=0, le=Decimal("99.50"))] = Decimal(1),
    rate: Annotated[Decimal, Query(ge=Decimal("0.1"), lt=1)] = Decimal("0.5"),
) -> list[Decimal]:
    return [price, rate]


@app.get("/texts")
def texts(
    single: Annotated[str, Query(min_length=1)] = "-",
    shortest: Annotated[str, Query(min_length=3)] = "---",
    one: Annotated[str, Query(max_length=1)] = "-",
    longest: Annotated[str, Query(max_length=3)] = "-",
    code: Annotated[str, Query(pattern="^[A-Z]{2}$")] = "AB",
    part: Annotated[str, Query(pattern=r"\d")] = "7",
    both: Annotated[str, Query(min_length=2, max_length=3, pattern="^a+$")] = "aa",
) -> list[str]:
    return [single, shortest, one, longest, code, part, both]


@app.get("/optional")
def optional(
    number: Annotated[int | None, Query(ge=1)] = None, text: Annotated[str | None, Query(max_length=3)] = None
) -> dict[str, Any]:
    return {"number": number, "text": text}


@app.get("/preset")
def preset(number: Annotated[int, Query(ge=10)] = 1) -> int:
    return number


CASES = [
    get("path", "/path/1/ab"),
    get("path-refused", "/path/0/a"),
    get("path-upper-bounds", "/path/100/abcd"),
    get("int-gt", "/integers?above=4"),
    get("int-gt-refused", "/integers?above=3"),
    get("int-ge", "/integers?atLeast=3"),
    get("int-ge-refused", "/integers?atLeast=2"),
    get("int-lt", "/integers?below=2"),
    get("int-lt-refused", "/integers?below=3"),
    get("int-le", "/integers?atMost=3"),
    get("int-le-refused", "/integers?atMost=4"),
    get("int-range-low", "/integers?between=-6"),
    get("int-range-high", "/integers?between=6"),
    get("int-type-before-bounds", "/integers?between=x"),
    get("int-zero-fraction-refused", "/integers?above=3.0"),
    get("float-gt-refused", "/floats?above=0"),
    get("float-gt-negative-zero", "/floats?above=-0.0"),
    get("float-ge-refused", "/floats?atLeast=0.49"),
    get("float-lt-refused", "/floats?below=2.5"),
    get("float-le-refused", "/floats?atMost=1000.5"),
    get("float-le-infinity", "/floats?atMost=inf"),
    get("float-ge-not-a-number", "/floats?atLeast=nan"),
    get("float-small-bound", "/floats?tiny=0"),
    get("float-large-bound", "/floats?huge=1e23"),
    get("decimal-gt-refused", "/decimals?price=0"),
    get("decimal-le", "/decimals?price=99.5"),
    get("decimal-le-refused", "/decimals?price=99.51"),
    get("decimal-ge-refused", "/decimals?rate=0.09"),
    get("decimal-lt-refused", "/decimals?rate=1.0"),
    get("text-min-one-refused", "/texts?single="),
    get("text-min-refused", "/texts?shortest=ab"),
    get("text-max-one-refused", "/texts?one=ab"),
    get("text-max", "/texts?longest=abc"),
    get("text-max-refused", "/texts?longest=abcd"),
    get("text-length-counts-code-points", "/texts?longest=%F0%9F%99%82%F0%9F%99%82%F0%9F%99%82"),
    get("text-length-too-many-code-points", "/texts?one=%F0%9F%99%82%F0%9F%99%82"),
    get("text-pattern", "/texts?code=XY"),
    get("text-pattern-refused", "/texts?code=xy"),
    get("text-pattern-end-is-the-very-end", "/texts?code=XY%0A"),
    get("text-pattern-is-searched", "/texts?part=abc7def"),
    get("text-pattern-digits-of-any-script", "/texts?part=%D9%A1"),
    get("text-pattern-not-found", "/texts?part=abc"),
    get("text-min-before-pattern", "/texts?both=b"),
    get("text-max-before-pattern", "/texts?both=bbbb"),
    get("text-pattern-last", "/texts?both=bb"),
    get("optional-in-bounds", "/optional?number=1&text=abc"),
    get("optional-missing", "/optional"),
    get("optional-refused", "/optional?number=0&text=abcd"),
    get("default-is-checked-too", "/preset"),
    get("several-in-declaration-order", "/integers?atMost=4&above=3&below=x"),
]

"""Enumerations and UUIDs from text."""

from enum import Enum
from typing import Annotated
from urllib.parse import quote
from uuid import UUID

from fastapi import Cookie, FastAPI, Header

from cases import get

app = FastAPI()


class Size(str, Enum):
    SMALL = "SMALL"
    MEDIUM = "MEDIUM"
    EXTRA_LARGE = "EXTRA_LARGE"


class Unit(str, Enum):
    PIECE = "PIECE"


class Side(str, Enum):
    LEFT = "LEFT"
    RIGHT = "RIGHT"


@app.get("/sizes/{size}")
def pathSize(size: Size) -> Size:
    return size


@app.get("/sizes")
def querySize(size: Size) -> Size:
    return size


@app.get("/units")
def unit(unit: Unit) -> Unit:
    return unit


@app.get("/sides")
def side(side: Annotated[Side, Header()], other: Annotated[Side, Cookie()]) -> list[Side]:
    return [side, other]


@app.get("/uuids/{value}")
def pathUuid(value: UUID) -> UUID:
    return value


@app.get("/uuids")
def queryUuid(value: UUID) -> UUID:
    return value


@app.get("/tokens")
def token(value: Annotated[UUID, Header()], other: Annotated[UUID, Cookie()]) -> list[UUID]:
    return [value, other]


UUID_TEXT = "12345678-9abc-def0-1234-56789abcdef0"
UUIDS = {
    "hyphenated": UUID_TEXT,
    "upper-case": UUID_TEXT.upper(),
    "simple": UUID_TEXT.replace("-", ""),
    "braced": f"{{{UUID_TEXT}}}",
    "urn": f"urn:uuid:{UUID_TEXT}",
    "nil": "00000000-0000-0000-0000-000000000000",
    "empty": "",
    "text": "abc",
    "hexadecimal-too-short": "abcdef",
    "one-digit-short": UUID_TEXT[:-1],
    "one-digit-long": UUID_TEXT + "0",
    "simple-one-digit-short": UUID_TEXT.replace("-", "")[:-1],
    "simple-one-digit-long": UUID_TEXT.replace("-", "") + "0",
    "bad-last-digit": UUID_TEXT[:-1] + "g",
    "bad-first-digit": "x" + UUID_TEXT[1:],
    "bad-simple-digit": UUID_TEXT.replace("-", "")[:-1] + "z",
    "short-first-group": UUID_TEXT[1:],
    "long-second-group": "12345678-9abc0-def-1234-56789abcdef0",
    "four-groups": "12345678-9abc-def0-123456789abcdef0",
    "two-groups": "1234-5678",
    "six-groups": "1-2-3-4-5-6",
    "blanks-around": f" {UUID_TEXT} ",
    "open-brace": "{" + UUID_TEXT,
    "other-urn": f"urn:oid:{UUID_TEXT}",
    "not-ascii": "\u00e9" + UUID_TEXT[1:],
}

CASES = [
    get("enum-path", "/sizes/MEDIUM"),
    get("enum-path-refused", "/sizes/HUGE"),
    get("enum-query", "/sizes?size=EXTRA_LARGE"),
    get("enum-other-case", "/sizes?size=small"),
    get("enum-blanks-around", "/sizes?size=%20SMALL"),
    get("enum-empty", "/sizes?size="),
    get("enum-missing", "/sizes"),
    get("enum-of-one", "/units?unit=PIECE"),
    get("enum-of-one-refused", "/units?unit=BOX"),
    get("enum-header-and-cookie", "/sides", ("side", "LEFT"), ("cookie", "other=RIGHT")),
    get("enum-header-and-cookie-refused", "/sides", ("side", "UP"), ("cookie", "other=DOWN")),
    *[get(f"uuid-{name}", f"/uuids?value={quote(text)}") for name, text in UUIDS.items()],
    get("uuid-path", f"/uuids/{UUID_TEXT}"),
    get("uuid-path-refused", "/uuids/7"),
    get("uuid-header-and-cookie", "/tokens", ("value", UUID_TEXT), ("cookie", f"other={UUID_TEXT}")),
    get("uuid-header-and-cookie-refused", "/tokens", ("value", "7"), ("cookie", "other=8")),
]

"""Required, optional and preset parameters, under their own name or an alias."""

from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any

from fastapi import Cookie, FastAPI, Header, Query

from cases import get

app = FastAPI()


class Order(str, Enum):
    ASC = "ASC"
    DESC = "DESC"


@app.get("/required")
def required(text: str, number: int, flag: bool) -> dict[str, Any]:
    return {"text": text, "number": number, "flag": flag}


@app.get("/optional")
def optional(text: str | None = None, number: int | None = None, order: Order | None = None) -> dict[str, Any]:
    return {"text": text, "number": number, "order": order}


@app.get("/preset")
def preset(
    text: str = "none", number: int = 10, ratio: float = 0.5, flag: bool = True, order: Order = Order.ASC
) -> dict[str, Any]:
    return {"text": text, "number": number, "ratio": ratio, "flag": flag, "order": order}


@app.get("/preset/others")
def presetOthers(
    day: date = date(2024, 1, 2), period: timedelta = timedelta(hours=1), amount: Decimal = Decimal("1.50")
) -> dict[str, Any]:
    return {"day": day, "period": period, "amount": amount}


@app.get("/headers")
def presetHeaders(
    x_page: Annotated[int, Header()] = 1, x_note: Annotated[str | None, Header()] = None
) -> dict[str, Any]:
    return {"page": x_page, "note": x_note}


@app.get("/cookies")
def presetCookies(page: Annotated[int, Cookie()] = 1, note: Annotated[str | None, Cookie()] = None) -> dict[str, Any]:
    return {"page": page, "note": note}


@app.get("/required/empty")
def requiredOptional(text: Annotated[str | None, Query()], number: Annotated[int | None, Query()]) -> dict[str, Any]:
    return {"text": text, "number": number}


@app.get("/renamed")
def renamed(
    item: Annotated[str, Query(alias="item-query")], limit: Annotated[int, Query(alias="page.limit")] = 5
) -> dict[str, Any]:
    return {"item": item, "limit": limit}


@app.get("/renamed/others")
def renamedOthers(
    token: Annotated[str, Header(alias="X-My-Token")], session: Annotated[str, Cookie(alias="session-id")]
) -> dict[str, Any]:
    return {"token": token, "session": session}


CASES = [
    get("required", "/required?text=a&number=1&flag=no"),
    get("required-missing", "/required"),
    get("required-one-missing", "/required?text=a&flag=1"),
    get("optional", "/optional?text=a&number=1&order=DESC"),
    get("optional-missing", "/optional"),
    get("optional-empty", "/optional?text=&number="),
    get("optional-null-is-text", "/optional?text=null&number=null"),
    get("optional-refused", "/optional?number=x&order=UP"),
    get("default", "/preset"),
    get("default-replaced", "/preset?text=a&number=1&ratio=2&flag=off&order=DESC"),
    get("default-does-not-cover-empty", "/preset?text=&number=&ratio=&flag=&order="),
    get("default-does-not-cover-refused", "/preset?number=x"),
    get("default-of-other-types", "/preset/others"),
    get("default-of-other-types-replaced", "/preset/others?day=2025-03-04&period=PT5M&amount=2.0"),
    get("default-headers", "/headers"),
    get("default-headers-replaced", "/headers", ("x-page", "2"), ("x-note", "b")),
    get("default-headers-refused", "/headers", ("x-page", "x")),
    get("default-cookies", "/cookies"),
    get("default-cookies-replaced", "/cookies", ("cookie", "page=2; note=b")),
    get("default-cookies-refused", "/cookies", ("cookie", "page=")),
    get("optional-without-default-is-required", "/required/empty"),
    get("optional-without-default", "/required/empty?text=a&number=1"),
    get("alias", "/renamed?item-query=a&page.limit=7"),
    get("alias-missing", "/renamed"),
    get("alias-hides-the-name", "/renamed?item=a&limit=x"),
    get("alias-refused", "/renamed?item-query=a&page.limit=x"),
    get("alias-header-and-cookie", "/renamed/others", ("x-my-token", "a"), ("cookie", "session-id=b")),
    get("alias-header-and-cookie-missing", "/renamed/others", ("token", "a"), ("cookie", "session=b")),
]

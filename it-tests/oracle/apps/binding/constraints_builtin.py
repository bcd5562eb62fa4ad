"""Constraints that jakarta.validation has beside bounds, lengths and patterns, on single values."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from fastapi import Cookie, FastAPI, Header, Path, Query
from pydantic import AfterValidator, EmailStr, FutureDate, PastDate, PastDatetime

from cases import get

app = FastAPI()


def demand(holds, message: str) -> AfterValidator:
    def check(value):
        if not holds(value):
            raise ValueError(message)
        return value

    return AfterValidator(check)


@app.get("/query")
def query(
    mail: Annotated[EmailStr, Query()] = "a@b.co",
    price: Annotated[Decimal, Query(max_digits=5, decimal_places=2)] = Decimal(1),
    born: Annotated[PastDate, Query()] = date(2000, 1, 1),
    expires: Annotated[FutureDate, Query()] = date(2999, 1, 1),
    since: Annotated[PastDatetime, Query()] = datetime(2000, 1, 1),
    accepted: Annotated[bool, Query(), demand(lambda v: v, "must be true")] = True,
    refused: Annotated[bool, Query(), demand(lambda v: not v, "must be false")] = False,
    adult: Annotated[int, Query(), demand(lambda v: v >= 18, "must be 18 or older")] = 18,
    blank: Annotated[str, Query(), demand(lambda v: v.strip(), "must not be blank")] = "a",
    level: Annotated[int, Query(ge=5, le=9)] = 5,
    signed: Annotated[int, Query(lt=0)] = -1,
    unsigned: Annotated[float, Query(ge=0)] = 0.0,
    negative: Annotated[float, Query(le=0)] = 0.0,
) -> str:
    return "fine"


@app.get("/path/{mail}/{number}")
def path(
    mail: Annotated[EmailStr, Path()], number: Annotated[int, Path(), demand(lambda v: abs(v) < 100, "must have at most 2 digits")]
) -> str:
    return mail


@app.get("/others")
def others(
    xMail: Annotated[EmailStr | None, Header(alias="x-mail")] = None,
    mail: Annotated[EmailStr | None, Cookie()] = None,
) -> dict[str, Any]:
    return {"header": xMail, "cookie": mail}


CASES = [
    get("nothing", "/query"),
    get("email", "/query?mail=c@d.org"),
    get("email-refused", "/query?mail=c"),
    get("email-plus-is-a-blank", "/query?mail=c+d@e.org"),
    get("digits", "/query?price=123.45"),
    get("digits-refused", "/query?price=1.234"),
    get("digits-whole-refused", "/query?price=1234"),
    get("past", "/query?born=1999-12-31"),
    get("past-refused", "/query?born=2999-12-31"),
    get("past-of-wrong-type", "/query?born=x"),
    get("future-refused", "/query?expires=1999-12-31"),
    get("past-date-time-refused", "/query?since=2999-12-31T00:00:00"),
    get("true", "/query?accepted=on&refused=off"),
    get("true-refused", "/query?accepted=off&refused=on"),
    get("true-of-wrong-type", "/query?accepted=x"),
    get("message", "/query?adult=17"),
    get("message-after-type", "/query?adult=17.5"),
    get("blank-refused", "/query?blank=+"),
    get("strictest-bound", "/query?level=4"),
    get("signs", "/query?signed=-5&unsigned=1.5&negative=-1"),
    get("signs-refused", "/query?signed=0&unsigned=-0.5&negative=0.1"),
    get("several", "/query?mail=x&price=1.234&accepted=0&adult=1"),
    get("path", "/path/a@b.co/12"),
    get("path-email-converted", "/path/a@B.CO/12"),
    get("path-refused", "/path/a@b/123"),
    get("header-and-cookie", "/others", ("x-mail", "a@b.co"), ("cookie", "mail=c@d.co")),
    get("header-and-cookie-refused", "/others", ("x-mail", "a"), ("cookie", "mail=c")),
    get("header-and-cookie-missing", "/others"),
]

"""What a library has scalars for: large numbers, bytes, times with an offset, zones, languages, and types of one's own."""

from datetime import time
from decimal import Decimal
from typing import Annotated
from urllib.parse import quote
from zoneinfo import ZoneInfo

from fastapi import Cookie, FastAPI, Header, Query
from pydantic import AfterValidator, BaseModel
from pydantic_core import core_schema

from cases import get

app = FastAPI()


class Aware:
    """As pydantic's AwareDatetime, for times."""

    def __get_pydantic_core_schema__(self, source, handler):
        return core_schema.time_schema(tz_constraint="aware")


AwareTime = Annotated[time, Aware()]


def language(tag: str) -> str:
    parts = tag.split("-")
    if not (2 <= len(parts[0]) <= 8 and all(part.isascii() and part.isalnum() for part in parts)):
        raise ValueError("must be a language tag such as pt-BR")
    return "-".join([parts[0].lower(), *[part.upper() if len(part) == 2 else part.title() for part in parts[1:]]])


Locale = Annotated[str, AfterValidator(language)]


class OfText:
    """A type that is made from one text, and written as one."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source, handler):
        return core_schema.no_info_wrap_validator_function(
            lambda value, text: value if isinstance(value, cls) else cls.parse(text(value)),
            core_schema.str_schema(),
            serialization=core_schema.to_string_ser_schema(),
        )


class Money(OfText):
    def __init__(self, amount: Decimal, currency: str):
        self.amount = amount
        self.currency = currency

    @classmethod
    def parse(cls, text: str):
        amount, blank, currency = text.partition(" ")
        if len(currency) != 3:
            raise ValueError(f"'{text}' has no currency")
        return cls(Decimal(amount), currency)

    def __str__(self):
        return f"{self.amount} {self.currency}"


class Isbn(OfText):
    def __init__(self, digits: str):
        self.digits = digits

    @classmethod
    def parse(cls, text: str):
        digits = text.replace("-", "")
        if not digits.isdecimal():
            raise ValueError("must be a valid Isbn")
        return cls(digits)

    def __str__(self):
        return self.digits


class Filter(BaseModel):
    least: Money
    isbns: list[Isbn] = []
    zone: ZoneInfo | None = None


@app.get("/filters")
def filters(filter: Annotated[Filter, Query()]) -> list[str]:
    return [str(filter.least), str(len(filter.isbns)), str(filter.zone)]


@app.get("/integers")
def integer(value: int) -> int:
    return value


@app.get("/bounded")
def bounded(value: Annotated[int, Query(ge=10, lt=10**20)]) -> int:
    return value


@app.get("/bytes")
def octets(value: bytes) -> bytes:
    return value


@app.get("/short")
def short(value: Annotated[bytes, Query(min_length=2, max_length=3)]) -> bytes:
    return value


@app.get("/times")
def clock(value: AwareTime) -> AwareTime:
    return value


@app.get("/zones")
def zone(value: ZoneInfo) -> ZoneInfo:
    return value


@app.get("/zones/{value:path}")
def pathZone(value: ZoneInfo) -> ZoneInfo:
    return value


@app.get("/locales")
def locale(value: Locale) -> Locale:
    return value


@app.get("/prices")
def price(value: Annotated[Money, Query()]) -> str:
    return str(value)


@app.get("/prices/{value}")
def pathPrice(value: Money) -> str:
    return str(value)


@app.get("/books/{isbn}")
def book(isbn: Isbn) -> Isbn:
    return isbn


@app.get("/books")
def books(isbns: Annotated[list[Isbn], Query()]) -> list[Isbn]:
    return isbns


@app.get("/parts")
def parts(
    price: Annotated[Money, Header()],
    isbn: Annotated[Isbn, Cookie()],
    zone: Annotated[ZoneInfo, Header()],
    large: Annotated[int, Cookie()],
) -> list[str]:
    return [str(price), str(isbn), str(zone), str(large)]


@app.get("/defaults")
def defaults(
    price: Annotated[Money, Query()] = Money(Decimal("1.10"), "EUR"),
    isbn: Annotated[Isbn, Query()] = Isbn("123"),
    zone: ZoneInfo = ZoneInfo("Europe/Berlin"),
    locale: Locale = "pt-BR",
    large: int = 10**25,
    octets: bytes = b"none",
) -> list[str]:
    return [str(price), str(isbn), str(zone), locale, str(large), octets.decode()]


TEXTS = {
    "integers": {
        "small": "7",
        "beyond-long": "9223372036854775808",
        "negative": "-123456789012345678901234567890",
        "large-as-float": "123456789012345678901234567890.000",
        "underscores": "1_000_000_000_000_000_000_000",
        "blanks": " +0012345678901234567890 ",
        "4300-digits": "9" * 4300,
        "4301-digits": "9" * 4301,
        "fraction": "12345678901234567890.5",
        "exponent": "1e30",
        "text": "abc",
        "empty": "",
    },
    "bounded": {
        "low": "9",
        "least": "10",
        "most": "99999999999999999999",
        "high": "100000000000000000000",
        "huge": "1" + "0" * 40,
    },
    "bytes": {"text": "abc", "not-ascii": "h\u00e9\U0001f642", "empty": "", "blanks": "  "},
    "short": {"too-short": "a", "two-of-one-character": "\u00e9", "too-long": "abcd", "too-long-characters": "\u00e9\u00e9"},
    "times": {
        "utc": "10:20Z",
        "offset": "10:20:30.5+01:00",
        "compact-offset": "10:20-0530",
        "without-offset": "10:20",
        "hour-24": "24:00Z",
        "bad-offset": "10:20+24:00",
        "number": "5",
        "empty": "",
    },
    "zones": {
        "region": "Europe/Berlin",
        "three-parts": "America/Argentina/Buenos_Aires",
        "utc": "UTC",
        "etc": "Etc/GMT+5",
        "offset": "+02:00",
        "zulu": "Z",
        "utc-with-offset": "UTC+1",
        "other-case": "europe/berlin",
        "unknown": "Mars/Olympus",
        "path": "../../etc/passwd",
        "not-ascii": "Europe/Z\u00fcrich",
        "empty": "",
    },
    "locales": {
        "language": "en",
        "country": "pt-BR",
        "other-case": "EN-gb",
        "script": "zh-hant-TW",
        "underscore": "en_GB",
        "list": "en-GB,en;q=0.9",
        "empty": "",
    },
    "prices": {"value": "1.10 EUR", "without-currency": "5", "empty": ""},
}

CASES = [
    *[
        get(f"{kind}-{name}", f"/{kind}?value={quote(text, safe='')}")
        for kind, texts in TEXTS.items()
        for name, text in texts.items()
    ],
    *[get(f"{kind}-missing", f"/{kind}") for kind in TEXTS],
    get("zones-in-path", "/zones/Europe/Berlin"),
    get("zones-in-path-refused", "/zones/Europe"),
    get("prices-in-path", "/prices/2.50%20USD"),
    get("prices-in-path-refused", "/prices/2.50"),
    get("books-in-path", "/books/3-16-148410-0"),
    get("books-in-path-refused", "/books/x"),
    get("books-several", "/books?isbns=1-2&isbns=34"),
    get("books-several-refused", "/books?isbns=1-2&isbns=x&isbns="),
    get("books-none", "/books"),
    get("filters", "/filters?least=1.50%20EUR&isbns=1&isbns=2-3&zone=UTC"),
    get("filters-refused", "/filters?least=1.50&isbns=x&zone=y"),
    get("filters-missing", "/filters?zone=UTC"),
    get("parts", "/parts", ("price", "1 EUR"), ("zone", "UTC"), ("cookie", "isbn=1-2; large=12345678901234567890")),
    get("parts-refused", "/parts", ("price", "1"), ("zone", "x"), ("cookie", "isbn=x; large=y")),
    get("parts-missing", "/parts"),
    get("defaults", "/defaults"),
    get("defaults-given", "/defaults?price=2%20USD&isbn=4-5&zone=UTC&locale=de&large=1&octets=x"),
    get("defaults-refused", "/defaults?price=2&isbn=&zone=&locale=&large=&octets="),
]

"""Constraints that jakarta.validation has beside bounds, lengths and patterns."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import FastAPI
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    EmailStr,
    Field,
    FutureDate,
    FutureDatetime,
    PastDate,
    PastDatetime,
)

from cases import post

app = FastAPI()


def demand(holds, message: str) -> AfterValidator:
    def check(value):
        if not holds(value):
            raise ValueError(message)
        return value

    return AfterValidator(check)


def number(holds, message: str) -> AfterValidator:
    def check(value):
        try:
            return holds(Decimal(value))
        except ArithmeticError:
            return False

    return demand(check, message)


Past = Annotated[AwareDatetime, demand(lambda v: v <= datetime.now(v.tzinfo), "must be in the past or present")]


class Numbers(BaseModel):
    price: Annotated[Decimal, Field(max_digits=5, decimal_places=2)] = Decimal(1)
    share: Annotated[Decimal, Field(max_digits=3, decimal_places=3)] = Decimal("0.5")
    whole: Annotated[Decimal, Field(max_digits=3, decimal_places=0)] = Decimal(1)
    bounded: Annotated[Decimal, Field(max_digits=3, decimal_places=1, gt=0, le=10)] = Decimal(1)
    rank: Annotated[int, demand(lambda v: abs(v) < 1000, "must have at most 3 digits")] = 1
    text: Annotated[str, number(lambda v: v >= Decimal("0.5"), "must be a number greater than or equal to 0.5")] = "1"
    below: Annotated[str, number(lambda v: v < 10, "must be a number less than 10")] = "1"
    strict: Annotated[int, Field(ge=5, le=9)] = 5


class Texts(BaseModel):
    mail: EmailStr = "a@b.co"
    caseless: Annotated[str, Field(pattern="^(?i:[a-z]+)$")] = "a"
    lines: Annotated[str, Field(pattern="^(?s:a.b)$")] = "a\nb"
    spaced: Annotated[str, Field(pattern="^(?x:a b # letters\n)$")] = "ab"
    each: Annotated[str, Field(pattern="^(?m:^a$\n^b$)\\z")] = "a\nb"
    told: Annotated[str, demand(lambda v: 2 <= len(v) <= 4, "must have 2 to 4 letters, not {key}")] = "abc"
    twice: Annotated[str, Field(min_length=2, max_length=3)] = "ab"


class Times(BaseModel):
    pastDate: PastDate = date(2000, 1, 1)
    futureDate: FutureDate = date(2999, 1, 1)
    past: PastDatetime = datetime(2000, 1, 1)
    future: FutureDatetime = datetime(2999, 1, 1)
    untilNow: Past = datetime(2000, 1, 1)
    fromToday: Annotated[date, demand(lambda v: v >= date.today(), "must be in the present or future")] = date(2999, 1, 1)
    told: Annotated[date, demand(lambda v: v > date.today(), "must still come")] = date(2999, 1, 1)


class Others(BaseModel):
    accepted: Annotated[bool, demand(lambda v: v, "must be true")] = True
    refused: Annotated[bool, demand(lambda v: not v, "must be false")] = False
    nothing: None = None
    adult: Annotated[int, demand(lambda v: v >= 18, "must be 18 or older")] = 18
    few: Annotated[list[int], demand(lambda v: len(v) <= 2, "two at most")] = []
    blank: Annotated[str, demand(lambda v: v.strip(), "say something")] = "a"
    maybe: Annotated[bool, demand(lambda v: v, "must be true")] | None = None


@app.post("/numbers")
def numbers(numbers: Numbers) -> str:
    return "fine"


@app.post("/texts")
def texts(texts: Texts) -> str:
    return "fine"


@app.post("/times")
def times(times: Times) -> str:
    return "fine"


@app.post("/others")
def others(others: Others) -> str:
    return "fine"


def mail(name: str, address: str):
    return post("email-" + name, "/texts", json='{"mail":"%s"}' % address)


CASES = [
    post("digits", "/numbers", json='{"price":"123.45","share":"0.123","whole":123,"bounded":9.5}'),
    post("digits-zeros-at-the-end", "/numbers", json='{"price":"1.100","whole":"1.0"}'),
    post("digits-exponent", "/numbers", json='{"price":"1e2"}'),
    post("digits-zero", "/numbers", json='{"price":0,"whole":0}'),
    post("digits-too-many-places", "/numbers", json='{"price":"1.234"}'),
    post("digits-too-many-whole", "/numbers", json='{"price":"1234.5"}'),
    post("digits-too-many-in-total", "/numbers", json='{"price":"123456.7"}'),
    post("digits-exponent-too-large", "/numbers", json='{"price":"1e3"}'),
    post("digits-only-places", "/numbers", json='{"share":"0.1234"}'),
    post("digits-zero-without-whole", "/numbers", json='{"share":0}'),
    post("digits-none-after-the-point", "/numbers", json='{"whole":1.5}'),
    post("digits-before-bounds", "/numbers", json='{"bounded":"-1.23"}'),
    post("digits-then-bounds", "/numbers", json='{"bounded":"10.5"}'),
    post("digits-negative", "/numbers", json='{"price":"-1234"}'),
    post("digits-number", "/numbers", json='{"price":1234.5}'),
    post("digits-of-int", "/numbers", json='{"rank":999}'),
    post("digits-of-int-refused", "/numbers", json='{"rank":-1000}'),
    post("text-as-number", "/numbers", json='{"text":"0.50","below":"-1e3"}'),
    post("text-as-number-refused", "/numbers", json='{"text":"0.49","below":"10"}'),
    post("text-that-is-no-number", "/numbers", json='{"text":"x","below":""}'),
    post("strictest-bound", "/numbers", json='{"strict":4}'),
    post("strictest-upper-bound", "/numbers", json='{"strict":10}'),
    mail("fine", "first.last+tag@sub.example.org"),
    mail("international", "jörg@bücher.de"),
    mail("punycode", "a@xn--bcher-kva.de"),
    mail("without-at", "a"),
    mail("empty", ""),
    mail("nothing-after", "a@"),
    mail("nothing-before", "@b.co"),
    mail("without-period", "a@b"),
    mail("two-periods", "a@b..co"),
    mail("two-periods-before", "a..b@c.co"),
    mail("period-first", ".a@b.co"),
    mail("period-last-before", "a.@b.co"),
    mail("period-first-after", "a@.b.co"),
    mail("period-last", "a@b.co."),
    mail("space", "a b@c.co"),
    mail("comma", "a,b@c.co"),
    mail("parentheses", "a(b)c@d.co"),
    mail("backslash", "a\\\\b@c.co"),
    mail("control-character", "a\\u0000@b.co"),
    mail("two-signs", "a@b@c.co"),
    mail("underscore-in-domain", "a@b_c.co"),
    mail("space-in-domain", "a@b c.co"),
    mail("hyphen-first", "a@-b.co"),
    mail("hyphen-before-period", "a@b-.co"),
    mail("hyphen-last", "a@b.co-"),
    mail("reserved-label", "a@ab--c.de"),
    mail("top-level-digit", "a@b.c1"),
    mail("special-use", "a@x.test"),
    mail("localhost", "a@sub.localhost"),
    mail("quoted", '\\"a b\\"@c.co'),
    mail("quote-open", '\\"x@b.co'),
    mail("address-literal", "a@[1.2.3.4]"),
    mail("no-address-literal", "a@[x]"),
    mail("open-bracket", "a<b@c.co"),
    mail("full-width-at", "a＠b.co"),
    mail("zero-width-space", "a@b\\u200bc.co"),
    mail("combining-first", "\\u0301a@b.co"),
    mail("digit-with-period", "a@b⒈.co"),
    mail("no-punycode", "a@xn--x.de"),
    mail("label-too-long", "a@" + "b" * 64 + ".co"),
    mail("domain-too-long", "a@b." + "c." * 130 + "co"),
    mail("too-long", "a" * 250 + "@b.co"),
    mail("much-too-long", "a" * 2049),
    mail("display-name", "Name <a@b.co>"),
    mail("blanks-around", " a@b.co "),
    post("email-of-wrong-type", "/texts", json='{"mail":1}'),
    post("flags", "/texts", json='{"caseless":"aBC","lines":"a b"}'),
    post("flag-case-insensitive-refused", "/texts", json='{"caseless":"a1"}'),
    post("flag-dotall-refused", "/texts", json='{"lines":"ab"}'),
    post("flag-comments", "/texts", json='{"spaced":"ab"}'),
    post("flag-comments-refused", "/texts", json='{"spaced":"a b"}'),
    post("flag-multiline", "/texts", json='{"each":"a\\nb"}'),
    post("flag-multiline-refused", "/texts", json='{"each":"a\\nb\\n"}'),
    post("message", "/texts", json='{"told":"a"}'),
    post("message-of-upper-limit", "/texts", json='{"told":"abcde"}'),
    post("two-sizes-as-one", "/texts", json='{"twice":"a"}'),
    post("two-sizes-as-one-upper", "/texts", json='{"twice":"abcd"}'),
    post("past-date-refused", "/times", json='{"pastDate":"2999-01-01"}'),
    post("future-date-refused", "/times", json='{"futureDate":"1999-01-01"}'),
    post("past-refused", "/times", json='{"past":"2999-01-01T00:00:00"}'),
    post("future-refused", "/times", json='{"future":"1999-01-01T00:00:00"}'),
    post("future-from-number-refused", "/times", json='{"future":"1999-01-01"}'),
    post("past-or-present", "/times", json='{"untilNow":"1999-01-01T00:00:00Z"}'),
    post("past-or-present-refused", "/times", json='{"untilNow":"2999-01-01T00:00:00Z"}'),
    post("future-or-present-refused", "/times", json='{"fromToday":"1999-01-01"}'),
    post("time-with-message", "/times", json='{"told":"1999-01-01"}'),
    post("time-of-wrong-type", "/times", json='{"pastDate":"x","past":true}'),
    post("truth", "/others", json='{"accepted":"yes","refused":0,"nothing":null,"maybe":null}'),
    post("truth-refused", "/others", json='{"accepted":false,"refused":"on"}'),
    post("truth-of-wrong-type", "/others", json='{"accepted":"x"}'),
    post("optional-truth-refused", "/others", json='{"maybe":false}'),
    post("null-refused", "/others", json='{"nothing":"x"}'),
    post("null-refused-number", "/others", json='{"nothing":0}'),
    post("message-of-bound", "/others", json='{"adult":17}'),
    post("message-after-type", "/others", json='{"adult":"x"}'),
    post("message-of-size", "/others", json='{"few":[1,2,3]}'),
    post("message-after-items", "/others", json='{"few":["x",2,3]}'),
    post("message-of-blank", "/others", json='{"blank":" "}'),
]

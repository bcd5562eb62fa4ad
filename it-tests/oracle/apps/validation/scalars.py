"""From JSON values to the types of fields."""

from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from uuid import UUID

from fastapi import FastAPI
from pydantic import AwareDatetime, BaseModel, NaiveDatetime

from cases import Case, post

app = FastAPI()


class Level(str, Enum):
    LOW = "LOW"
    HIGH = "HIGH"


class Count(BaseModel):
    value: int


class Ratio(BaseModel):
    value: float


class Flag(BaseModel):
    value: bool


class Text(BaseModel):
    value: str


class Amount(BaseModel):
    value: Decimal


class Choice(BaseModel):
    value: Level


class Key(BaseModel):
    value: UUID


class Day(BaseModel):
    value: date


class Clock(BaseModel):
    value: time


class Local(BaseModel):
    value: NaiveDatetime


class Instant(BaseModel):
    value: AwareDatetime


class Period(BaseModel):
    value: timedelta


class Maybe(BaseModel):
    value: int | None


@app.post("/int")
def count(body: Count) -> Count:
    return body


@app.post("/float")
def ratio(body: Ratio) -> Ratio:
    return body


@app.post("/bool")
def flag(body: Flag) -> Flag:
    return body


@app.post("/text")
def text(body: Text) -> Text:
    return body


@app.post("/decimal")
def amount(body: Amount) -> Amount:
    return body


@app.post("/enum")
def choice(body: Choice) -> Choice:
    return body


@app.post("/uuid")
def key(body: Key) -> Key:
    return body


@app.post("/date")
def day(body: Day) -> Day:
    return body


@app.post("/time")
def clock(body: Clock) -> Clock:
    return body


@app.post("/local")
def local(body: Local) -> Local:
    return body


@app.post("/instant")
def instant(body: Instant) -> Instant:
    return body


@app.post("/duration")
def period(body: Period) -> Period:
    return body


@app.post("/optional")
def maybe(body: Maybe) -> Maybe:
    return body


NO_NUMBERS = {"null": "null", "object": "{}", "list": "[1]", "bool": "true", "text": '"abc"'}
COMMON = NO_NUMBERS | {"int": "1"}
VALUES = {
    "int": {
        **COMMON,
        "negative": "-7",
        "negative-zero": "-0",
        "largest": "2147483647",
        "false": "false",
        "float": "2.0",
        "float-exponent": "1e3",
        "float-fraction": "2.5",
        "float-negative-zero": "-0.0",
        "float-beyond-int64": "1e20",
        "float-infinite": "1e400",
        "text-int": '" +007 "',
        "text-float": '"2.0"',
        "text-fraction": '"2.5"',
        "text-empty": '""',
    },
    "float": {
        **COMMON,
        "fraction": "2.50",
        "exponent": "25e-8",
        "negative-zero": "-0.0",
        "overflow": "1e400",
        "many-digits": "0.1000000000000000055511151231257827",
        "beyond-double-digits": "9007199254740993",
        "false": "false",
        "text-float": '" 2.5 "',
        "text-infinity": '"inf"',
        "text-empty": '""',
    },
    "bool": {
        **COMMON,
        "false": "false",
        "zero": "0",
        "two": "2",
        "minus-one": "-1",
        "float-one": "1.0",
        "float-zero": "0.0",
        "float-fraction": "1.5",
        "text-yes": '"Yes"',
        "text-off": '"off"',
        "text-one": '"1"',
        "text-blank": '" true"',
        "text-empty": '""',
    },
    "text": {**COMMON, "float": "1.5", "empty": '""', "blanks": '"  "', "unicode": '"h\\u00e9 \U0001f642"'},
    "decimal": {
        **COMMON,
        "fraction": "1.5",
        "fraction-with-zeros": "1.10",
        "exponent": "1e3",
        "false": "false",
        "many-digits": "0.12345678901234567890",
        "text-fraction": '"1.10"',
        "text-exponent": '"1E+3"',
        "text-blanks": '" 1.5 "',
        "text-not-a-number": '"nan"',
        "not-a-number": "NaN",
        "text-empty": '""',
    },
    "enum": {**COMMON, "value": '"HIGH"', "other-case": '"high"', "empty": '""'},
    "uuid": {
        **COMMON,
        "value": '"12345678-9ABC-def0-1234-56789abcdef0"',
        "simple": '"123456789abcdef0123456789abcdef0"',
        "cut": '"12345678-9abc-def0-1234-56789abcdef"',
    },
    "date": {
        **COMMON,
        "value": '"2024-02-29"',
        "zero-time": '"2024-01-02T00:00:00"',
        "with-time": '"2024-01-02T10:00:00"',
        "midnight": "1704153600",
        "midnight-milliseconds": "1704153600000",
        "midnight-float": "1704153600.0",
        "inside-a-day": "1704153601",
        "inside-a-day-float": "1704153600.5",
        "no-such-day": '"2023-02-29"',
        "empty": '""',
        "text-number": '"1704153600"',
    },
    # A number is a time in UTC, which a Java LocalTime cannot be.
    "time": {
        **NO_NUMBERS,
        "value": '"10:20:30.5"',
        "minutes": '"10:20"',
        "number-too-large": "86400",
        "number-negative": "-1",
        "hour-24": '"24:00"',
        "empty": '""',
    },
    "local": {
        **COMMON,
        "value": '"2024-01-02T03:04:05.5"',
        "date": '"2024-01-02"',
        "with-zone": '"2024-01-02T03:04:05Z"',
        "hour-25": '"2024-01-02T25:04:05"',
        "empty": '""',
    },
    "instant": {
        **COMMON,
        "value": '"2024-01-02T03:04:05+01:00"',
        "utc": '"2024-01-02T03:04:05Z"',
        "without-zone": '"2024-01-02T03:04:05"',
        "seconds": "1704153600",
        "seconds-fraction": "1704153600.25",
        "milliseconds": "1704153600123",
        "negative": "-1",
        "too-large": "999999999999999999",
        "empty": '""',
    },
    "duration": {
        **COMMON,
        "value": '"P1DT2H"',
        "clock": '"01:02:03"',
        "seconds": "90",
        "fraction": "1.5",
        "negative": "-86400",
        "text-number": '"90"',
        "empty": '""',
    },
    "optional": {**COMMON, "float-fraction": "2.5"},
}


def conversion(target: str, name: str, value: str) -> Case:
    return post(f"{target}-from-{name}", f"/{target}", json=f'{{"value":{value}}}')


CASES = [
    *[conversion(target, name, value) for target, values in VALUES.items() for name, value in values.items()],
    *[post(f"{target}-missing", f"/{target}", json="{}") for target in VALUES],
]

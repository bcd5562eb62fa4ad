"""Dates, times and durations from text."""

from datetime import date, time, timedelta
from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header
from pydantic import AwareDatetime, NaiveDatetime

from cases import Case, get

app = FastAPI()


@app.get("/days")
def day(value: date) -> date:
    return value


@app.get("/clocks")
def clock(value: time) -> time:
    return value


@app.get("/locals")
def local(value: NaiveDatetime) -> NaiveDatetime:
    return value


@app.get("/instants")
def instant(value: AwareDatetime) -> AwareDatetime:
    return value


@app.get("/periods")
def period(value: timedelta) -> timedelta:
    return value


@app.get("/days/{day}/{clock}")
def pathMoments(day: date, clock: time) -> list[str]:
    return [str(day), clock.isoformat()]


@app.get("/others")
def others(
    instant: Annotated[AwareDatetime, Header()],
    period: Annotated[timedelta, Header()],
    local: Annotated[NaiveDatetime, Cookie()],
    day: Annotated[date, Cookie()],
) -> list[str]:
    return [str(day)]


DAYS = {
    "plain": "2024-02-29",
    "with-zero-time": "2024-01-02T00:00:00",
    "with-zero-time-utc": "2024-01-02T00:00:00Z",
    "unix-seconds": "1704153600",
    "unix-milliseconds": "1704153600000",
    "negative-unix-seconds": "-86400",
    "zero": "0",
    "with-time": "2024-01-02T10:00:00",
    "unix-seconds-inside-a-day": "1704153601",
    "empty": "",
    "text": "today",
    "short": "2024-01",
    "no-leap-year": "2023-02-29",
    "month-13": "2024-13-01",
    "month-0": "2024-00-01",
    "day-32": "2024-01-32",
    "year-0": "0000-01-01",
    "slashes": "2024/01/02",
    "other-separator-second": "2024-01/02",
    "letter-in-year": "20x4-01-02",
    "letter-in-month": "2024-x1-02",
    "letter-in-day": "2024-01-0x",
    "one-digit-month": "2024-1-02",
    "trailing-text": "2024-01-02x",
    "trailing-blank": "2024-01-02 ",
    "leading-blank": " 2024-01-02",
    "bad-time-part": "2024-01-02T25:00:00",
    "very-large-number": "99999999999999999",
}
CLOCKS = {
    "minutes": "10:20",
    "seconds": "10:20:30",
    "fraction": "10:20:30.5",
    "six-digits": "10:20:30.123456",
    "nine-digits": "10:20:30.123456789",
    "midnight": "00:00",
    "last": "23:59:59.999999",
    "empty": "",
    "text": "noon",
    "short": "1020",
    "number": "3600",
    "one-digit-hour": "9:20",
    "hour-24": "24:00",
    "minute-60": "10:60",
    "second-60": "10:20:60",
    "other-separator": "10-20",
    "letter-in-hour": "x0:20",
    "letter-in-minute": "10:x0",
    "letter-in-second": "10:20:x0",
    "fraction-without-digits": "10:20:30.",
    "ten-digits": "10:20:30.1234567890",
    "trailing-text": "10:20:30x",
    "bad-offset": "10:20:30+99:00",
}
LOCALS = {
    "seconds": "2024-01-02T03:04:05",
    "minutes": "2024-01-02T03:04",
    "lower-case-t": "2024-01-02t03:04:05",
    "blank": "2024-01-02 03:04:05",
    "underscore": "2024-01-02_03:04:05",
    "fraction": "2024-01-02T03:04:05.25",
    "nine-digits": "2024-01-02T03:04:05.123456789",
    "plain-date": "2024-01-02",
    "with-zone": "2024-01-02T03:04:05Z",
    "unix-seconds": "1704153600",
    "empty": "",
    "text": "now",
    "other-separator": "2024-01-02x03:04:05",
    "separator-only": "2024-01-02T",
    "hour-25": "2024-01-02T25:04:05",
    "minute-60": "2024-01-02T03:60:05",
    "month-13": "2024-13-02T03:04:05",
    "day-30": "2024-02-30T03:04:05",
    "trailing-text": "2024-01-02T03:04:05 x",
    "ten-digits": "2024-01-02T03:04:05.1234567890",
    "slashes": "2024/01/02T03:04:05",
}
INSTANTS = {
    "utc": "2024-01-02T03:04:05Z",
    "lower-case-z": "2024-01-02T03:04:05z",
    "offset": "2024-01-02T03:04:05+01:00",
    "offset-without-colon": "2024-01-02T03:04:05-0830",
    "zero-offset": "2024-01-02T03:04:05+00:00",
    "negative-zero-offset": "2024-01-02T03:04:05-00:00",
    "fraction": "2024-01-02T03:04:05.006Z",
    "seven-digits": "2024-01-02T03:04:05.1234567Z",
    "blank": "2024-01-02 03:04:05Z",
    "minutes": "2024-01-02T03:04Z",
    "unix-seconds": "1704153600",
    "unix-fraction": "1704153600.5",
    "unix-milliseconds": "1704153600123",
    "negative-unix-seconds": "-1",
    "largest-seconds": "20000000000",
    "smallest-milliseconds": "20000000001",
    "without-zone": "2024-01-02T03:04:05",
    "plain-date": "2024-01-02",
    "empty": "",
    "text": "now",
    "offset-hour-only": "2024-01-02T03:04:05+01",
    "offset-24": "2024-01-02T03:04:05+24:00",
    "offset-minute-60": "2024-01-02T03:04:05+01:60",
    "zone-name": "2024-01-02T03:04:05UTC",
    "blank-before-zone": "2024-01-02T03:04:05 Z",
    "very-large-number": "999999999999999999",
}
PERIODS = {
    "iso": "P1DT2H3M4.5S",
    "iso-week": "P1W",
    "iso-year": "P1Y",
    "iso-month": "P1M",
    "iso-seconds": "PT90S",
    "iso-fraction": "PT0.000001S",
    "iso-negative": "-P1D",
    "iso-plus-sign": "+PT1H",
    "iso-minutes-over-an-hour": "PT61M",
    "iso-zero": "PT0S",
    "iso-lower-case": "p1dt2h",
    "days-and-clock": "1 day, 02:03:04",
    "days-and-clock-without-comma": "2 days 02:03:04.5",
    "days-number-and-clock": "-3 01:00:00",
    "days-short": "1d",
    "days-short-and-clock": "1d 00:30:00",
    "clock": "01:02:03",
    "clock-without-seconds": "01:02",
    "clock-fraction": "00:00:01.5",
    "clock-negative": "-01:02:03",
    "empty": "",
    "text": "soon",
    "number": "60",
    "fraction": "1.5",
    "iso-empty": "P",
    "iso-empty-time": "PT",
    "iso-time-without-t": "P2H",
    "iso-wrong-order": "P1D2Y",
    "iso-trailing-text": "PT1Sx",
    "clock-second-60": "00:00:60",
    "clock-minute-60": "00:60:00",
    "days-only-text": "1 dax",
    "clock-hour-24-after-days": "1 day, 24:00:00",
    "clock-letter-in-hour": "x1:00:00",
    "too-many-days": "P1000000000D",
}


def table(kind: str, path: str, texts: dict[str, str]) -> list[Case]:
    return [get(f"{kind}-{name}", f"{path}?value={quote(text)}") for name, text in texts.items()]


CASES = [
    *table("date", "/days", DAYS),
    *table("time", "/clocks", CLOCKS),
    *table("local", "/locals", LOCALS),
    *table("instant", "/instants", INSTANTS),
    get("instant-unescaped-plus-is-a-blank", "/instants?value=2024-01-02T03:04:05+01:00"),
    *table("duration", "/periods", PERIODS),
    get("path", "/days/2024-01-02/10:20"),
    get("path-refused", "/days/2024-01-99/99:20"),
    get(
        "header-and-cookie",
        "/others",
        ("instant", "2024-01-02T03:04:05Z"),
        ("period", "PT1H"),
        ("cookie", "local=2024-01-02T03:04:05; day=2024-01-02"),
    ),
    get("header-and-cookie-refused", "/others", ("instant", "x"), ("period", "y"), ("cookie", "local=z; day=w")),
]

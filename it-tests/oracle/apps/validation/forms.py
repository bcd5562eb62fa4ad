"""Values in another form than their type's own."""

from datetime import date, datetime, timezone
from typing import Annotated, Any

from fastapi import FastAPI
from pydantic import BaseModel, BeforeValidator, PlainSerializer

from cases import post

app = FastAPI()


def day(value: Any) -> date:
    try:
        return datetime.strptime(value, "%d.%m.%Y").date()
    except (TypeError, ValueError):
        raise ValueError("must have the form dd.MM.yyyy") from None


def moment(value: Any) -> datetime:
    try:
        return datetime.strptime(value, "%Y-%m-%d %H:%M").replace(tzinfo=timezone.utc)
    except (TypeError, ValueError):
        raise ValueError("must have the form yyyy-MM-dd HH:mm") from None


Day = Annotated[date, BeforeValidator(day), PlainSerializer(lambda value: value.strftime("%d.%m.%Y"))]
Moment = Annotated[datetime, BeforeValidator(moment), PlainSerializer(lambda value: value.strftime("%Y-%m-%d %H:%M"))]


class Event(BaseModel):
    day: Day
    days: list[Day] = []
    end: Day | None = None
    start: Moment | None = None
    id: Annotated[int, PlainSerializer(str)] = 0
    open: Annotated[bool, PlainSerializer(int)] = True


@app.post("/events")
def event(event: Event) -> Event:
    return event


CASES = [
    post("minimal", "/events", json='{"day":"23.11.2026"}'),
    post(
        "complete",
        "/events",
        json='{"day":"01.02.2003","days":["04.05.2006","31.12.1999"],"end":"29.02.2024",'
        '"start":"2026-11-23 16:45","id":12345678901,"open":false}',
    ),
    post("form-of-the-type", "/events", json='{"day":"2026-11-23"}'),
    post("no-such-day", "/events", json='{"day":"32.11.2026"}'),
    post("number", "/events", json='{"day":86400}'),
    post("null", "/events", json='{"day":null,"end":null}'),
    post("blanks", "/events", json='{"day":" 23.11.2026"}'),
    post("in-list", "/events", json='{"day":"23.11.2026","days":["24.11.2026","x",1]}'),
    post("several", "/events", json='{"day":"","end":"1","start":"2026-11-23T16:45","id":"x","open":2}'),
    post("lax", "/events", json='{"day":"23.11.2026","id":"7","open":"no"}'),
    post("missing", "/events", json="{}"),
]

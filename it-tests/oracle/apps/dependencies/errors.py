"""Validation errors in dependencies, and what is called all the same."""

from typing import Annotated, Any

from fastapi import Cookie, Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel

from cases import document, get, post
from journal import Journal

app = FastAPI()

journal = Journal()


class Item(BaseModel):
    name: str
    price: float


def counted(topic: str) -> int:
    journal.write(topic, "counted")
    return 1


async def countedLater(topic: str) -> int:
    journal.write(topic, "counted later")
    return 2


def page(topic: str, page: int) -> int:
    journal.write(topic, "page")
    return page


def size(topic: str, size: int) -> int:
    journal.write(topic, "size")
    return size


async def area(topic: str, page: Annotated[int, Depends(page)], factor: int) -> int:
    journal.write(topic, "area")
    return page * factor


def volume(
    topic: str,
    depth: int,
    area: Annotated[int, Depends(area)],
    counted: Annotated[int, Depends(counted)],
    size: Annotated[int, Depends(size)],
) -> int:
    journal.write(topic, "volume")
    return area * depth


def everything(
    topic: str,
    item: Item,
    track: Annotated[int, Cookie()],
    x_count: Annotated[int, Header()],
    number: int,
) -> int:
    journal.write(topic, "everything")
    return number


def refused(topic: str) -> int:
    journal.write(topic, "refused")
    raise HTTPException(409, "Refused")


async def refusedLater(topic: str) -> int:
    journal.write(topic, "refused later")
    raise HTTPException(410, "Refused later")


def broken(topic: str) -> int:
    journal.write(topic, "broken")
    raise RuntimeError("broken")


Page = Annotated[int, Depends(page)]
Size = Annotated[int, Depends(size)]
Area = Annotated[int, Depends(area)]
Counted = Annotated[int, Depends(counted)]


@app.get("/journal/{topic}")
def read(topic: str) -> list[str]:
    return journal.read(topic, 0)


@app.get("/siblings/{topic}")
def siblings(
    topic: str, page: Page, counted: Counted, size: Size, countedLater: Annotated[int, Depends(countedLater)]
) -> list[int]:
    journal.write(topic, "handler")
    return [page, counted, size, countedLater]


@app.get("/nested/{topic}")
def nested(topic: str, volume: Annotated[int, Depends(volume)]) -> int:
    journal.write(topic, "handler")
    return volume


@app.get("/twice/{topic}")
def twice(topic: str, first: Page, second: Page, third: int) -> list[int]:
    journal.write(topic, "handler")
    return [first, second, third]


@app.get("/twice/below/{topic}")
def twiceBelow(topic: str, area: Area, page: Page) -> list[int]:
    journal.write(topic, "handler")
    return [area, page]


@app.post("/everything/{topic}")
def handleEverything(
    topic: int,
    everything: Annotated[int, Depends(everything)],
    item: Item,
    session: Annotated[int, Cookie()],
    x_own: Annotated[int, Header()],
    own: int,
) -> int:
    return everything


@app.get("/route/{topic}", dependencies=[Depends(size), Depends(counted)])
def route(topic: str, own: int, page: Page) -> list[int]:
    journal.write(topic, "handler")
    return [own, page]


@app.get("/refused/last/{topic}")
def refusedLast(topic: str, page: Page, refused: Annotated[int, Depends(refused)], counted: Counted) -> int:
    return page


@app.get("/refused/first/{topic}")
def refusedFirst(topic: str, refused: Annotated[int, Depends(refused)], page: Page, counted: Counted) -> int:
    return page


@app.get("/refused/later/{topic}")
def refusedByTheLast(topic: str, own: int, area: Area, refused: Annotated[int, Depends(refusedLater)]) -> int:
    return area


@app.get("/refused/two/{topic}")
def refusedByTwo(
    topic: str, first: Annotated[int, Depends(refusedLater)], second: Annotated[int, Depends(refused)]
) -> int:
    return first


@app.get("/refused/route/{topic}", dependencies=[Depends(page), Depends(refused)])
def refusedForTheRoute(topic: str, own: int) -> int:
    return own


@app.get("/broken/{topic}")
def brokenLast(topic: str, page: Page, broken: Annotated[int, Depends(broken)]) -> int:
    return page


def journaled(name: str, path: str, topic: str) -> list[Any]:
    """A request, and what was called for it."""
    return [get(name, path), get(f"{name}-journal", f"/journal/{topic}")]


CASES = [
    *journaled("siblings", "/siblings/a?page=1&size=2", "a"),
    *journaled("siblings-one-wrong", "/siblings/b?page=x&size=2", "b"),
    *journaled("siblings-two-wrong", "/siblings/c?page=x&size=y", "c"),
    *journaled("nested", "/nested/d?page=1&factor=2&depth=3&size=4", "d"),
    *journaled("nested-innermost-wrong", "/nested/e?page=x&factor=2&depth=3&size=4", "e"),
    *journaled("nested-middle-wrong", "/nested/f?page=1&factor=x&depth=3&size=4", "f"),
    *journaled("nested-outermost-wrong", "/nested/g?page=1&factor=2&depth=x&size=4", "g"),
    *journaled("nested-all-wrong", "/nested/h?page=x&factor=x&depth=x&size=x", "h"),
    *journaled("nested-last-wrong", "/nested/i?page=1&factor=2&depth=3&size=x", "i"),
    *journaled("twice", "/twice/j?page=1&third=3", "j"),
    *journaled("twice-wrong", "/twice/k?page=x&third=y", "k"),
    *journaled("twice-missing", "/twice/l", "l"),
    *journaled("twice-below-wrong", "/twice/below/m?page=x&factor=y", "m"),
    post("everything-missing", "/everything/n"),
    post(
        "everything-wrong",
        "/everything/o?number=x&own=y",
        ("x-count", "c"),
        ("x-own", "d"),
        ("cookie", "track=t; session=s"),
        json='{"name":1}',
    ),
    post("everything-syntax-error", "/everything/p", json="{"),
    *journaled("route", "/route/q?size=1&own=2&page=3", "q"),
    *journaled("route-wrong", "/route/r?size=x&own=x&page=x", "r"),
    *journaled("refused-last", "/refused/last/s?page=x", "s"),
    *journaled("refused-first", "/refused/first/t?page=x", "t"),
    *journaled("refused-by-the-last", "/refused/later/u?page=x", "u"),
    *journaled("refused-by-two", "/refused/two/v", "v"),
    *journaled("refused-for-the-route", "/refused/route/w?page=x&own=y", "w"),
    *journaled("broken", "/broken/x?page=x", "x"),
    document(),
]

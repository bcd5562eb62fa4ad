"""How often a dependency is called for a request."""

from typing import Annotated

from fastapi import Depends, FastAPI

from cases import document, get

app = FastAPI()


class Counter:
    def __init__(self) -> None:
        self.value = 0

    def next(self) -> int:
        self.value += 1
        return self.value


Shared = Annotated[Counter, Depends()]


def ticket(counter: Shared) -> int:
    return counter.next()


async def later(counter: Shared) -> int:
    return counter.next()


def other(counter: Shared) -> int:
    return counter.next()


def nothing(counter: Shared) -> None:
    counter.next()


Ticket = Annotated[int, Depends(ticket)]
Fresh = Annotated[int, Depends(ticket, use_cache=False)]
Later = Annotated[int, Depends(later)]


def left(ticket: Ticket) -> int:
    return ticket


def right(ticket: Ticket) -> int:
    return ticket


def holder(ticket: Fresh) -> int:
    return ticket


def maker(counter: Shared, ticket: Ticket) -> int:
    return counter.next() * 10 + ticket


Holder = Annotated[int, Depends(holder)]


@app.get("/once")
def once(first: Ticket, second: Ticket, counter: Shared) -> list[int]:
    return [first, second, counter.value]


@app.get("/once/async")
async def onceAsync(first: Later, second: Later, counter: Shared) -> list[int]:
    return [first, second, counter.value]


@app.get("/two")
def two(first: Ticket, second: Annotated[int, Depends(other)], third: Later) -> list[int]:
    return [first, second, third]


@app.get("/fresh")
def fresh(a: Ticket, b: Ticket, c: Fresh, d: Ticket, counter: Shared) -> list[int]:
    return [a, b, c, d, counter.value]


@app.get("/fresh/first")
def freshFirst(a: Fresh, b: Ticket, c: Ticket, d: Fresh, counter: Shared) -> list[int]:
    return [a, b, c, d, counter.value]


@app.get("/fresh/alone")
def freshAlone(a: Fresh, b: Fresh, counter: Shared) -> list[int]:
    return [a, b, counter.value]


@app.get("/fresh/below")
def freshBelow(a: Holder, b: Holder, counter: Shared) -> list[int]:
    return [a, b, counter.value]


@app.get("/fresh/below/and/beside")
def freshBelowAndBeside(a: Ticket, b: Holder, c: Holder, d: Ticket, counter: Shared) -> list[int]:
    return [a, b, c, d, counter.value]


@app.get("/fresh/above")
def freshAbove(
    a: Annotated[int, Depends(maker, use_cache=False)],
    b: Annotated[int, Depends(maker, use_cache=False)],
    counter: Shared,
) -> list[int]:
    return [a, b, counter.value]


@app.get("/diamond")
def diamond(a: Annotated[int, Depends(left)], b: Annotated[int, Depends(right)], counter: Shared) -> list[int]:
    return [a, b, counter.value]


@app.get("/route", dependencies=[Depends(ticket), Depends(other), Depends(ticket)])
def route(ticket: Ticket, other: Annotated[int, Depends(other)], counter: Shared) -> list[int]:
    return [ticket, other, counter.value]


@app.get("/route/fresh", dependencies=[Depends(ticket, use_cache=False), Depends(ticket, use_cache=False)])
def routeFresh(ticket: Ticket, counter: Shared) -> list[int]:
    return [ticket, counter.value]


@app.get("/instance")
def instance(a: Shared, b: Shared) -> list[int]:
    return [a.next(), b.next()]


@app.get("/instance/fresh")
def instanceFresh(
    a: Annotated[Counter, Depends(use_cache=False)], b: Annotated[Counter, Depends(use_cache=False)]
) -> list[int]:
    return [a.next(), b.next()]


@app.get("/nothing", dependencies=[Depends(nothing), Depends(nothing)])
def nothingTwice(counter: Shared) -> int:
    return counter.value


CASES = [
    get("once", "/once"),
    get("once-again", "/once"),
    get("once-async", "/once/async"),
    get("different-ones", "/two"),
    get("fresh-between", "/fresh"),
    get("fresh-first-fills-the-cache", "/fresh/first"),
    get("fresh-alone", "/fresh/alone"),
    get("fresh-below-a-cached-one", "/fresh/below"),
    get("fresh-below-and-beside", "/fresh/below/and/beside"),
    get("fresh-above-a-cached-one", "/fresh/above"),
    get("diamond", "/diamond"),
    get("route", "/route"),
    get("route-fresh-is-cached", "/route/fresh"),
    get("instance", "/instance"),
    get("instance-fresh", "/instance/fresh"),
    get("nothing-is-cached-too", "/nothing"),
    document(),
]

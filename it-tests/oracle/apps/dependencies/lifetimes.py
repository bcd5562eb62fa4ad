"""Dependencies that are closed before the answer is sent (`scope="function"`), and those that are not."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException
from fastapi.responses import StreamingResponse

from cases import Case, document, get
from journal import Journal, kind

app = FastAPI()

journal = Journal()


def first(topic: str) -> Iterator[str]:
    yield from journal.opened(topic, "first")


def second(topic: str) -> Iterator[str]:
    yield from journal.opened(topic, "second")


def above(topic: str, first: Annotated[str, Depends(first)]) -> Iterator[str]:
    yield from journal.opened(topic, f"above {first}")


def aboveBrief(topic: str, first: Annotated[str, Depends(first, scope="function")]) -> Iterator[str]:
    yield from journal.opened(topic, f"above brief {first}")


def plain(first: Annotated[str, Depends(first, scope="function")]) -> str:
    return f"plain of {first}"


async def later(topic: str) -> AsyncIterator[str]:
    journal.write(topic, "open later")
    try:
        yield "later"
    except Exception as failure:
        journal.write(topic, f"close later after {kind(failure)}")
        raise
    else:
        journal.write(topic, "close later")


def failing(topic: str) -> Iterator[str]:
    journal.write(topic, "open failing")
    yield "failing"
    journal.write(topic, "close failing")
    raise HTTPException(409, "Not after all", {"x-why": "closing failed"})


async def failingLater(topic: str) -> AsyncIterator[str]:
    journal.write(topic, "open failing later")
    yield "failing later"
    journal.write(topic, "close failing later")
    raise HTTPException(410, "Not after all, later")


def breaking(topic: str) -> Iterator[str]:
    yield "breaking"
    journal.write(topic, "close breaking")
    raise RuntimeError("broken")


First = Annotated[str, Depends(first)]
Second = Annotated[str, Depends(second)]
BriefFirst = Annotated[str, Depends(first, scope="function")]
BriefSecond = Annotated[str, Depends(second, scope="function")]


@app.get("/journal/{topic}")
def read(topic: str, count: int) -> list[str]:
    return journal.read(topic, count)


def chunks(topic: str) -> Iterator[str]:
    journal.write(topic, "chunk")
    yield "chunk"


@app.get("/brief/{topic}")
def brief(topic: str, first: BriefFirst) -> StreamingResponse:
    journal.write(topic, "handler")
    return StreamingResponse(chunks(topic), media_type="text/plain")


@app.get("/brief/async/{topic}")
async def briefLater(topic: str, later: Annotated[str, Depends(later, scope="function")]) -> StreamingResponse:
    journal.write(topic, "handler")
    return StreamingResponse(chunks(topic), media_type="text/plain")


@app.get("/request/{topic}")
def request(topic: str, first: Annotated[str, Depends(first, scope="request")]) -> StreamingResponse:
    journal.write(topic, "handler")
    return StreamingResponse(chunks(topic), media_type="text/plain")


@app.get("/both/{topic}")
def both(topic: str, tasks: BackgroundTasks, first: BriefFirst, second: Second) -> StreamingResponse:
    tasks.add_task(journal.write, topic, "task")
    journal.write(topic, "handler")
    return StreamingResponse(chunks(topic), media_type="text/plain")


@app.get("/two/{topic}")
def two(topic: str, first: BriefFirst, second: BriefSecond) -> list[str]:
    journal.write(topic, "handler")
    return [first, second]


@app.get("/same/{topic}")
def same(
    topic: str,
    first: First,
    brief: BriefFirst,
    request: Annotated[str, Depends(first, scope="request")],
    again: BriefFirst,
) -> list[str]:
    journal.write(topic, "handler")
    return [first, brief, request, again]


@app.get("/above/{topic}")
def briefAbove(topic: str, above: Annotated[str, Depends(above, scope="function")]) -> str:
    journal.write(topic, "handler")
    return above


@app.get("/above/brief/{topic}")
def briefAboveBrief(topic: str, above: Annotated[str, Depends(aboveBrief, scope="function")]) -> str:
    journal.write(topic, "handler")
    return above


@app.get("/plain/{topic}")
def briefBelowPlain(topic: str, plain: Annotated[str, Depends(plain)]) -> StreamingResponse:
    journal.write(topic, "handler")
    return StreamingResponse(chunks(topic), media_type="text/plain")


@app.get("/route/{topic}", dependencies=[Depends(first, scope="function"), Depends(second)])
def route(topic: str) -> StreamingResponse:
    journal.write(topic, "handler")
    return StreamingResponse(chunks(topic), media_type="text/plain")


@app.get("/refused/{topic}")
def refused(topic: str, first: BriefFirst, second: Second) -> str:
    raise HTTPException(400, "No")


@app.get("/broken/{topic}")
def broken(topic: str, second: Second, first: BriefFirst) -> str:
    raise RuntimeError("broken")


@app.get("/invalid/{topic}")
def invalid(topic: str, first: BriefFirst, second: Second, number: int) -> int:
    return number


@app.get("/failing/{topic}")
def handleFailing(
    topic: str,
    tasks: BackgroundTasks,
    second: Second,
    failing: Annotated[str, Depends(failing, scope="function")],
    first: BriefFirst,
) -> str:
    tasks.add_task(journal.write, topic, "not to be seen")
    journal.write(topic, "handler")
    return "not to be sent"


@app.get("/failing/async/{topic}")
def handleFailingLater(
    topic: str, first: BriefFirst, failing: Annotated[str, Depends(failingLater, scope="function")]
) -> str:
    return "not to be sent"


@app.get("/failing/broken/{topic}")
def handleBreaking(topic: str, second: Second, breaking: Annotated[str, Depends(breaking, scope="function")]) -> str:
    return "not to be sent"


@app.get("/failing/stream/{topic}")
def handleFailingStream(
    topic: str, failing: Annotated[str, Depends(failing, scope="function")]
) -> StreamingResponse:
    return StreamingResponse(chunks(topic), media_type="text/plain")


def journaled(name: str, path: str, topic: str, count: int) -> list[Case]:
    """A request, and what was written for it."""
    return [get(name, path), get(f"{name}-journal", f"/journal/{topic}?count={count}")]


CASES = [
    *journaled("brief", "/brief/a", "a", 4),
    *journaled("brief-async", "/brief/async/b", "b", 4),
    *journaled("request", "/request/c", "c", 4),
    *journaled("both", "/both/d", "d", 7),
    *journaled("two", "/two/e", "e", 5),
    *journaled("same", "/same/f", "f", 5),
    *journaled("above", "/above/g", "g", 5),
    *journaled("above-brief", "/above/brief/h", "h", 5),
    *journaled("plain", "/plain/i", "i", 4),
    *journaled("route", "/route/j", "j", 6),
    *journaled("refused", "/refused/k", "k", 4),
    *journaled("broken", "/broken/l", "l", 4),
    *journaled("invalid", "/invalid/m?number=x", "m", 4),
    *journaled("failing", "/failing/n", "n", 7),
    *journaled("failing-async", "/failing/async/o", "o", 4),
    *journaled("failing-broken", "/failing/broken/p", "p", 3),
    *journaled("failing-stream", "/failing/stream/q", "q", 2),
    document(),
]

"""What fails while dependencies are closed."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException

from cases import Case, document, get
from journal import Journal, kind

app = FastAPI()

journal = Journal()


def witness(topic: str) -> Iterator[str]:
    try:
        yield "witness"
    except Exception as failure:
        journal.write(topic, f"witness of {kind(failure)}")
        raise
    else:
        journal.write(topic, "witness of nothing")


def inner(topic: str) -> Iterator[str]:
    try:
        yield "inner"
    except Exception as failure:
        journal.write(topic, f"inner of {kind(failure)}")
        raise
    else:
        journal.write(topic, "inner of nothing")


def replacing(topic: str) -> Iterator[str]:
    try:
        yield "replacing"
    except Exception as failure:
        journal.write(topic, f"replacing {kind(failure)}")
        raise HTTPException(418, "Replaced", {"x-replaced": kind(failure)})


def replacingAgain(topic: str) -> Iterator[str]:
    try:
        yield "replacing again"
    except Exception as failure:
        journal.write(topic, f"replacing {kind(failure)} again")
        raise HTTPException(409, "Replaced again", {"x-replaced": kind(failure)})


async def replacingLater(topic: str) -> AsyncIterator[str]:
    try:
        yield "replacing later"
    except Exception as failure:
        journal.write(topic, f"replacing {kind(failure)} later")
        raise HTTPException(410, "Replaced later")


def breaking(topic: str) -> Iterator[str]:
    try:
        yield "breaking"
    except Exception as failure:
        journal.write(topic, f"breaking after {kind(failure)}")
        raise RuntimeError("broken")


def failing(topic: str) -> Iterator[str]:
    yield "failing"
    journal.write(topic, "failing")
    raise HTTPException(409, "Too late")


async def failingLater(topic: str) -> AsyncIterator[str]:
    yield "failing later"
    journal.write(topic, "failing later")
    raise RuntimeError("too late")


def refused(topic: str) -> str:
    raise HTTPException(403, "Refused")


Witness = Annotated[str, Depends(witness)]
Inner = Annotated[str, Depends(inner)]
Replacing = Annotated[str, Depends(replacing)]
ReplacingAgain = Annotated[str, Depends(replacingAgain)]
ReplacingLater = Annotated[str, Depends(replacingLater)]


@app.get("/journal/{topic}")
def read(topic: str, count: int) -> list[str]:
    return journal.read(topic, count)


@app.get("/replaced/{topic}")
def replaced(topic: str, witness: Witness, replacing: Replacing, inner: Inner) -> str:
    raise HTTPException(400, "No")


@app.get("/replaced/broken/{topic}")
def replacedBroken(topic: str, witness: Witness, replacing: Replacing) -> str:
    raise RuntimeError("broken")


@app.get("/replaced/twice/{topic}")
def replacedTwice(topic: str, witness: Witness, again: ReplacingAgain, replacing: Replacing) -> str:
    raise HTTPException(400, "No")


@app.get("/replaced/async/{topic}")
async def replacedLater(topic: str, witness: Witness, later: ReplacingLater, inner: Inner) -> str:
    raise HTTPException(400, "No")


@app.get("/replaced/below/{topic}")
def replacedBelow(
    topic: str, witness: Witness, replacing: Replacing, refused: Annotated[str, Depends(refused)]
) -> str:
    return refused


@app.get("/replaced/invalid/{topic}")
def replacedInvalid(topic: str, number: int, witness: Witness, replacing: Replacing) -> int:
    return number


@app.get("/replaced/not/{topic}")
def notReplaced(topic: str, witness: Witness, replacing: Replacing, later: ReplacingLater) -> str:
    return "fine"


@app.get("/broken/{topic}")
def broken(topic: str, witness: Witness, breaking: Annotated[str, Depends(breaking)]) -> str:
    raise HTTPException(400, "No")


@app.get("/broken/replaced/{topic}")
def brokenReplaced(topic: str, replacing: Replacing, breaking: Annotated[str, Depends(breaking)]) -> str:
    raise HTTPException(400, "No")


@app.get("/late/{topic}")
def late(topic: str, witness: Witness, failing: Annotated[str, Depends(failing)], inner: Inner) -> str:
    return "answered"


@app.get("/late/async/{topic}")
async def lateAsync(topic: str, witness: Witness, failing: Annotated[str, Depends(failingLater)]) -> str:
    return "answered"


@app.get("/late/replaced/{topic}")
def lateReplaced(
    topic: str, witness: Witness, replacing: Replacing, failing: Annotated[str, Depends(failing)]
) -> str:
    return "answered"


@app.get("/task/{topic}")
def task(topic: str, tasks: BackgroundTasks, witness: Witness, replacing: Replacing) -> str:
    def fail() -> None:
        journal.write(topic, "task")
        raise RuntimeError("broken")

    tasks.add_task(fail)
    return "answered"


def journaled(name: str, path: str, topic: str, count: int) -> list[Case]:
    """A request, and what was written for it."""
    return [get(name, path), get(f"{name}-journal", f"/journal/{topic}?count={count}")]


CASES = [
    *journaled("replaced", "/replaced/a", "a", 3),
    *journaled("replaced-broken", "/replaced/broken/b", "b", 2),
    *journaled("replaced-twice", "/replaced/twice/c", "c", 3),
    *journaled("replaced-async", "/replaced/async/d", "d", 3),
    *journaled("replaced-below", "/replaced/below/e", "e", 2),
    *journaled("replaced-invalid", "/replaced/invalid/f?number=x", "f", 2),
    *journaled("not-replaced", "/replaced/not/g", "g", 1),
    *journaled("broken", "/broken/h", "h", 2),
    *journaled("broken-replaced", "/broken/replaced/i", "i", 2),
    *journaled("late", "/late/j", "j", 3),
    *journaled("late-async", "/late/async/k", "k", 2),
    *journaled("late-replaced", "/late/replaced/l", "l", 3),
    *journaled("task", "/task/m", "m", 3),
    document(),
]

"""Dependencies that are closed (`yield`), and when."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException
from fastapi.responses import PlainTextResponse, StreamingResponse

from cases import Case, document, get, head, post
from journal import Journal, kind

app = FastAPI()

journal = Journal()


class Transaction:
    """Statements that count once they are committed."""

    def __init__(self) -> None:
        self.statements: list[str] = []


def first(topic: str) -> Iterator[str]:
    yield from journal.opened(topic, "first")


def second(topic: str, first: Annotated[str, Depends(first)]) -> Iterator[str]:
    yield from journal.opened(topic, f"second of {first}")


def third(topic: str) -> Iterator[str]:
    yield from journal.opened(topic, "third")


async def later(topic: str, first: Annotated[str, Depends(first)]) -> AsyncIterator[str]:
    journal.write(topic, "open later")
    try:
        yield "later"
    except Exception as failure:
        journal.write(topic, f"close later after {kind(failure)}")
        raise
    else:
        journal.write(topic, "close later")


def transaction(topic: str) -> Iterator[Transaction]:
    transaction = Transaction()
    try:
        yield transaction
    except Exception:
        journal.write(topic, "roll back " + ", ".join(transaction.statements))
        raise
    else:
        journal.write(topic, "commit " + ", ".join(transaction.statements))


def plain(topic: str, first: Annotated[str, Depends(first)]) -> str:
    journal.write(topic, "plain")
    return f"plain of {first}"


def fresh(topic: str, third: Annotated[str, Depends(third, use_cache=False)]) -> str:
    return f"fresh of {third}"


def refused(topic: str) -> str:
    journal.write(topic, "refused")
    raise HTTPException(409, "Refused")


def unopened(topic: str) -> Iterator[str]:
    journal.write(topic, "unopened")
    if topic:
        raise HTTPException(410, "Not opened")
    yield "never"


First = Annotated[str, Depends(first)]
Second = Annotated[str, Depends(second)]
Third = Annotated[str, Depends(third)]
Later = Annotated[str, Depends(later)]


@app.get("/journal/{topic}")
def read(topic: str, count: int) -> list[str]:
    return journal.read(topic, count)


@app.get("/one/{topic}")
def one(topic: str, first: First) -> str:
    journal.write(topic, "handler")
    return first


@app.head("/one/{topic}")
def peek(topic: str, first: First) -> str:
    journal.write(topic, "handler")
    return first


@app.get("/several/{topic}")
def several(topic: str, third: Third, second: Second, first: First) -> list[str]:
    journal.write(topic, "handler")
    return [first, second, third]


@app.get("/async/{topic}")
async def asynchronous(topic: str, later: Later, third: Third) -> list[str]:
    journal.write(topic, "handler")
    return [later, third]


@app.get("/below/{topic}")
def below(topic: str, plain: Annotated[str, Depends(plain)]) -> str:
    journal.write(topic, "handler")
    return plain


@app.get("/route/{topic}", dependencies=[Depends(third), Depends(first)])
def route(topic: str) -> str:
    journal.write(topic, "handler")
    return "route"


@app.get("/fresh/{topic}")
def freshAndCached(
    topic: str, first: First, again: First, fresh: Annotated[str, Depends(first, use_cache=False)]
) -> list[str]:
    journal.write(topic, "handler")
    return [first, again, fresh]


@app.get("/fresh/below/{topic}")
def freshBelow(topic: str, a: Annotated[str, Depends(fresh)], b: Annotated[str, Depends(fresh)]) -> list[str]:
    journal.write(topic, "handler")
    return [a, b]


@app.post("/transaction/{topic}")
def transact(topic: str, name: str, fail: bool, transaction: Annotated[Transaction, Depends(transaction)]) -> str:
    transaction.statements.append(f"insert {name}")
    if fail:
        raise HTTPException(400, "Failed")
    transaction.statements.append(f"update {name}")
    return name


@app.post("/tasks/{topic}")
def tasks(topic: str, tasks: BackgroundTasks, first: First) -> str:
    tasks.add_task(journal.write, topic, "task 1")
    tasks.add_task(journal.write, topic, "task 2")
    journal.write(topic, "handler")
    return first


@app.get("/response/{topic}")
def response(topic: str, tasks: BackgroundTasks, first: First) -> PlainTextResponse:
    tasks.add_task(journal.write, topic, "task")
    journal.write(topic, "handler")
    return PlainTextResponse(first, 202)


@app.get("/stream/{topic}")
def stream(topic: str, tasks: BackgroundTasks, first: First) -> StreamingResponse:
    def chunks() -> Iterator[str]:
        journal.write(topic, "chunk 1")
        yield "a"
        journal.write(topic, "chunk 2")
        yield "b"

    tasks.add_task(journal.write, topic, "task")
    journal.write(topic, "handler")
    return StreamingResponse(chunks(), media_type="text/plain")


@app.get("/refused/{topic}")
def handleRefused(topic: str, second: Second, third: Third) -> str:
    journal.write(topic, "handler")
    raise HTTPException(400, "No")


@app.get("/refused/async/{topic}")
async def handleRefusedLater(topic: str, later: Later) -> str:
    raise HTTPException(400, "No")


@app.get("/refused/below/{topic}")
def refusedBelow(topic: str, first: First, refused: Annotated[str, Depends(refused)], third: Third) -> str:
    journal.write(topic, "handler")
    return refused


@app.get("/broken/{topic}")
def broken(topic: str, second: Second) -> str:
    raise RuntimeError("broken")


@app.get("/unopened/{topic}")
def handleUnopened(topic: str, first: First, unopened: Annotated[str, Depends(unopened)], third: Third) -> str:
    journal.write(topic, "handler")
    return unopened


@app.get("/invalid/{topic}")
def invalid(topic: str, first: First, number: int, third: Third) -> int:
    journal.write(topic, "handler")
    return number


def journaled(name: str, path: str, topic: str, count: int) -> list[Case]:
    """A request, and what was written for it."""
    return [get(name, path), get(f"{name}-journal", f"/journal/{topic}?count={count}")]


CASES = [
    *journaled("one", "/one/a", "a", 3),
    head("head", "/one/b"),
    get("head-journal", "/journal/b?count=3"),
    *journaled("several", "/several/c", "c", 7),
    *journaled("async", "/async/d", "d", 7),
    *journaled("below", "/below/e", "e", 4),
    *journaled("route", "/route/f", "f", 5),
    *journaled("fresh", "/fresh/g", "g", 5),
    *journaled("fresh-below", "/fresh/below/h", "h", 5),
    post("transaction", "/transaction/i?name=a&fail=false"),
    get("transaction-journal", "/journal/i?count=1"),
    post("transaction-failed", "/transaction/j?name=b&fail=true"),
    get("transaction-failed-journal", "/journal/j?count=1"),
    post("tasks", "/tasks/k"),
    get("tasks-journal", "/journal/k?count=5"),
    *journaled("response", "/response/l", "l", 4),
    *journaled("stream", "/stream/m", "m", 6),
    *journaled("refused", "/refused/n", "n", 7),
    *journaled("refused-async", "/refused/async/o", "o", 4),
    *journaled("refused-below", "/refused/below/p", "p", 3),
    *journaled("broken", "/broken/q", "q", 4),
    *journaled("unopened", "/unopened/r", "r", 3),
    *journaled("invalid", "/invalid/s?number=x", "s", 4),
    *journaled("valid", "/invalid/t?number=1", "t", 5),
    document(),
]

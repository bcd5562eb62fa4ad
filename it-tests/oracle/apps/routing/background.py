"""Background tasks, and what they did."""

from typing import Any

from fastapi import BackgroundTasks, FastAPI, HTTPException
from fastapi.responses import PlainTextResponse, StreamingResponse

from cases import get, post
from journal import Journal

app = FastAPI()

journal = Journal()


async def write_later(topic: str, entry: str) -> None:
    journal.write(topic, entry)


def fail() -> None:
    raise RuntimeError("broken")


@app.get("/journal/{topic}")
def read(topic: str, count: int) -> list[str]:
    return journal.read(topic, count)


@app.post("/ordered/{topic}")
def ordered(topic: str, tasks: BackgroundTasks) -> dict[str, Any]:
    tasks.add_task(journal.write, topic, "one")
    tasks.add_task(write_later, topic, "two")
    tasks.add_task(journal.write, topic, "three")
    journal.write(topic, "handler")
    return {"topic": topic}


@app.post("/async/{topic}", status_code=202)
async def orderedLater(topic: str, tasks: BackgroundTasks) -> dict[str, Any]:
    tasks.add_task(write_later, topic, "one")
    tasks.add_task(journal.write, topic, "two")
    return {"topic": topic}


@app.post("/response/{topic}")
def response(topic: str, tasks: BackgroundTasks) -> PlainTextResponse:
    tasks.add_task(journal.write, topic, "one")
    return PlainTextResponse("done", 201)


@app.post("/stream/{topic}")
def stream(topic: str, tasks: BackgroundTasks) -> StreamingResponse:
    tasks.add_task(journal.write, topic, "one")
    return StreamingResponse(iter(["do", "ne"]), media_type="text/plain")


@app.post("/refused/{topic}")
def refused(topic: str, tasks: BackgroundTasks) -> str:
    tasks.add_task(journal.write, topic, "not to be seen")
    raise HTTPException(409, "No")


@app.post("/broken/{topic}")
def broken(topic: str, tasks: BackgroundTasks) -> str:
    tasks.add_task(journal.write, topic, "not to be seen")
    raise RuntimeError("broken")


@app.post("/counted/{topic}")
def counted(topic: str, number: int, tasks: BackgroundTasks) -> str:
    tasks.add_task(journal.write, topic, str(number))
    return "counted"


@app.post("/failing/{topic}")
def failing(topic: str, tasks: BackgroundTasks) -> str:
    tasks.add_task(journal.write, topic, "one")
    tasks.add_task(fail)
    tasks.add_task(journal.write, topic, "not to be seen")
    return "answered"


@app.post("/nothing")
def nothing(tasks: BackgroundTasks) -> str:
    return "nothing to do"


CASES = [
    post("ordered", "/ordered/a"),
    get("ordered-journal", "/journal/a?count=4"),
    post("ordered-async", "/async/b"),
    get("ordered-async-journal", "/journal/b?count=2"),
    post("response", "/response/c"),
    get("response-journal", "/journal/c?count=1"),
    post("stream", "/stream/d"),
    get("stream-journal", "/journal/d?count=1"),
    post("refused", "/refused/e"),
    post("broken", "/broken/e"),
    post("invalid", "/counted/e?number=x"),
    post("after-refusals", "/counted/e?number=1"),
    get("after-refusals-journal", "/journal/e?count=1"),
    post("failing", "/failing/f"),
    get("failing-journal", "/journal/f?count=1"),
    post("after-failing", "/counted/f?number=1"),
    get("after-failing-journal", "/journal/f?count=2"),
    post("nothing", "/nothing"),
]

"""Streaming responses."""

from collections.abc import AsyncIterator, Iterator

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from cases import get, head, post

app = FastAPI()


def words() -> Iterator[str]:
    yield "one, "
    yield "zw\u00f6lf, "
    yield "\U0001f642"


async def numbers(count: int) -> AsyncIterator[bytes]:
    for number in range(count):
        yield b"%d\n" % number


@app.get("/text")
def text() -> StreamingResponse:
    return StreamingResponse(words(), media_type="text/plain")


@app.head("/text")
def peek() -> StreamingResponse:
    return StreamingResponse(words(), media_type="text/plain")


@app.get("/bytes")
async def binary() -> StreamingResponse:
    return StreamingResponse(iter([b"\xff\xfe", b"\x00"]), media_type="application/octet-stream")


@app.get("/untyped")
def untyped() -> StreamingResponse:
    return StreamingResponse(words())


@app.get("/numbers/{count}")
def counted(count: int) -> StreamingResponse:
    return StreamingResponse(numbers(count), media_type="text/csv")


@app.post("/created")
def created() -> StreamingResponse:
    return StreamingResponse(words(), status_code=201, media_type="text/plain", headers={"X-A": "1"})


@app.get("/pieces")
def pieces() -> StreamingResponse:
    return StreamingResponse(iter(["", "a", "", "b", ""]), media_type="text/plain")


CASES = [
    get("text", "/text"),
    head("text-head", "/text"),
    get("bytes", "/bytes"),
    get("untyped", "/untyped"),
    get("numbers", "/numbers/3"),
    get("numbers-many", "/numbers/500"),
    get("nothing", "/numbers/0"),
    post("status-and-header", "/created"),
    get("empty-pieces", "/pieces"),
]

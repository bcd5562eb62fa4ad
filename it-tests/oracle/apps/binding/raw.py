"""Bodies as they come: bytes, text and streams."""

from typing import Annotated

from fastapi import Body, FastAPI, Request

from cases import post, put

app = FastAPI()


@app.post("/raw")
async def raw(request: Request) -> str:
    return (await request.body()).decode("latin-1")


@app.put("/raw/{id}")
async def rawAt(id: int, q: int, request: Request) -> list[str]:
    return [str(id), str(q), (await request.body()).decode("latin-1")]


@app.post("/stream")
async def stream(request: Request) -> int:
    length = 0
    async for chunk in request.stream():
        length += len(chunk)
    return length


@app.post("/stream/{id}")
async def streamAt(id: int, request: Request) -> int:
    return id + len(await request.body())


@app.post("/text")
def text(a: Annotated[str, Body()]) -> str:
    return a


@app.post("/text/optional")
async def optionalText(a: Annotated[str | None, Body()] = None) -> str | None:
    return a


@app.post("/text/bounded")
def boundedText(n: int, a: Annotated[str, Body(max_length=3)]) -> str:
    return a


OCTETS = ("content-type", "application/octet-stream")
PLAIN = ("content-type", "text/plain; charset=utf-8")

CASES = [
    post("raw", "/raw", OCTETS, body=b"\x00\x80\xff"),
    post("raw-json", "/raw", json='{"a": 1 }'),
    post("raw-syntax-error", "/raw", json="{"),
    post("raw-no-content-type", "/raw", body="abc"),
    post("raw-form", "/raw", form="a=1"),
    post("raw-empty", "/raw", OCTETS, body=""),
    post("raw-none", "/raw"),
    put("raw-with-parameters", "/raw/1?q=2", OCTETS, body="abc"),
    put("raw-with-parameters-refused", "/raw/x?q=y", OCTETS, body=b"\xff"),
    post("stream", "/stream", OCTETS, body="x" * 10_000),
    post("stream-json", "/stream", json="{"),
    post("stream-empty", "/stream", OCTETS, body=""),
    post("stream-none", "/stream"),
    post("stream-with-parameters", "/stream/1", OCTETS, body="abc"),
    post("stream-with-parameters-refused", "/stream/x", OCTETS, body="abc"),
    post("text", "/text", PLAIN, body="abc"),
    post("text-utf8", "/text", PLAIN, body="é€🙂"),
    post("text-json", "/text", json='"a\\u00e9"'),
    post("text-json-number", "/text", json="1"),
    post("text-json-null", "/text", json="null"),
    post("text-json-object", "/text", json='{"a":1}'),
    post("text-json-syntax-error", "/text", json="{"),
    post("text-no-content-type", "/text", body="abc"),
    post("text-form", "/text", form="a=1"),
    post("text-blank", "/text", PLAIN, body=" "),
    post("text-quotes", "/text", PLAIN, body='"abc"'),
    post("text-empty", "/text", PLAIN, body=""),
    post("text-none", "/text"),
    post("text-optional", "/text/optional", PLAIN, body="abc"),
    post("text-optional-none", "/text/optional"),
    post("text-optional-empty", "/text/optional", PLAIN, body=""),
    post("text-optional-null", "/text/optional", json="null"),
    post("text-bounded", "/text/bounded?n=1", PLAIN, body="abc"),
    post("text-bounded-refused", "/text/bounded?n=x", PLAIN, body="abcd"),
]

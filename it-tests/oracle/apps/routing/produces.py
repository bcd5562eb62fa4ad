"""Response classes of routes."""

from typing import Any

from fastapi import FastAPI, HTTPException, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, StreamingResponse
from pydantic import BaseModel

from cases import get, head, post

app = FastAPI()


class Css(Response):
    media_type = "text/css"


class Latin(Response):
    media_type = "text/plain; charset=ascii"
    charset = "ascii"


class Xml(Response):
    media_type = "application/xml"


class Png(Response):
    media_type = "image/png"


class Octets(Response):
    media_type = "application/octet-stream"


class Problem(JSONResponse):
    media_type = "application/problem+json"


class Csv(StreamingResponse):
    media_type = "text/csv"


class Item(BaseModel):
    name: str = "h\u00e9y"
    ratio: float = 1e-7
    note: str | None = None


@app.get("/json")
def json() -> str:
    return "<p>h\u00e9y</p>"


@app.get("/html", response_class=HTMLResponse)
def html() -> str:
    return "<p>h\u00e9y</p>"


@app.get("/html/async", response_class=HTMLResponse)
async def htmlLater() -> str:
    return "<p>h\u00e9y</p>"


@app.get("/html/empty", response_class=HTMLResponse)
def htmlEmpty() -> str:
    return ""


@app.get("/html/absent", response_class=HTMLResponse)
def htmlAbsent() -> str | None:
    return None


@app.get("/html/present", response_class=HTMLResponse)
def htmlPresent() -> str | None:
    return "<p>"


@app.post("/html", response_class=HTMLResponse, status_code=201)
def htmlCreated() -> str:
    return "<p>new</p>"


@app.head("/html", response_class=HTMLResponse)
def htmlPeek() -> str:
    return "<p>h\u00e9y</p>"


@app.get("/html/gone", response_class=HTMLResponse)
def htmlGone() -> str:
    raise HTTPException(404, "gone")


@app.get("/html/response", response_class=HTMLResponse)
def htmlResponse() -> Any:
    return PlainTextResponse("plain", 202)


@app.get("/html/count/{count}", response_class=HTMLResponse)
def htmlCount(count: int) -> str:
    return "x" * count


@app.get("/text", response_class=PlainTextResponse)
def text() -> str:
    return "h\u00e9y"


@app.get("/css", response_class=Css)
def css() -> str:
    return "p{}"


@app.get("/charset", response_class=Latin)
def charset() -> str:
    return "hey"


@app.get("/xml", response_class=Xml)
def xml() -> str:
    return "<a/>"


@app.get("/png", response_class=Png)
def png() -> Response:
    return Png(b"\x89PNG\xff")


@app.get("/png/async", response_class=Png)
async def pngLater() -> Response:
    return Png(b"\x89PNG\xff")


@app.get("/octets", response_class=Octets)
def octets() -> Response:
    return Octets(b"\x00\xff")


@app.get("/octets/empty", response_class=Octets)
def octetsEmpty() -> Response:
    return Octets(b"")


@app.get("/problem", response_class=Problem, status_code=422)
def problem() -> Item:
    return Item()


@app.get("/problem/text", response_class=Problem)
def problemText() -> str:
    return "text"


@app.get("/problem/filtered", response_class=Problem, response_model_exclude_none=True)
def problemFiltered() -> list[Item]:
    return [Item()]


@app.get("/problem/not-a-number", response_class=Problem)
def problemNan() -> float:
    return float("nan")


@app.get("/explicit", response_class=JSONResponse)
def explicit() -> Item:
    return Item()


@app.get("/csv", response_class=Csv)
def csv() -> Any:
    yield "a,b\n"
    yield "1,2\n"


@app.get("/chunks", response_class=StreamingResponse)
async def chunks() -> Any:
    yield b"\x00"
    yield b"\xff"


CASES = [
    get("json", "/json"),
    get("html", "/html"),
    get("html-async", "/html/async"),
    get("html-empty", "/html/empty"),
    get("html-absent", "/html/absent"),
    get("html-present", "/html/present"),
    post("html-created", "/html"),
    head("html-peek", "/html"),
    get("html-gone", "/html/gone"),
    get("html-response", "/html/response"),
    get("html-count", "/html/count/3"),
    get("html-refused", "/html/count/x"),
    get("text", "/text"),
    get("css", "/css"),
    get("charset", "/charset"),
    get("xml", "/xml"),
    get("png", "/png"),
    get("png-async", "/png/async"),
    get("octets", "/octets"),
    get("octets-empty", "/octets/empty"),
    get("problem", "/problem"),
    get("problem-text", "/problem/text"),
    get("problem-filtered", "/problem/filtered"),
    get("problem-not-a-number", "/problem/not-a-number"),
    get("explicit", "/explicit"),
    get("csv", "/csv"),
    get("chunks", "/chunks"),
]

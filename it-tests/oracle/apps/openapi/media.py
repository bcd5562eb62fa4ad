"""The media types that response classes bring into the document."""

from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, StreamingResponse
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Xml(Response):
    media_type = "application/xml"


class Octets(Response):
    media_type = "application/octet-stream"


class Problem(JSONResponse):
    media_type = "application/problem+json"


class Csv(StreamingResponse):
    media_type = "text/csv"


class Item(BaseModel):
    name: str
    size: int = 1


class Wide(Item):
    width: int


@app.get("/html", response_class=HTMLResponse)
def html() -> str:
    return ""


@app.get("/text", response_class=PlainTextResponse)
def text() -> str | None:
    return ""


@app.post("/xml", response_class=Xml, status_code=201, response_description="Made")
def xml() -> str:
    return ""


@app.get("/octets", response_class=Octets)
def octets() -> Response:
    return Octets(b"")


@app.get("/problem", response_class=Problem)
def problem() -> Item:
    return Item(name="")


@app.get("/problems/{count}", response_class=Problem)
def problems(count: int) -> list[Item]:
    return []


@app.get("/explicit", response_class=JSONResponse)
def explicit() -> Item:
    return Item(name="")


@app.get("/csv", response_class=Csv)
def csv() -> Any:
    yield ""


@app.get("/chunks", response_class=StreamingResponse)
def chunks() -> Any:
    yield ""


@app.get("/response", response_class=HTMLResponse)
def response() -> Response:
    return HTMLResponse("")


@app.get("/model", response_model=Item)
def model() -> Wide:
    return Wide(name="", width=1)


@app.get("/model/response", response_model=Item)
def modelOfResponse() -> Response:
    return Response()


@app.get("/filtered", response_model_exclude_none=True, response_model_include={"name"})
def filtered() -> Item:
    return Item(name="")


@app.get("/head")
def head(response: Response) -> Item:
    return Item(name="")


CASES = [document()]

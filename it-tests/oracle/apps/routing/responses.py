"""Responses that handlers return themselves."""

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, StreamingResponse

from cases import get, head, post

app = FastAPI()

CONTENT_TYPES = {
    "css": "text/css",
    "charset": "text/plain; charset=latin-1",
    "capitals": "TEXT/css",
    "charset-capitals": "text/plain; Charset=ascii",
    "parameter": "text/plain; format=flowed",
    "png": "image/png",
    "json": "application/json",
    "none": None,
}
URLS = {
    "path": "/items",
    "absolute": "https://x.org/a?b=c#d",
    "blank": "/a b",
    "text": "/h\u00e9y/\u20ac",
    "kept": "/:/%#?=@[]!$&'()*+,;",
    "encoded": '/"<>\\^`{|}~-._',
    "percent": "/%41%",
    "empty": "",
}


@app.get("/json")
def json() -> Response:
    return JSONResponse({"a": [1, 1e-7, None, True, "h\u00e9y"]})


@app.get("/json/status")
def jsonStatus() -> Response:
    return JSONResponse({"a": 1}, 418, {"X-One": "1"})


@app.get("/json/null")
def jsonNull() -> Response:
    return JSONResponse(None)


@app.get("/html")
def html() -> Response:
    return HTMLResponse("<p>h\u00e9y</p>", 201)


@app.get("/text")
def text() -> Response:
    return PlainTextResponse("h\u00e9y")


@app.get("/empty")
def empty() -> Response:
    return Response()


@app.get("/empty/{status}")
def emptyStatus(status: int) -> Response:
    return Response(status_code=status)


@app.get("/full/{status}")
def full(status: int) -> Response:
    return PlainTextResponse("full", status)


@app.get("/bytes/{kind}")
def binary(kind: str) -> Response:
    return Response(b"p{}", media_type=CONTENT_TYPES[kind])


@app.get("/content-type")
def contentType() -> Response:
    return Response(b"p{}", media_type="text/plain", headers={"Content-Type": "text/css"})


@app.get("/headers")
def headers() -> Response:
    return PlainTextResponse("a", headers={"X-One": "1", "x-two": "2"})


@app.get("/redirect/{kind}")
def redirect(kind: str) -> Response:
    return RedirectResponse(URLS[kind])


@app.post("/redirect")
def redirectPost() -> Response:
    return RedirectResponse("/items", 303, {"X-One": "1"})


@app.get("/stream")
def stream() -> Response:
    return StreamingResponse(iter(["a", "b"]), media_type="text/csv")


@app.head("/json")
def peek() -> Response:
    return JSONResponse({"a": 1})


@app.get("/route/status", status_code=201)
def routeStatus() -> Response:
    return PlainTextResponse("a")


CASES = [
    get("json", "/json"),
    get("json-status", "/json/status"),
    get("json-null", "/json/null"),
    get("html", "/html"),
    get("text", "/text"),
    get("empty", "/empty"),
    *[get(f"empty-{status}", f"/empty/{status}") for status in (204, 304, 404)],
    *[get(f"full-{status}", f"/full/{status}") for status in (204, 304, 404)],
    *[get(f"bytes-{kind}", f"/bytes/{kind}") for kind in CONTENT_TYPES],
    get("content-type", "/content-type"),
    get("headers", "/headers"),
    *[get(f"redirect-{kind}", f"/redirect/{kind}") for kind in URLS],
    post("redirect-post", "/redirect"),
    get("stream", "/stream"),
    head("head", "/json"),
    get("status-of-the-route-does-not-apply", "/route/status"),
]

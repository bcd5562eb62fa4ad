"""Exceptions raised by handlers."""

from datetime import date
from typing import Any

from fastapi import FastAPI, HTTPException

from cases import get, head, post

app = FastAPI()


@app.get("/text")
def text() -> str:
    raise HTTPException(404, "No such book")


@app.get("/quoted")
def quoted() -> str:
    raise HTTPException(400, 'say "h\u00e9y"\n')


@app.get("/object")
async def structured() -> str:
    raise HTTPException(409, {"code": 7, "reasons": ["a", None, True, 1.5], "more": {}})


@app.get("/list")
def several() -> str:
    raise HTTPException(422, ["one", "two"])


@app.get("/number")
def number() -> str:
    raise HTTPException(400, 7)


@app.get("/floats")
def floats() -> str:
    raise HTTPException(400, {"small": 1e-7, "large": 1e16})


@app.get("/not-a-number")
def notNumber() -> str:
    raise HTTPException(400, float("nan"))


@app.get("/nothing")
def nothing() -> str:
    raise HTTPException(400, None)


@app.get("/flag")
def flag() -> str:
    raise HTTPException(400, False)


@app.get("/text-keys")
def keys() -> str:
    raise HTTPException(400, {2: "int", None: "none", True: "bool"})


@app.get("/day")
def day() -> str:
    raise HTTPException(400, date(2024, 1, 2))


@app.get("/cookie")
def cookie() -> str:
    raise HTTPException(400, "a", {"Set-Cookie": "a=1; Path=/", "content-type": "application/problem+json"})


@app.get("/empty")
def empty() -> str:
    raise HTTPException(400, "")


@app.get("/phrase/{status}")
def phrase(status: int) -> str:
    raise HTTPException(status)


@app.get("/bodiless/{status}")
def bodiless(status: int) -> str:
    raise HTTPException(status, "not sent", {"x-reason": "kept"})


@app.get("/headers")
def headers() -> str:
    raise HTTPException(401, "Who are you?", {"www-authenticate": 'Basic realm="books"', "X-Hint": "ask"})


@app.get("/later")
def later() -> str:
    raise HTTPException(503, "Busy", {"Retry-After": "120"})


@app.post("/created", status_code=201)
async def created() -> dict[str, Any]:
    raise HTTPException(403, "Not yours")


@app.head("/peek")
def peek() -> str:
    raise HTTPException(404, "No such book")


@app.get("/broken")
def broken() -> str:
    raise RuntimeError("broken")


@app.get("/broken/async")
async def brokenLater() -> str:
    raise RuntimeError("broken")


PHRASES = [300, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 412, 413, 415, 416, 418, 422, 429, 451]
PHRASES += [500, 501, 502, 503, 504]

CASES = [
    get("text-detail", "/text"),
    get("text-detail-escaped", "/quoted"),
    get("object-detail", "/object"),
    get("list-detail", "/list"),
    get("number-detail", "/number"),
    get("floats-detail", "/floats"),
    get("not-a-number-detail", "/not-a-number"),
    get("null-detail", "/nothing"),
    get("flag-detail", "/flag"),
    get("keys-in-detail", "/text-keys"),
    get("day-detail", "/day"),
    get("cookie-and-content-type", "/cookie"),
    get("empty-detail", "/empty"),
    *[get(f"phrase-of-{status}", f"/phrase/{status}") for status in PHRASES],
    *[get(f"no-body-for-{status}", f"/bodiless/{status}") for status in (204, 304)],
    get("headers", "/headers"),
    get("retry-after", "/later"),
    post("route-status-does-not-apply", "/created"),
    head("head-has-no-body", "/peek"),
    get("unexpected-exception", "/broken"),
    get("unexpected-exception-async", "/broken/async"),
]

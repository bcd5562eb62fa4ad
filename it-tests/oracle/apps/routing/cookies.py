"""Cookies that handlers set."""

from datetime import datetime, timezone
from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

from cases import get

app = FastAPI()

COOKIES: dict[str, dict[str, Any]] = {
    "plain": {"value": "v"},
    "empty": {},
    "blank": {"value": "b c"},
    "quote": {"value": 'say "hey"'},
    "backslash": {"value": "a\\b"},
    "separators": {"value": "a,b;c"},
    "token": {"value": "aZ09!#$%&'*+-.^_`|~:"},
    "brackets": {"value": "(a)<b>[c]{d}/e?f=g@h"},
    "control": {"value": "a\tb\x00\x7f"},
    "latin": {"value": "h\u00e9y"},
    "path": {"value": "v", "path": "/p"},
    "no-path": {"value": "v", "path": None},
    "domain": {"value": "v", "domain": "x.org"},
    "http-only": {"value": "v", "httponly": True},
    "secure": {"value": "v", "secure": True},
    "max-age": {"value": "v", "max_age": 10},
    "max-age-zero": {"value": "v", "max_age": 0},
    "max-age-negative": {"value": "v", "max_age": -1},
    "expires": {"value": "v", "expires": datetime(2030, 1, 1, tzinfo=timezone.utc)},
    "expires-with-fraction": {"value": "v", "expires": datetime(2030, 11, 9, 8, 7, 6, 999999, timezone.utc)},
    "strict": {"value": "v", "samesite": "strict"},
    "none": {"value": "v", "samesite": "none", "secure": True},
    "no-same-site": {"value": "v", "samesite": None},
    "everything": {
        "value": "v",
        "max_age": 10,
        "expires": datetime(2030, 1, 1, tzinfo=timezone.utc),
        "path": "/p",
        "domain": "x.org",
        "secure": True,
        "httponly": True,
        "samesite": "strict",
    },
}


@app.get("/injected/{name}")
def injected(name: str, response: Response) -> str:
    response.set_cookie("k", **COOKIES[name])
    return name


@app.get("/returned/{name}")
def returned(name: str) -> Response:
    response = JSONResponse({"name": name})
    response.set_cookie("k", **COOKIES[name])
    return response


@app.get("/two")
def two(response: Response) -> str:
    response.set_cookie("a", "1")
    response.set_cookie("b", "2", httponly=True)
    return "two"


@app.get("/twice")
def twice(response: Response) -> str:
    response.set_cookie("a", "1")
    response.set_cookie("a", "2")
    return "twice"


@app.get("/token-name")
def tokenName(response: Response) -> str:
    response.set_cookie("!#$%&'*+-.^_`|~Az09", "v")
    return "name"


@app.get("/bad-name")
def badName(response: Response) -> str:
    response.set_cookie("a b", "v")
    return "name"


@app.get("/not-latin")
def notLatin(response: Response) -> str:
    response.set_cookie("a", "\u20ac")
    return "name"


@app.get("/bodiless", status_code=204)
def bodiless(response: Response) -> None:
    response.set_cookie("a", "1")


CASES = [
    *[get(f"injected-{name}", f"/injected/{name}") for name in COOKIES],
    *[get(f"returned-{name}", f"/returned/{name}") for name in ("plain", "quote", "everything")],
    get("two", "/two"),
    get("twice", "/twice"),
    get("token-name", "/token-name"),
    get("bad-name", "/bad-name"),
    get("not-latin", "/not-latin"),
    get("bodiless", "/bodiless"),
]

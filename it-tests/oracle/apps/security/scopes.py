"""Scopes of OAuth2, collected from those who depend on what asks for them."""

from typing import Annotated

from fastapi import Depends, FastAPI, Security
from fastapi.security import OAuth2PasswordBearer, SecurityScopes
from pydantic import BaseModel

from cases import document, get

app = FastAPI()

bearer = OAuth2PasswordBearer(tokenUrl="token", scopes={"items": "Read items", "me": "Read about yourself"})


class Grant(BaseModel):
    scopes: list[str]
    scopeStr: str


class Runs:
    """What ran for a request, in order."""

    def __init__(self) -> None:
        self.entries: list[str] = []


def current(token: Annotated[str, Depends(bearer)], scopes: SecurityScopes, runs: Annotated[Runs, Depends()]) -> Grant:
    runs.entries.append(f"current {scopes.scope_str}")
    return Grant(scopes=scopes.scopes, scopeStr=scopes.scope_str)


def active(grant: Annotated[Grant, Security(current, scopes=["me"])]) -> Grant:
    return grant


def outer(grant: Annotated[Grant, Security(active, scopes=["outer"])]) -> Grant:
    return grant


def plain(grant: Annotated[Grant, Depends(current)]) -> Grant:
    return grant


def parent(
    scopes: SecurityScopes,
    grant: Annotated[Grant, Security(current, scopes=["child"])],
    runs: Annotated[Runs, Depends()],
) -> Grant:
    runs.entries.append(f"parent {scopes.scope_str}")
    return grant


def left(grant: Annotated[Grant, Depends(current)]) -> Grant:
    return grant


def right(grant: Annotated[Grant, Depends(current)]) -> Grant:
    return grant


def unscoped(runs: Annotated[Runs, Depends()]) -> int:
    runs.entries.append("unscoped")
    return len(runs.entries)


def leftUnscoped(number: Annotated[int, Depends(unscoped)]) -> int:
    return number


def rightUnscoped(number: Annotated[int, Depends(unscoped)]) -> int:
    return number


@app.get("/depends")
def depends(grant: Annotated[Grant, Depends(current)]) -> Grant:
    return grant


@app.get("/own")
def own(grant: Annotated[Grant, Security(current, scopes=["items"])]) -> Grant:
    return grant


@app.get("/inherited")
def inherited(grant: Annotated[Grant, Security(active, scopes=["items"])]) -> Grant:
    return grant


@app.get("/inherited/none")
def inheritedNone(grant: Annotated[Grant, Depends(active)]) -> Grant:
    return grant


@app.get("/inherited/same")
def inheritedSame(grant: Annotated[Grant, Security(active, scopes=["items", "me"])]) -> Grant:
    return grant


@app.get("/inherited/deep")
def inheritedDeep(grant: Annotated[Grant, Security(outer, scopes=["items"])]) -> Grant:
    return grant


@app.get("/inherited/plain")
def inheritedPlain(grant: Annotated[Grant, Security(plain, scopes=["items"])]) -> Grant:
    return grant


@app.get("/empty")
def empty(grant: Annotated[Grant, Security(current)]) -> Grant:
    return grant


@app.get("/repeated")
def repeated(grant: Annotated[Grant, Security(current, scopes=["a", "b", "a"])]) -> Grant:
    return grant


@app.get("/repeated/below")
def repeatedBelow(grant: Annotated[Grant, Security(plain, scopes=["a", "b", "a"])]) -> Grant:
    return grant


@app.get("/repeated/deep")
def repeatedDeep(grant: Annotated[Grant, Security(outer, scopes=["me", "outer"])]) -> Grant:
    return grant


@app.get("/token")
def token(token: Annotated[str, Security(bearer, scopes=["s1"])]) -> str:
    return token


@app.get("/handler")
def handler(grant: Annotated[Grant, Security(current, scopes=["items"])], scopes: SecurityScopes) -> list[Grant]:
    return [grant, Grant(scopes=scopes.scopes, scopeStr=scopes.scope_str)]


@app.get("/three", dependencies=[Security(current, scopes=["router"])])
def three(
    x: Annotated[Grant, Security(current, scopes=["x"])],
    y: Annotated[Grant, Security(active, scopes=["y"])],
    runs: Annotated[Runs, Depends()],
) -> list[str]:
    return runs.entries


@app.get("/children")
def children(
    grant: Annotated[Grant, Security(parent, scopes=["items"])], runs: Annotated[Runs, Depends()]
) -> list[str]:
    return runs.entries


@app.get("/cache/order")
def cacheOrder(
    first: Annotated[Grant, Security(current, scopes=["a", "b"])],
    second: Annotated[Grant, Security(current, scopes=["b", "a"])],
    runs: Annotated[Runs, Depends()],
) -> list[list[str]]:
    return [first.scopes, second.scopes, runs.entries]


@app.get("/cache/different")
def cacheDifferent(
    first: Annotated[Grant, Security(current, scopes=["a"])],
    second: Annotated[Grant, Depends(current)],
    third: Annotated[Grant, Security(current, scopes=["b"])],
    fourth: Annotated[Grant, Security(current, scopes=["a"])],
    runs: Annotated[Runs, Depends()],
) -> list[str]:
    return runs.entries


@app.get("/cache/off")
def cacheOff(
    first: Annotated[Grant, Security(current, scopes=["a"], use_cache=False)],
    second: Annotated[Grant, Security(current, scopes=["a"], use_cache=False)],
    runs: Annotated[Runs, Depends()],
) -> list[str]:
    return runs.entries


@app.get("/cache/parents")
def cacheParents(
    first: Annotated[Grant, Security(left, scopes=["l"])],
    second: Annotated[Grant, Security(right, scopes=["r"])],
    runs: Annotated[Runs, Depends()],
) -> list[str]:
    return runs.entries


@app.get("/cache/unscoped")
def cacheUnscoped(
    first: Annotated[int, Security(leftUnscoped, scopes=["l"])],
    second: Annotated[int, Security(rightUnscoped, scopes=["r"])],
    runs: Annotated[Runs, Depends()],
) -> list[str]:
    return runs.entries


@app.get("/cache/given")
def cacheGiven(
    first: Annotated[int, Security(unscoped, scopes=["a"])],
    second: Annotated[int, Security(unscoped, scopes=["b"])],
    third: Annotated[int, Depends(unscoped)],
    runs: Annotated[Runs, Depends()],
) -> list[str]:
    return runs.entries


BEARER = ("authorization", "Bearer abc")

PATHS = {
    "depends": "/depends",
    "own": "/own",
    "inherited": "/inherited",
    "inherited-none": "/inherited/none",
    "inherited-same": "/inherited/same",
    "inherited-deep": "/inherited/deep",
    "inherited-plain": "/inherited/plain",
    "empty": "/empty",
    "repeated": "/repeated",
    "repeated-below": "/repeated/below",
    "repeated-deep": "/repeated/deep",
    "token": "/token",
    "handler": "/handler",
    "three": "/three",
    "children": "/children",
    "cache-order": "/cache/order",
    "cache-different": "/cache/different",
    "cache-off": "/cache/off",
    "cache-parents": "/cache/parents",
    "cache-unscoped": "/cache/unscoped",
    "cache-given": "/cache/given",
}

CASES = [
    *[get(name, path, BEARER) for name, path in PATHS.items()],
    *[get(f"{name}-refused", PATHS[name]) for name in ("own", "inherited-deep", "token", "three")],
    document(),
]

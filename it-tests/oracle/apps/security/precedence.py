"""What is answered when several things are wrong, a missing token among them."""

from typing import Annotated

from fastapi import Depends, FastAPI, Form, HTTPException
from fastapi.security import APIKeyHeader, OAuth2PasswordBearer
from pydantic import BaseModel

from cases import MULTIPART, delete, document, get, post

app = FastAPI()

Token = Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl="token"))]
Key = Annotated[str, Depends(APIKeyHeader(name="x-key"))]


class Item(BaseModel):
    name: str


def limit(limit: int) -> int:
    return limit


def refused() -> int:
    raise HTTPException(409, "Refused")


def page(token: Token, page: int) -> str:
    return f"{token} {page}"


@app.get("/items/{item}")
def read(item: int, token: Token) -> str:
    return f"{token} {item}"


@app.post("/items")
def create(item: Item, token: Token) -> str:
    return f"{token} {item.name}"


@app.post("/forms")
def fill(name: Annotated[str, Form()], token: Token) -> str:
    return f"{token} {name}"


@app.get("/invalid/first")
def invalidFirst(limit: Annotated[int, Depends(limit)], token: Token) -> str:
    return f"{token} {limit}"


@app.get("/invalid/last")
def invalidLast(token: Token, limit: Annotated[int, Depends(limit)]) -> str:
    return f"{token} {limit}"


@app.get("/refused/first")
def refusedFirst(refused: Annotated[int, Depends(refused)], token: Token) -> str:
    return token


@app.get("/refused/last")
def refusedLast(token: Token, refused: Annotated[int, Depends(refused)]) -> str:
    return token


@app.get("/refused/handler")
def refusedHandler(token: Token) -> str:
    raise HTTPException(403, "Not yours")


@app.get("/nested")
def nested(limit: Annotated[int, Depends(limit)], page: Annotated[str, Depends(page)]) -> str:
    return f"{page} {limit}"


@app.get("/both")
def both(token: Token, key: Key) -> str:
    return f"{token} {key}"


@app.get("/both/turned")
def turned(key: Key, token: Token) -> str:
    return f"{token} {key}"


@app.get("/route/first", dependencies=[Depends(refused)])
def routeFirst(token: Token) -> str:
    return token


BEARER = ("authorization", "Bearer abc")
KEY = ("x-key", "k")

CASES = [
    get("right", "/items/1", BEARER),
    get("wrong-path", "/items/x", BEARER),
    get("wrong-path-and-no-token", "/items/x"),
    get("no-route", "/nowhere"),
    delete("wrong-method", "/items/1"),
    post("body", "/items", BEARER, json='{"name":"a"}'),
    post("wrong-body", "/items", BEARER, json='{"name":1}'),
    post("wrong-body-and-no-token", "/items", json='{"name":1}'),
    post("no-body-and-no-token", "/items"),
    post("syntax-error", "/items", BEARER, json='{"name":'),
    post("syntax-error-and-no-token", "/items", json='{"name":'),
    post("not-utf8-and-no-token", "/items", ("content-type", "application/json"), body=b'"\xff"'),
    post("other-content-type-and-no-token", "/items", ("content-type", "text/plain"), body="{"),
    post("form", "/forms", BEARER, form="name=a"),
    post("wrong-form-and-no-token", "/forms", form=""),
    post("broken-multipart-and-no-token", "/forms", ("content-type", "multipart/form-data"), body="--edge--"),
    post("broken-parts-and-no-token", "/forms", MULTIPART, body="--edge\r\nx\r\n\r\n"),
    get("invalid-first", "/invalid/first?limit=x", BEARER),
    get("invalid-first-and-no-token", "/invalid/first?limit=x"),
    get("invalid-last", "/invalid/last?limit=x", BEARER),
    get("invalid-last-and-no-token", "/invalid/last?limit=x"),
    get("refused-first", "/refused/first", BEARER),
    get("refused-first-and-no-token", "/refused/first"),
    get("refused-last", "/refused/last", BEARER),
    get("refused-last-and-no-token", "/refused/last"),
    get("refused-by-the-handler", "/refused/handler", BEARER),
    get("refused-by-the-handler-and-no-token", "/refused/handler"),
    get("nested", "/nested?limit=1&page=2", BEARER),
    get("nested-invalid", "/nested?limit=x&page=y", BEARER),
    get("nested-invalid-and-no-token", "/nested?limit=x&page=y"),
    get("both", "/both", BEARER, KEY),
    get("both-absent", "/both"),
    get("both-first-absent", "/both", KEY),
    get("both-second-absent", "/both", BEARER),
    get("turned-absent", "/both/turned"),
    get("route-level-first", "/route/first"),
    document(),
]

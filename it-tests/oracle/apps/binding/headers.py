"""Header parameters."""

from typing import Annotated

from fastapi import FastAPI, Header

from cases import get

app = FastAPI()


@app.get("/tokens")
def token(x_token: Annotated[str, Header()]) -> str:
    return x_token


@app.get("/agents")
def agent(user_agent: Annotated[str | None, Header()] = None) -> str | None:
    return user_agent


@app.get("/counts")
def count(x_retry_count: Annotated[int, Header(ge=1)]) -> int:
    return x_retry_count


@app.get("/renamed")
def renamed(token: Annotated[str, Header(alias="My-Tok")]) -> str:
    return token


@app.get("/hosts")
def host(host: Annotated[str, Header()]) -> str:
    return host


CASES = [
    get("underscores-are-hyphens", "/tokens", ("x-token", "a")),
    get("name-in-any-case", "/tokens", ("X-TOKEN", "a")),
    get("underscores-do-not-match", "/tokens", ("x_token", "a")),
    get("missing", "/tokens"),
    get("empty", "/tokens", ("x-token", "")),
    get("blanks-around-are-dropped", "/tokens", ("x-token", "  a b  ")),
    get("first-one-wins", "/tokens", ("x-token", "first"), ("x-token", "last")),
    get("commas-stay", "/tokens", ("x-token", "a, b")),
    get("not-percent-decoded", "/tokens", ("x-token", "a%20b+c")),
    get("quotes-stay", "/tokens", ("x-token", '"a"')),
    get("latin-1", "/tokens", ("x-token", "h\u00e9y")),
    get("utf8-is-read-as-latin-1", "/tokens", ("x-token", "h\u00c3\u00a9y")),
    get("known-header", "/agents", ("user-agent", "test/1")),
    get("known-header-missing", "/agents"),
    get("number", "/counts", ("x-retry-count", "3")),
    get("number-refused", "/counts", ("x-retry-count", "x")),
    get("number-out-of-bounds", "/counts", ("x-retry-count", "0")),
    get("alias", "/renamed", ("my-tok", "a")),
    get("alias-missing", "/renamed"),
    get("host", "/hosts"),
]

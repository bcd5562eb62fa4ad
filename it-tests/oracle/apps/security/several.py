"""Several schemes on one operation, one of which is enough."""

from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Security
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
)

from cases import document, get, head, options, post

app = FastAPI()

bearer = HTTPBearer(auto_error=False, bearerFormat="JWT")
basic = HTTPBasic(auto_error=False)
header = APIKeyHeader(name="x-key", scheme_name="Key", auto_error=False)
query = APIKeyQuery(name="key", scheme_name="Key", auto_error=False)
cookie = APIKeyCookie(name="session", auto_error=False)


def user(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Security(bearer, scopes=["user"])],
    login: Annotated[HTTPBasicCredentials | None, Depends(basic)],
    session: Annotated[str | None, Depends(cookie)],
) -> str:
    if credentials is not None:
        return f"bearer {credentials.credentials}"
    if login is not None:
        return f"basic {login.username}"
    if session is not None:
        return f"session {session}"
    raise HTTPException(401, "Log in", {"WWW-Authenticate": 'Bearer, Basic realm="all"'})


User = Annotated[str, Depends(user)]


@app.get("/user")
def read(user: User) -> str:
    return user


@app.head("/user")
def peek(user: User) -> str:
    return user


@app.options("/user")
def ask(user: User) -> str:
    return user


@app.post("/user")
def change(user: Annotated[str, Security(user, scopes=["write"])]) -> str:
    return user


@app.get("/key")
def key(
    header: Annotated[str | None, Depends(header)], query: Annotated[str | None, Depends(query)]
) -> list[str | None]:
    return [header, query]


@app.get("/key/turned")
def turned(
    query: Annotated[str | None, Security(query, scopes=["q", "s"])],
    header: Annotated[str | None, Security(header, scopes=["s", "h"])],
) -> list[str | None]:
    return [header, query]


@app.get("/twice")
def twice(
    first: Annotated[str | None, Security(cookie, scopes=["a"])],
    second: Annotated[str | None, Security(cookie, scopes=["b"])],
    third: Annotated[str | None, Depends(cookie)],
) -> list[str | None]:
    return [first, second, third]


BEARER = ("authorization", "Bearer abc")
BASIC = ("authorization", "Basic dTpw")
COOKIE = ("cookie", "session=s")

CASES = [
    get("none", "/user"),
    get("bearer", "/user", BEARER),
    get("basic", "/user", BASIC),
    get("session", "/user", COOKIE),
    get("bearer-and-session", "/user", BEARER, COOKIE),
    get("broken-basic-and-session", "/user", ("authorization", "Basic x"), COOKIE),
    get("other-scheme-and-session", "/user", ("authorization", "Token x"), COOKIE),
    head("head", "/user", BASIC),
    head("head-refused", "/user"),
    options("options", "/user", COOKIE),
    options("options-refused", "/user"),
    post("post", "/user", BEARER),
    post("post-refused", "/user"),
    get("key-both", "/key?key=q", ("x-key", "h")),
    get("key-one", "/key?key=q"),
    get("key-none", "/key"),
    get("key-turned", "/key/turned?key=q", ("x-key", "h")),
    get("twice", "/twice", COOKIE),
    document(),
]

"""Credentials no honest client sends."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
    OAuth2PasswordBearer,
)

from cases import Case, get

app = FastAPI()


@app.get("/token")
def token(token: Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl="token"))]) -> str:
    return token


@app.get("/bearer")
def bearer(credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> list[str]:
    return [credentials.scheme, credentials.credentials]


@app.get("/basic")
def basic(credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> list[str]:
    return [credentials.username, credentials.password]


@app.get("/header")
def header(key: Annotated[str, Depends(APIKeyHeader(name="x-key"))]) -> str:
    return key


@app.get("/query")
def query(key: Annotated[str, Depends(APIKeyQuery(name="key"))]) -> str:
    return key


@app.get("/cookie")
def cookie(key: Annotated[str, Depends(APIKeyCookie(name="key"))]) -> str:
    return key


def each(name: str, value: str) -> list[Case]:
    """A request with this Authorization header to each scheme."""
    return [get(f"{name}-{scheme}", f"/{scheme}", ("authorization", value)) for scheme in ("token", "bearer", "basic")]


CASES = [
    *each("long-token", "Bearer " + "a" * 6000),
    *each("long-scheme", "b" * 6000 + " abc"),
    *each("long-basic", "Basic " + "A" * 6000),
    *each("many-blanks", "Bearer" + " " * 3000 + "abc"),
    *each("control-characters", "Bearer \x01a\x1bb\x7f"),
    *each("separators-are-white-space", "Bearer \x1c\x1d\x1e\x1fabc\x1f"),
    *each("latin-1-white-space", "Bearer \x85\xa0abc\xa0"),
    *each("latin-1-white-space-alone", "Bearer \xa0"),
    *each("white-space-before-the-scheme", "\xa0Bearer abc"),
    *each("latin-1", "Bearer h\u00e9y"),
    *each("utf8-is-read-as-latin-1", "Bearer h\u00c3\u00a9y"),
    *each("scheme-in-latin-1", "B\u00e9arer abc"),
    *each("percent-encoded", "Bearer%20abc"),
    *each("quotes", '"Bearer abc"'),
    *each("two-in-one", "Bearer abc, Basic dTpw"),
    *each("basic-with-nul", "Basic AHUAOgBwAA=="),
    *each("basic-with-line-feeds", "Basic dToNCngteDogeQ=="),
    get("header-control-characters", "/header", ("x-key", "\x01a\x7f")),
    get("header-white-space-is-a-key", "/header", ("x-key", "\xa0")),
    get("header-long", "/header", ("x-key", "k" * 6000)),
    get("query-long", "/query?key=" + "k" * 3000),
    get("query-line-feeds", "/query?key=a%0D%0AX-A%3A+b"),
    get("query-nul", "/query?key=%00"),
    get("query-half-a-code", "/query?key=%E2%82"),
    get("query-semicolons", "/query?a=1;key=b"),
    get("cookie-control-characters", "/cookie", ("cookie", "key=a\x01b")),
    get("cookie-latin-1", "/cookie", ("cookie", "key=h\u00e9y")),
    get("cookie-unfinished-quote", "/cookie", ("cookie", 'key="abc')),
    get("cookie-commas", "/cookie", ("cookie", "a=1, key=b")),
    get("cookie-without-a-name", "/cookie", ("cookie", "=key; key")),
    get("cookie-long", "/cookie", ("cookie", "key=" + "k" * 6000)),
    get("cookies-in-two-headers", "/cookie", ("cookie", "a=1"), ("cookie", "key=b")),
]

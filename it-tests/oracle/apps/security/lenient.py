"""Schemes that do not answer themselves (`auto_error=False`)."""

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
    HTTPDigest,
    OAuth2,
    OAuth2AuthorizationCodeBearer,
    OAuth2PasswordBearer,
    OpenIdConnect,
)
from fastapi.security.http import HTTPBase

from cases import Case, Header, document, get

app = FastAPI()


def parts(credentials: HTTPAuthorizationCredentials | None) -> list[str]:
    return [] if credentials is None else [credentials.scheme, credentials.credentials]


@app.get("/oauth2")
def oauth2(value: Annotated[str | None, Depends(OAuth2(auto_error=False))]) -> str | None:
    return value


@app.get("/password")
def password(
    token: Annotated[str | None, Depends(OAuth2PasswordBearer(tokenUrl="token", auto_error=False))],
) -> str | None:
    return token


@app.get("/code")
def code(
    token: Annotated[
        str | None,
        Depends(OAuth2AuthorizationCodeBearer(authorizationUrl="authorize", tokenUrl="token", auto_error=False)),
    ],
) -> str | None:
    return token


@app.get("/connect")
def connect(
    value: Annotated[str | None, Depends(OpenIdConnect(openIdConnectUrl="/openid", auto_error=False))],
) -> str | None:
    return value


@app.get("/bearer")
def bearer(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))],
) -> list[str]:
    return parts(credentials)


@app.get("/digest")
def digest(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPDigest(auto_error=False))],
) -> list[str]:
    return parts(credentials)


@app.get("/basic")
def basic(credentials: Annotated[HTTPBasicCredentials | None, Depends(HTTPBasic(auto_error=False))]) -> list[str]:
    return [] if credentials is None else [credentials.username, credentials.password]


@app.get("/base")
def base(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBase(scheme="Other", auto_error=False))],
) -> list[str]:
    return parts(credentials)


@app.get("/key/query")
def keyQuery(key: Annotated[str | None, Depends(APIKeyQuery(name="key", auto_error=False))]) -> str | None:
    return key


@app.get("/key/header")
def keyHeader(key: Annotated[str | None, Depends(APIKeyHeader(name="x-key", auto_error=False))]) -> str | None:
    return key


@app.get("/key/cookie")
def keyCookie(key: Annotated[str | None, Depends(APIKeyCookie(name="key", auto_error=False))]) -> str | None:
    return key


SCHEMES = ["oauth2", "password", "code", "connect", "bearer", "digest", "basic", "base"]


def every(name: str, *headers: Header) -> list[Case]:
    """A request with these headers to each scheme of the Authorization header."""
    return [get(f"{name}-{scheme}", f"/{scheme}", *headers) for scheme in SCHEMES]


CASES = [
    *every("absent"),
    *every("empty", ("authorization", "")),
    *every("word-alone", ("authorization", "Bearer")),
    *every("other-scheme", ("authorization", "Token abc")),
    *every("token", ("authorization", "Bearer abc")),
    get("right-digest", "/digest", ("authorization", "Digest x")),
    get("right-basic", "/basic", ("authorization", "Basic dTpw")),
    get("basic-alone", "/basic", ("authorization", "Basic")),
    get("basic-bad-padding", "/basic", ("authorization", "Basic dTp")),
    get("basic-not-ascii", "/basic", ("authorization", "Basic dXPDqXI6cA==")),
    get("basic-no-colon", "/basic", ("authorization", "Basic bm9jb2xvbg==")),
    get("query-key", "/key/query?key=a"),
    get("query-key-absent", "/key/query"),
    get("query-key-empty", "/key/query?key="),
    get("header-key", "/key/header", ("x-key", "a")),
    get("header-key-absent", "/key/header"),
    get("header-key-empty", "/key/header", ("x-key", "")),
    get("cookie-key", "/key/cookie", ("cookie", "key=a")),
    get("cookie-key-absent", "/key/cookie", ("cookie", "other=a")),
    get("cookie-key-empty", "/key/cookie", ("cookie", "key=")),
    document(),
]

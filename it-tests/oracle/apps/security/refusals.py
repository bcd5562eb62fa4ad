"""Schemes that refuse in their own way."""

from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
    OAuth2PasswordBearer,
    OpenIdConnect,
)

from cases import document, get, head

app = FastAPI()


class ForbiddenBearer(HTTPBearer):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(403, "Not authenticated")


class ForbiddenKey(APIKeyHeader):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(403, {"header": "x-key", "reason": None})


class HiddenKey(APIKeyQuery):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(404)


class SessionCookie(APIKeyCookie):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(307, "Log in", {"location": "/login", "x-reason": "no session"})


class AskingBasic(HTTPBasic):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(401, "Who are you?", {"WWW-Authenticate": 'Basic realm="h\u00e9", charset="UTF-8"'})


class ForbiddenToken(OAuth2PasswordBearer):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(403, "No token")


class ForbiddenConnect(OpenIdConnect):
    def make_not_authenticated_error(self) -> HTTPException:
        return HTTPException(403, "Not connected")


@app.get("/bearer")
def bearer(credentials: Annotated[HTTPAuthorizationCredentials, Depends(ForbiddenBearer())]) -> str:
    return credentials.credentials


@app.head("/bearer")
def peek(credentials: Annotated[HTTPAuthorizationCredentials, Depends(ForbiddenBearer())]) -> str:
    return credentials.credentials


@app.get("/bearer/optional")
def optional(
    credentials: Annotated[
        HTTPAuthorizationCredentials | None, Depends(ForbiddenBearer(scheme_name="Optional", auto_error=False))
    ],
) -> str | None:
    return None if credentials is None else credentials.credentials


@app.get("/key")
def key(key: Annotated[str, Depends(ForbiddenKey(name="x-key"))]) -> str:
    return key


@app.get("/hidden")
def hidden(key: Annotated[str, Depends(HiddenKey(name="key"))]) -> str:
    return key


@app.get("/session")
def session(session: Annotated[str, Depends(SessionCookie(name="session"))]) -> str:
    return session


@app.get("/basic")
def basic(credentials: Annotated[HTTPBasicCredentials, Depends(AskingBasic())]) -> str:
    return credentials.username


@app.get("/token")
def token(token: Annotated[str, Depends(ForbiddenToken(tokenUrl="token"))]) -> str:
    return token


@app.get("/connect")
def connect(value: Annotated[str, Depends(ForbiddenConnect(openIdConnectUrl="/openid", description="Ours"))]) -> str:
    return value


CASES = [
    get("bearer", "/bearer", ("authorization", "Bearer abc")),
    get("bearer-absent", "/bearer"),
    get("bearer-other-scheme", "/bearer", ("authorization", "Basic dTpw")),
    head("bearer-head", "/bearer"),
    get("bearer-optional", "/bearer/optional"),
    get("key", "/key", ("x-key", "abc")),
    get("key-absent", "/key"),
    get("key-empty", "/key", ("x-key", "")),
    get("hidden", "/hidden?key=abc"),
    get("hidden-absent", "/hidden"),
    get("session", "/session", ("cookie", "session=abc")),
    get("session-absent", "/session"),
    get("basic", "/basic", ("authorization", "Basic dTpw")),
    get("basic-absent", "/basic"),
    get("basic-not-base64", "/basic", ("authorization", "Basic notb64")),
    get("basic-no-colon", "/basic", ("authorization", "Basic bm9jb2xvbg==")),
    get("token", "/token", ("authorization", "Bearer abc")),
    get("token-other-scheme", "/token", ("authorization", "Token abc")),
    get("connect", "/connect", ("authorization", "abc")),
    get("connect-absent", "/connect"),
    document(),
]

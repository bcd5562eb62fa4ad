"""What each scheme makes of an Authorization header."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import (
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


@app.get("/oauth2")
def oauth2(value: Annotated[str, Depends(OAuth2())]) -> str:
    return value


@app.get("/password")
def password(token: Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl="token"))]) -> str:
    return token


@app.get("/code")
def code(
    token: Annotated[str, Depends(OAuth2AuthorizationCodeBearer(authorizationUrl="authorize", tokenUrl="token"))],
) -> str:
    return token


@app.get("/connect")
def connect(value: Annotated[str, Depends(OpenIdConnect(openIdConnectUrl="/openid"))]) -> str:
    return value


@app.get("/bearer")
def bearer(credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> list[str]:
    return [credentials.scheme, credentials.credentials]


@app.get("/digest")
def digest(credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPDigest())]) -> list[str]:
    return [credentials.scheme, credentials.credentials]


@app.get("/basic")
def basic(credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> list[str]:
    return [credentials.username, credentials.password]


@app.get("/base")
def base(credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBase(scheme="Other"))]) -> list[str]:
    return [credentials.scheme, credentials.credentials]


SCHEMES = ["oauth2", "password", "code", "connect", "bearer", "digest", "basic", "base"]


def every(name: str, *values: str, key: str = "authorization") -> list[Case]:
    """A request with these Authorization headers to each scheme."""
    headers: list[Header] = [(key, value) for value in values]
    return [get(f"{name}-{scheme}", f"/{scheme}", *headers) for scheme in SCHEMES]


CASES = [
    *every("absent"),
    *every("empty", ""),
    *every("blanks-alone", "   "),
    *every("word-alone", "Bearer"),
    *every("word-and-blank", "Bearer "),
    *every("token", "Bearer abc"),
    *every("token-lower-case", "bearer abc"),
    *every("token-mixed-case", "bEARER abc"),
    *every("token-between-blanks", "BEARER  abc  "),
    *every("token-with-blanks", "Bearer a b  c"),
    *every("token-behind-a-tab", "Bearer\tabc"),
    *every("token-behind-blank-and-tab", "Bearer \tabc"),
    *every("token-with-quotes-and-commas", 'Bearer "a", b=c'),
    *every("other-scheme", "Token abc"),
    *every("scheme-with-a-colon", "Bearer: abc"),
    *every("word-with-a-suffix", "Bearers abc"),
    *every("digest", 'Digest username="u", realm="r"'),
    *every("digest-lower-case", "digest x"),
    *every("basic", "Basic dTpw"),
    *every("basic-mixed-case", "bASIC dTpw"),
    *every("basic-alone", "Basic"),
    *every("first-of-two-counts", "Bearer abc", "Basic dTpw"),
    *every("first-of-two-counts-too", "Basic dTpw", "Bearer abc"),
    *every("first-of-two-is-empty", "", "Bearer abc"),
    *every("header-in-capitals", "Bearer abc", key="AUTHORIZATION"),
    document(),
]

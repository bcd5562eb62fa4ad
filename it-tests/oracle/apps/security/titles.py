"""The challenge of a scheme that is HTTP's but has no class of its own."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import HTTPAuthorizationCredentials
from fastapi.security.http import HTTPBase

from cases import document, get

app = FastAPI()

Other = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBase(scheme="other", scheme_name="Other"))]
Capitals = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBase(scheme="OTHER", scheme_name="Capitals"))]
Hyphen = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBase(scheme="other-thing", scheme_name="Hyphen"))]
Mixed = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBase(scheme="sCRAM-sha2x_tEST.a", scheme_name="Mixed"))]


@app.get("/other")
def other(credentials: Other) -> list[str]:
    return [credentials.scheme, credentials.credentials]


@app.get("/capitals")
def capitals(credentials: Capitals) -> list[str]:
    return [credentials.scheme, credentials.credentials]


@app.get("/hyphen")
def hyphen(credentials: Hyphen) -> list[str]:
    return [credentials.scheme, credentials.credentials]


@app.get("/mixed")
def mixed(credentials: Mixed) -> list[str]:
    return [credentials.scheme, credentials.credentials]


CASES = [
    get("lower-case", "/other"),
    get("capitals", "/capitals"),
    get("hyphen", "/hyphen"),
    get("mixed", "/mixed"),
    get("the-scheme-itself", "/other", ("authorization", "other abc")),
    get("the-scheme-itself-in-capitals", "/capitals", ("authorization", "OTHER abc")),
    get("any-other-scheme", "/hyphen", ("authorization", "Bearer abc")),
    get("any-word", "/mixed", ("authorization", "? abc")),
    document(),
]

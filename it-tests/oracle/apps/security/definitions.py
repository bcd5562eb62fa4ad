"""What the document says of each scheme, with all its options."""

from typing import Annotated

from fastapi import Depends, FastAPI, Security
from fastapi.openapi.models import (
    OAuthFlowAuthorizationCode,
    OAuthFlowClientCredentials,
    OAuthFlowImplicit,
    OAuthFlowPassword,
    OAuthFlows,
)
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

from cases import document, get

app = FastAPI()

everyFlow = OAuth2(
    flows=OAuthFlows(
        implicit=OAuthFlowImplicit(authorizationUrl="/authorize", scopes={"a": "A"}),
        password=OAuthFlowPassword(tokenUrl="token", refreshUrl="/refresh"),
        clientCredentials=OAuthFlowClientCredentials(tokenUrl="https://example.com/token", scopes={"b": "B", "a": ""}),
        authorizationCode=OAuthFlowAuthorizationCode(authorizationUrl="/authorize", tokenUrl="/token", refreshUrl="r"),
    ),
    scheme_name="EveryFlow",
    description="Every flow",
)
oneFlow = OAuth2(
    flows=OAuthFlows(password=OAuthFlowPassword(tokenUrl="token", scopes={"a": "A"})), scheme_name="OneFlow"
)
noFlow = OAuth2(description="No flow")
password = OAuth2PasswordBearer(
    tokenUrl="/token",
    scheme_name="Password",
    scopes={"items:read": "Read items", "items:write": "Write \u201citems\u201d", "me": ""},
    description="Log in with *name* and password",
    refreshUrl="/refresh",
)
passwordBare = OAuth2PasswordBearer(tokenUrl="token")
code = OAuth2AuthorizationCodeBearer(
    authorizationUrl="https://example.com/authorize?a=b&c=d",
    tokenUrl="token",
    refreshUrl="refresh",
    scheme_name="Code",
    scopes={"x": "X"},
    description="Log in elsewhere",
)
codeBare = OAuth2AuthorizationCodeBearer(authorizationUrl="authorize", tokenUrl="token", auto_error=False)
connect = OpenIdConnect(openIdConnectUrl="/openid", scheme_name="Connect", description="Connected")
connectBare = OpenIdConnect(openIdConnectUrl="https://example.com/.well-known/openid-configuration")
basic = HTTPBasic(scheme_name="Basic", realm="not shown", description="Name and password")
basicBare = HTTPBasic()
bearer = HTTPBearer(bearerFormat="JWT", scheme_name="Bearer", description="A JWT")
bearerBare = HTTPBearer()
digest = HTTPDigest(scheme_name="Digest", description="A digest")
digestBare = HTTPDigest(auto_error=False)
base = HTTPBase(scheme="HOBA", scheme_name="Hoba", description="Any other")
baseBare = HTTPBase(scheme="Mutual")
query = APIKeyQuery(name="api key", scheme_name="Query", description='A "key"\nin two lines')
queryBare = APIKeyQuery(name="key")
header = APIKeyHeader(name="X-Key", scheme_name="Header", description="h\u00e9")
headerBare = APIKeyHeader(name="x-key")
cookie = APIKeyCookie(name="session", scheme_name="Cookie", description="A session")
cookieBare = APIKeyCookie(name="session")
named = APIKeyHeader(name="x-first", scheme_name="Same", description="The first of that name")
namedAgain = APIKeyQuery(name="second", scheme_name="Same")


@app.get("/oauth2")
def oauth2(
    every: Annotated[str, Depends(everyFlow)],
    one: Annotated[str, Depends(oneFlow)],
    none: Annotated[str, Depends(noFlow)],
) -> str:
    return "oauth2"


@app.get("/password")
def passwords(
    named: Annotated[str, Security(password, scopes=["me"])], bare: Annotated[str, Depends(passwordBare)]
) -> str:
    return "password"


@app.get("/code")
def codes(named: Annotated[str, Depends(code)], bare: Annotated[str | None, Depends(codeBare)]) -> str:
    return "code"


@app.get("/connect")
def connects(named: Annotated[str, Depends(connect)], bare: Annotated[str, Depends(connectBare)]) -> str:
    return "connect"


@app.get("/basic")
def basics(
    named: Annotated[HTTPBasicCredentials, Depends(basic)], bare: Annotated[HTTPBasicCredentials, Depends(basicBare)]
) -> str:
    return "basic"


@app.get("/bearer")
def bearers(
    named: Annotated[HTTPAuthorizationCredentials, Depends(bearer)],
    bare: Annotated[HTTPAuthorizationCredentials, Depends(bearerBare)],
) -> str:
    return "bearer"


@app.get("/digest")
def digests(
    named: Annotated[HTTPAuthorizationCredentials, Depends(digest)],
    bare: Annotated[HTTPAuthorizationCredentials | None, Depends(digestBare)],
) -> str:
    return "digest"


@app.get("/base")
def bases(
    named: Annotated[HTTPAuthorizationCredentials, Depends(base)],
    bare: Annotated[HTTPAuthorizationCredentials, Depends(baseBare)],
) -> str:
    return "base"


@app.get("/keys")
def keys(
    query: Annotated[str, Depends(query)],
    queryBare: Annotated[str, Depends(queryBare)],
    header: Annotated[str, Depends(header)],
    headerBare: Annotated[str, Depends(headerBare)],
    cookie: Annotated[str, Depends(cookie)],
    cookieBare: Annotated[str, Depends(cookieBare)],
) -> str:
    return "keys"


@app.get("/same/first")
def sameFirst(key: Annotated[str, Security(named, scopes=["first"])]) -> str:
    return key


@app.get("/same/second")
def sameSecond(key: Annotated[str, Security(namedAgain, scopes=["second"])]) -> str:
    return key


@app.get("/same/both")
def sameBoth(
    first: Annotated[str, Security(named, scopes=["a", "b"])],
    second: Annotated[str, Security(namedAgain, scopes=["b", "c"])],
) -> str:
    return first + second


@app.get("/hidden", include_in_schema=False)
def hidden(key: Annotated[str, Depends(APIKeyHeader(name="x-hidden", scheme_name="Hidden"))]) -> str:
    return key


@app.get("/open")
def free() -> str:
    return "open"


CASES = [
    document(),
    get("hidden", "/hidden", ("x-hidden", "a")),
    get("hidden-refused", "/hidden"),
    get("same-name-both", "/same/both?second=b", ("x-first", "a")),
    get("same-name-one", "/same/both?second=b"),
    get("code-optional", "/code", ("authorization", "Bearer a")),
    get("open", "/open"),
]

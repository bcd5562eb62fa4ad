"""Schemes and scopes that a whole application, a router or a handler asks for."""

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Security
from fastapi.security import APIKeyHeader, OAuth2PasswordBearer, SecurityScopes

from cases import document, get, post

bearer = OAuth2PasswordBearer(tokenUrl="token", scopes={"app": "All of it"})
key = APIKeyHeader(name="x-key")


class Runs:
    """What ran for a request, in order."""

    def __init__(self) -> None:
        self.entries: list[str] = []


def checked(token: Annotated[str, Depends(bearer)], scopes: SecurityScopes, runs: Annotated[Runs, Depends()]) -> int:
    runs.entries.append(f"checked {scopes.scope_str}")
    return len(runs.entries)


rooms = APIRouter(prefix="/rooms", dependencies=[Security(checked, scopes=["router"])])
keyed = APIRouter(prefix="/keyed", dependencies=[Depends(key)])
bare = APIRouter()


@rooms.get("/plain")
def plain(runs: Annotated[Runs, Depends()]) -> list[str]:
    return runs.entries


@rooms.get("/own", dependencies=[Security(checked, scopes=["route"])])
def own(number: Annotated[int, Security(checked, scopes=["own"])], runs: Annotated[Runs, Depends()]) -> list[str]:
    return runs.entries


@rooms.get("/none")
def none(
    number: Annotated[int, Depends(checked)], scopes: SecurityScopes, runs: Annotated[Runs, Depends()]
) -> list[str]:
    return [str(number), scopes.scope_str, *runs.entries]


@rooms.get("/again", dependencies=[Security(checked, scopes=["app"]), Security(checked, scopes=["router"])])
def again(runs: Annotated[Runs, Depends()]) -> list[str]:
    return runs.entries


@keyed.get("/plain")
def keyedPlain() -> str:
    return "keyed"


@keyed.get("/value")
def keyedValue(key: Annotated[str, Depends(key)]) -> str:
    return key


@keyed.get("/scopes", dependencies=[Security(key, scopes=["k"])])
def keyedScopes() -> str:
    return "scopes"


@keyed.post("/number")
def keyedNumber(number: int) -> int:
    return number


@bare.get("/free")
def free() -> str:
    return "free"


app = FastAPI(dependencies=[Security(checked, scopes=["app"])])
app.include_router(rooms, dependencies=[Security(checked, scopes=["include"])])
app.include_router(keyed)
app.include_router(bare)

BEARER = ("authorization", "Bearer abc")
KEY = ("x-key", "k")

CASES = [
    get("router", "/rooms/plain", BEARER),
    get("router-refused", "/rooms/plain"),
    get("every-level", "/rooms/own", BEARER),
    get("no-scopes-leak", "/rooms/none", BEARER),
    get("same-scopes-again", "/rooms/again", BEARER),
    get("application", "/free", BEARER),
    get("application-refused", "/free"),
    get("application-refused-other-scheme", "/free", ("authorization", "Basic dTpw")),
    get("both", "/keyed/plain", BEARER, KEY),
    get("both-first-refused", "/keyed/plain", KEY),
    get("both-second-refused", "/keyed/plain", BEARER),
    get("both-refused", "/keyed/plain"),
    get("value-of-the-routers-scheme", "/keyed/value", BEARER, KEY),
    get("scopes-of-a-key", "/keyed/scopes", BEARER, KEY),
    post("refused-before-a-wrong-parameter", "/keyed/number?number=x", BEARER),
    post("wrong-parameter", "/keyed/number?number=x", BEARER, KEY),
    get("no-route", "/nowhere"),
    post("wrong-method", "/free"),
    get("slash-too-many", "/free/"),
    document(),
]

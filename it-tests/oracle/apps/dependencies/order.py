"""The order of dependencies of the application, of routers, of handlers and of their parameters."""

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException

from cases import document, get


class Trace:
    """What ran for a request, in order."""

    def __init__(self) -> None:
        self.entries: list[str] = []


Shared = Annotated[Trace, Depends()]


def note(trace: Trace, entry: str, stop: str | None) -> None:
    trace.entries.append(entry)
    if stop == entry:
        raise HTTPException(403, f"Stopped in {entry}", {"x-trace": " ".join(trace.entries)})


def app1(trace: Shared, stop: str | None = None) -> None:
    note(trace, "app1", stop)


async def app2(trace: Shared, stop: str | None = None) -> None:
    note(trace, "app2", stop)


def outer1(trace: Shared, stop: str | None = None) -> None:
    note(trace, "outer1", stop)


def outer2(trace: Shared, stop: str | None = None) -> None:
    note(trace, "outer2", stop)


async def router1(trace: Shared, stop: str | None = None) -> None:
    note(trace, "router1", stop)


def router2(trace: Shared, stop: str | None = None) -> None:
    note(trace, "router2", stop)


def route1(trace: Shared, stop: str | None = None) -> None:
    note(trace, "route1", stop)


def route2(trace: Shared, stop: str | None = None) -> None:
    note(trace, "route2", stop)


def leaf(trace: Shared, stop: str | None = None) -> str:
    note(trace, "leaf", stop)
    return "leaf"


async def branch(trace: Shared, leaf: Annotated[str, Depends(leaf)], stop: str | None = None) -> str:
    note(trace, "branch", stop)
    return "branch"


def twig(leaf: Annotated[str, Depends(leaf)], trace: Shared, stop: str | None = None) -> str:
    note(trace, "twig", stop)
    return "twig"


rooms = APIRouter(prefix="/rooms", dependencies=[Depends(router1), Depends(router2)])
bare = APIRouter()


@rooms.get("/plain")
def plain(trace: Shared) -> list[str]:
    return [*trace.entries, "handler"]


@rooms.get("/route", dependencies=[Depends(route1), Depends(route2)])
async def route(trace: Shared) -> list[str]:
    return [*trace.entries, "handler"]


@rooms.get("/parameters", dependencies=[Depends(route1)])
def parameters(
    trace: Shared, twig: Annotated[str, Depends(twig)], branch: Annotated[str, Depends(branch)]
) -> list[str]:
    return [*trace.entries, twig, branch]


@rooms.get("/again", dependencies=[Depends(leaf), Depends(app1), Depends(router2)])
def again(branch: Annotated[str, Depends(branch)], leaf: Annotated[str, Depends(leaf)], trace: Shared) -> list[str]:
    return [*trace.entries, branch, leaf]


@bare.get("/bare")
def onlyApplication(trace: Shared) -> list[str]:
    return trace.entries


@bare.get("/bare/route", dependencies=[Depends(route2), Depends(branch), Depends(route1)])
def bareRoute(trace: Shared) -> list[str]:
    return trace.entries


app = FastAPI(dependencies=[Depends(app1), Depends(app2)])
app.include_router(rooms, dependencies=[Depends(outer1), Depends(outer2)])
app.include_router(bare)

LEVELS = ["app1", "app2", "outer1", "outer2", "router1", "router2", "route1", "leaf", "twig", "branch"]

CASES = [
    get("application-include-router", "/rooms/plain"),
    get("application-include-router-route", "/rooms/route"),
    get("parameters", "/rooms/parameters"),
    get("met-again", "/rooms/again"),
    get("application-alone", "/bare"),
    get("application-and-route", "/bare/route"),
    *[get(f"stopped-in-{level}", f"/rooms/parameters?stop={level}") for level in LEVELS],
    get("stopped-in-route2", "/rooms/route?stop=route2"),
    get("not-stopped", "/rooms/parameters?stop=elsewhere"),
    get("no-route", "/rooms/none?stop=app1"),
    document(),
]

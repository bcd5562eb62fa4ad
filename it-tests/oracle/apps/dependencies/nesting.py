"""Dependencies of dependencies: sync, async, and classes."""

from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException

from cases import document, get

app = FastAPI()


class Page:
    def __init__(self, skip: int = 0, limit: int = 100) -> None:
        self.skip = skip
        self.limit = limit


class Search:
    def __init__(self, page: Annotated[Page, Depends()], q: str | None = None) -> None:
        self.page = page
        self.q = q


def one(start: str = "1") -> list[str]:
    return [start]


async def two(one: Annotated[list[str], Depends(one)]) -> list[str]:
    return [*one, "2"]


def three(two: Annotated[list[str], Depends(two)]) -> list[str]:
    return [*two, "3"]


async def four(three: Annotated[list[str], Depends(three)], one: Annotated[list[str], Depends(one)]) -> list[str]:
    return [*three, *one, "4"]


def five(four: Annotated[list[str], Depends(four)]) -> list[str]:
    return [*four, "5"]


def optional(name: str | None = None) -> str | None:
    return name


def refused() -> str:
    raise HTTPException(403, "Refused", {"x-reason": "sync"})


async def refusedLater() -> str:
    raise HTTPException(403, "Refused later", {"x-reason": "async"})


def broken() -> str:
    raise RuntimeError("broken")


async def brokenLater() -> str:
    raise RuntimeError("broken")


def aboveRefused(refused: Annotated[str, Depends(refused)]) -> str:
    return refused


@app.get("/page")
def page(page: Annotated[Page, Depends()]) -> list[int]:
    return [page.skip, page.limit]


@app.get("/search")
def search(search: Annotated[Search, Depends()], page: Annotated[Page, Depends()]) -> dict[str, Any]:
    return {"q": search.q, "skip": search.page.skip, "limit": page.limit, "same": search.page is page}


@app.get("/deep")
def deep(five: Annotated[list[str], Depends(five)]) -> list[str]:
    return five


@app.get("/deep/async")
async def deepAsync(five: Annotated[list[str], Depends(five)], two: Annotated[list[str], Depends(two)]) -> list[str]:
    return [*five, *two]


@app.get("/optional")
def maybe(name: Annotated[str | None, Depends(optional)]) -> str | None:
    return name


@app.get("/refused")
def handleRefused(refused: Annotated[str, Depends(refused)]) -> str:
    return refused


@app.get("/refused/async")
async def handleRefusedLater(refused: Annotated[str, Depends(refusedLater)]) -> str:
    return refused


@app.get("/refused/below")
def handleRefusedBelow(refused: Annotated[str, Depends(aboveRefused)]) -> str:
    return refused


@app.get("/refused/route", dependencies=[Depends(refusedLater)])
def handleRefusedRoute() -> str:
    return "never"


@app.get("/broken")
def handleBroken(broken: Annotated[str, Depends(broken)]) -> str:
    return broken


@app.get("/broken/async")
def handleBrokenLater(broken: Annotated[str, Depends(brokenLater)]) -> str:
    return broken


CASES = [
    get("class", "/page?skip=5&limit=10"),
    get("class-defaulted", "/page"),
    get("class-refused", "/page?skip=x&limit=y"),
    get("class-below-a-class", "/search?q=a&skip=1&limit=2"),
    get("class-below-a-class-defaulted", "/search"),
    get("class-below-a-class-refused", "/search?skip=x"),
    get("deep", "/deep"),
    get("deep-with-a-parameter", "/deep?start=0"),
    get("deep-async", "/deep/async"),
    get("null", "/optional"),
    get("not-null", "/optional?name=a"),
    get("refused", "/refused"),
    get("refused-async", "/refused/async"),
    get("refused-below", "/refused/below"),
    get("refused-for-the-route", "/refused/route"),
    get("broken", "/broken"),
    get("broken-async", "/broken/async"),
    document(),
]

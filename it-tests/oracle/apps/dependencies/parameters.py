"""Dependencies with parameters of their own."""

from enum import Enum
from typing import Annotated, Any

from fastapi import APIRouter, Cookie, Depends, FastAPI, Header, Path, Query
from pydantic import BaseModel

from cases import document, get

app = FastAPI()


class Order(str, Enum):
    ASC = "ASC"
    DESC = "DESC"


class Filter(BaseModel):
    term: str
    strict: bool = False


def kinds(
    item: int,
    q: str,
    x_token: Annotated[str, Header()],
    session: Annotated[str, Cookie()],
    order: Order = Order.ASC,
) -> list[str]:
    return [str(item), q, x_token, session, order.value]


def described(
    item: Annotated[int, Path(ge=1, description="The number of the item")],
    term: Annotated[str, Query(alias="search-term", min_length=2, description="What to look for")],
    tags: Annotated[list[str], Query()],
    x_count: Annotated[int, Header()] = 0,
) -> list[str]:
    return [str(item), term, *tags, str(x_count)]


def limited(limit: int = 5, q: str | None = None) -> int:
    return limit


def required(limit: int, q: str) -> int:
    return limit


def text(item: str) -> str:
    return item + "!"


def deep(limited: Annotated[int, Depends(limited)], page: int = 1, x_deep: Annotated[str, Header()] = "d") -> int:
    return limited * page


def filtered(filter: Annotated[Filter, Query()]) -> str:
    return f"{filter.term} {str(filter.strict).lower()}"


def bookmarked(room: int) -> int:
    return room * 10


def numbered(room: int) -> int:
    return room + 1


@app.get("/kinds/{item}")
def everyKind(kinds: Annotated[list[str], Depends(kinds)]) -> list[str]:
    return kinds


@app.get("/described/{item}")
def everyOption(described: Annotated[list[str], Depends(described)]) -> list[str]:
    return described


@app.get("/beside/{item}")
def beside(
    item: int,
    deep: Annotated[int, Depends(deep)],
    own: str,
    kinds: Annotated[list[str], Depends(kinds)],
    track: Annotated[str | None, Cookie()] = None,
    x_own: Annotated[str | None, Header()] = None,
) -> dict[str, Any]:
    return {"item": item, "deep": deep, "own": own, "kinds": kinds, "track": track, "xOwn": x_own}


@app.get("/same")
def same(limited: Annotated[int, Depends(limited)], limit: int = 5, q: str | None = None) -> list[Any]:
    return [limited, limit, q]


@app.get("/same/required/here")
def sameRequiredHere(limited: Annotated[int, Depends(limited)], limit: int, q: str = "z") -> list[Any]:
    return [limited, limit, q]


@app.get("/same/required/there")
def sameRequiredThere(required: Annotated[int, Depends(required)], limit: int = 7, q: str = "z") -> list[Any]:
    return [required, limit, q]


@app.get("/same/other")
def sameOther(limited: Annotated[int, Depends(limited)], limit: str = "ten") -> list[Any]:
    return [limited, limit]


@app.get("/same/path/{item}")
def samePath(item: int, text: Annotated[str, Depends(text)]) -> list[Any]:
    return [item, text]


@app.get("/same/two")
def sameTwo(limited: Annotated[int, Depends(limited)], required: Annotated[int, Depends(required)]) -> list[int]:
    return [limited, required]


@app.get("/filtered")
def readFiltered(filtered: Annotated[str, Depends(filtered)]) -> str:
    return filtered


@app.get("/route", dependencies=[Depends(required)])
def route(page: int = 1) -> int:
    return page


rooms = APIRouter(prefix="/rooms/{room}", dependencies=[Depends(numbered)])


@rooms.get("")
def room() -> str:
    return "room"


@rooms.get("/bookmarks/{mark}")
def bookmark(mark: str, bookmarked: Annotated[int, Depends(bookmarked)]) -> list[Any]:
    return [mark, bookmarked]


app.include_router(rooms)

TOKEN = ("x-token", "t")
SESSION = ("cookie", "session=s")

CASES = [
    get("every-kind", "/kinds/1?q=a&order=DESC", TOKEN, SESSION),
    get("every-kind-defaulted", "/kinds/1?q=a", TOKEN, SESSION),
    get("every-kind-missing", "/kinds/x"),
    get("every-kind-wrong-choice", "/kinds/1?q=a&order=up", TOKEN, SESSION),
    get("described", "/described/1?search-term=ab&tags=a&tags=b", ("x-count", "3")),
    get("described-refused", "/described/0?search-term=a", ("x-count", "x")),
    get("beside", "/beside/1?own=o&q=a&limit=2&page=3", TOKEN, ("cookie", "session=s; track=t"), ("x-own", "o")),
    get("beside-all-wrong", "/beside/x?limit=y&page=z"),
    get("same", "/same?limit=3&q=a"),
    get("same-missing", "/same"),
    get("same-refused", "/same?limit=x"),
    get("same-required-here", "/same/required/here?limit=3"),
    get("same-required-here-missing", "/same/required/here"),
    get("same-required-here-refused", "/same/required/here?limit=x"),
    get("same-required-there", "/same/required/there?limit=3&q=a"),
    get("same-required-there-missing", "/same/required/there"),
    get("same-other", "/same/other?limit=3"),
    get("same-other-missing", "/same/other"),
    get("same-other-refused", "/same/other?limit=x"),
    get("same-path", "/same/path/7"),
    get("same-path-refused", "/same/path/x"),
    get("same-two", "/same/two?limit=3&q=a"),
    get("same-two-missing", "/same/two"),
    get("filtered", "/filtered?term=a&strict=true"),
    get("filtered-refused", "/filtered?strict=x"),
    get("route", "/route?limit=3&q=a&page=2"),
    get("route-refused", "/route?limit=x&page=y"),
    get("router-prefix", "/rooms/3"),
    get("router-prefix-refused", "/rooms/x"),
    get("router-prefix-beside", "/rooms/3/bookmarks/m"),
    get("router-prefix-beside-refused", "/rooms/x/bookmarks/m"),
    document(),
]

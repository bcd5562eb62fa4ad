"""Several routers with prefixes, asked in the order they are included."""

from fastapi import APIRouter, FastAPI

from cases import delete, get, post, put

books = APIRouter(prefix="/books")
authors = APIRouter(prefix="/authors")
archive = APIRouter(prefix="/books")
shelves = APIRouter(prefix="/rooms/{room}/shelves")


@books.get("")
def listBooks() -> list[str]:
    return ["book"]


@books.get("/{title}")
def readBook(title: str) -> str:
    return f"book {title}"


@authors.get("")
async def listAuthors() -> list[str]:
    return ["author"]


@authors.get("/{name}/books")
async def listBooksOf(name: str) -> str:
    return f"books of {name}"


@archive.put("")
def archiveAll() -> str:
    return "archived"


@archive.put("/{title}")
def archiveBook(title: str) -> str:
    return f"archived {title}"


@archive.get("/old")
def old() -> str:
    return "never reached"


@archive.get("/old/all")
def allOld() -> str:
    return "all old"


@shelves.get("")
def listShelves(room: int) -> str:
    return f"shelves of {room}"


@shelves.post("/{shelf}", status_code=201)
def build(room: int, shelf: str) -> str:
    return f"shelf {shelf} in {room}"


app = FastAPI()
app.include_router(books)
app.include_router(authors)
app.include_router(archive)
app.include_router(shelves)

CASES = [
    get("empty-path", "/books"),
    get("path-below", "/books/dune"),
    get("second-router", "/authors"),
    get("second-router-below", "/authors/ann/books"),
    put("later-router-has-the-method-empty-path", "/books"),
    put("later-router-has-the-method", "/books/dune"),
    get("earlier-router-hides-a-later-one", "/books/old"),
    get("later-router-deeper-path", "/books/old/all"),
    delete("wrong-method-names-the-first-router", "/books/dune"),
    get("empty-path-with-slash", "/books/"),
    get("prefix-is-no-route", "/rooms"),
    get("parameter-in-the-prefix", "/rooms/7/shelves"),
    post("parameters-in-prefix-and-path", "/rooms/7/shelves/top"),
    get("parameter-in-the-prefix-refused", "/rooms/x/shelves"),
    get("prefix-needs-a-slash-after-it", "/booksdune"),
]

"""The first example of the contract: parameters, a body and a result of one model, a titled application."""

from typing import Annotated

from fastapi import APIRouter, FastAPI, Header, Path, Query
from pydantic import BaseModel, Field

from cases import document

router = APIRouter(prefix="/shelves", tags=["books"])


class Book(BaseModel):
    """A book on a shelf."""

    title: Annotated[str, Field(min_length=1, max_length=80)]
    pages: Annotated[int, Field(gt=0)]
    isbn: str | None = None


@router.post("/{shelfId}/books", status_code=201)
def addBook(
    shelfId: Annotated[int, Path(ge=1)],
    book: Book,
    express: bool = False,
    x_request_id: Annotated[str | None, Header()] = None,
) -> Book:
    """Put a book on a shelf."""
    return book


@router.get("/{shelfId}/books")
def listBooks(shelfId: Annotated[int, Path(ge=1)], limit: Annotated[int, Query(ge=1, le=100)] = 10) -> list[Book]:
    """The books of a shelf.

    In the order they stand.
    """
    return []


@router.delete("/{shelfId}/books", status_code=204)
def clearShelf(shelfId: int) -> None:
    return None


app = FastAPI(title="Library", version="1.2.0", summary="Books on shelves", description="A *small* library.")
app.include_router(router)

CASES = [document()]

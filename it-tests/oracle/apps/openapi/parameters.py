"""Parameters of every kind: order, names, titles, descriptions, aliases."""

from enum import Enum
from typing import Annotated
from uuid import UUID

from fastapi import Cookie, FastAPI, Header, Path, Query

from cases import document

app = FastAPI()


class Order(str, Enum):
    """The direction of a sorted list."""

    ASC = "ASC"
    DESC = "DESC"


@app.get("/all/{first}/{second}")
def everyKind(
    session: Annotated[str, Cookie()],
    query: str,
    x_token: Annotated[str, Header()],
    second: UUID,
    first: Annotated[int, Path()],
    track: Annotated[str | None, Cookie()] = None,
    limit: int = 10,
    user_agent: Annotated[str | None, Header()] = None,
) -> str:
    return "all"


@app.get("/described/{itemId}")
def described(
    itemId: Annotated[int, Path(description="The number of the item")],
    term: Annotated[str, Query(description="What to look for")],
    old: Annotated[str | None, Query(deprecated=True)] = None,
    x_old: Annotated[str | None, Header(deprecated=True, description="Not used any more")] = None,
    theme: Annotated[str, Cookie(description="Light or dark")] = "light",
) -> str:
    return "described"


@app.get("/renamed")
def renamed(
    item: Annotated[str, Query(alias="item-query")],
    camelCaseName: str,
    page: Annotated[int, Query(alias="page.number")] = 1,
    token: Annotated[str | None, Header(alias="X-My-Token")] = None,
    session: Annotated[str | None, Cookie(alias="session_id2x")] = None,
    URLPath: str = "/",
) -> str:
    return "renamed"


@app.get("/enums/{order}")
def enums(
    order: Order,
    sort: Order,
    other: Order = Order.DESC,
    maybe: Order | None = None,
    several: Annotated[list[Order], Query()] = [],
) -> Order:
    return order


@app.get("/required")
def requiredOptional(
    text: Annotated[str | None, Query()], number: Annotated[int | None, Query()], maybe: int | None = None
) -> None:
    return None


@app.get("/none")
def noParameters() -> str:
    return "none"


CASES = [document()]

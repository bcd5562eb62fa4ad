"""Several errors of one request."""

from typing import Annotated, Any

from fastapi import Cookie, FastAPI, Header, Path
from pydantic import BaseModel

from cases import get, post

app = FastAPI()


class Item(BaseModel):
    name: str
    price: float


@app.get("/groups/{first}/{second}")
def grouped(
    session: Annotated[int, Cookie()],
    b: int,
    x_count: Annotated[int, Header()],
    second: int,
    a: int,
    first: Annotated[int, Path()],
) -> list[int]:
    return [first, second, a, b, x_count, session]


@app.post("/items/{itemId}")
def create(item: Item, itemId: int, limit: int, x_count: Annotated[int, Header()]) -> dict[str, Any]:
    return {"itemId": itemId, "limit": limit, "count": x_count, "item": item}


CASES = [
    get("all-fine", "/groups/1/2?a=3&b=4", ("x-count", "5"), ("cookie", "session=6")),
    get("every-one-refused", "/groups/p/q?a=r&b=s", ("x-count", "t"), ("cookie", "session=u")),
    get("path-refused-others-missing", "/groups/p/q"),
    get("query-order-does-not-matter", "/groups/1/2?b=s&a=r", ("x-count", "5"), ("cookie", "session=6")),
    get("query-and-cookie", "/groups/1/2?a=3&b=s", ("x-count", "5"), ("cookie", "session=u")),
    post("body-comes-last", "/items/p?limit=q", ("x-count", "r"), json='{"price":"cheap"}'),
    post("body-missing", "/items/p"),
    post("body-only", "/items/1?limit=2", ("x-count", "3"), json='{"name":"a","price":"cheap"}'),
    post("body-syntax-error-hides-the-others", "/items/p", json="{"),
    post("body-fine", "/items/1?limit=2", ("x-count", "3"), json='{"name":"a","price":1}'),
]

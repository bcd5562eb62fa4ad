"""Models of query parameters, headers and cookies: one entry for each member."""

from datetime import date
from enum import Enum
from typing import Annotated

from fastapi import Cookie, FastAPI, Header, Query
from pydantic import BaseModel, ConfigDict, Field

from cases import document

app = FastAPI()


class Order(str, Enum):
    NAME = "NAME"
    PRICE = "PRICE"


class Filters(BaseModel):
    """How to choose."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(100, gt=0, le=100, description="How many")
    order: Order = Order.NAME
    other: Order
    maybe: Order | None = None
    orders: list[Order] = [Order.PRICE]
    tags: list[str] = []
    ids: list[int] = Field(max_length=2)
    pageSize: int
    page_number: int = 1
    text: str | None = None
    since: date = date(2024, 2, 29)


class Headers(BaseModel):
    save_data: bool
    if_modified_since: str | None = None
    x_tag: list[str] = []
    x_level: int = Field(1, ge=0, description="How deep")


class Cookies(BaseModel):
    session_id: str
    visits: int = 0


@app.get("/filters/{id}")
def filters(id: int, filters: Annotated[Filters, Query()]) -> str:
    return ""


@app.get("/headers")
def headers(headers: Annotated[Headers, Header()], q: str | None = None) -> str:
    return ""


@app.get("/headers/plain")
def plain(headers: Annotated[Headers, Header(convert_underscores=False)]) -> str:
    return ""


@app.get("/headers/plain/single")
def single(x_token: Annotated[str, Header(convert_underscores=False)]) -> str:
    return x_token


@app.get("/cookies")
def cookies(cookies: Annotated[Cookies, Cookie()]) -> Cookies:
    return cookies


@app.post("/all")
def all(
    filters: Annotated[Filters, Query()], headers: Annotated[Headers, Header()], cookies: Annotated[Cookies, Cookie()]
) -> str:
    return ""


CASES = [document()]

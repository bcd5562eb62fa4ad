"""Models of headers."""

from enum import Enum
from typing import Annotated, Any

from fastapi import FastAPI, Header
from pydantic import BaseModel, ConfigDict, Field

from cases import get

app = FastAPI()


class Level(str, Enum):
    LOW = "LOW"
    HIGH = "HIGH"


class Common(BaseModel):
    save_data: bool
    if_modified_since: str | None = None
    trace: int = Field(1, ge=0)
    x_tag: list[str] = []


class Needed(BaseModel):
    x_level: Level
    x_ids: list[int] = Field(max_length=2)
    x_name: str = Field("none", max_length=4)
    host: str


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")

    host: str
    connection: str
    save_data: bool = False


class Plain(BaseModel):
    save_data: bool
    trace: int = 1


@app.get("/common")
def common(headers: Annotated[Common, Header()]) -> Common:
    return headers


@app.get("/needed/{id}")
def needed(id: int, headers: Annotated[Needed, Header()], q: str | None = None) -> dict[str, Any]:
    return {"id": id, "headers": headers, "q": q}


@app.get("/strict")
def strict(headers: Annotated[Strict, Header()]) -> Strict:
    return headers


@app.get("/plain")
def plain(headers: Annotated[Plain, Header(convert_underscores=False)]) -> Plain:
    return headers


@app.get("/plain/single")
def single(strange_header: Annotated[str | None, Header(convert_underscores=False)] = None) -> str | None:
    return strange_header


@app.get("/plain/needed")
def singleNeeded(strange_header: Annotated[int, Header(convert_underscores=False)]) -> int:
    return strange_header


@app.get("/plain/alias")
def singleAlias(token: Annotated[str, Header(alias="My_Tok", convert_underscores=False)]) -> str:
    return token


@app.get("/alias")
def alias(token: Annotated[int, Header(alias="my_tok")]) -> int:
    return token


CASES = [
    get("one", "/common", ("save-data", "true")),
    get(
        "all",
        "/common",
        ("Save-Data", "on"),
        ("if-modified-since", "yesterday"),
        ("TRACE", "7"),
        ("x-tag", "a"),
        ("x-tag", "b"),
    ),
    get("missing", "/common"),
    get("missing-shows-all-headers", "/common", ("x-tag", "a"), ("X-Other", "b"), ("x-more", "1"), ("x-more", "2")),
    get("missing-shows-what-was-sent", "/common", ("trace", "5"), ("if-modified-since", "x")),
    get("underscores-do-not-match", "/common", ("save_data", "true")),
    get("both-spellings", "/common", ("save_data", "x"), ("save-data", "true")),
    get("refused", "/common", ("save-data", "maybe"), ("trace", "-1")),
    get("first-one-wins", "/common", ("save-data", "true"), ("save-data", "x")),
    get("commas-do-not-split", "/common", ("save-data", "1"), ("x-tag", "a, b")),
    get("latin-1", "/common", ("save-data", "1"), ("x-tag", "h\u00e9")),
    get("needed", "/needed/1?q=x", ("x-level", "HIGH"), ("x-ids", "1"), ("x-ids", "2")),
    get("needed-missing", "/needed/1"),
    get("needed-refused", "/needed/x", ("x-level", "NONE"), ("x-ids", "x"), ("x-name", "abcde")),
    get("needed-too-long", "/needed/1", ("x-level", "LOW"), ("x-ids", "1"), ("x-ids", "2"), ("x-ids", "3")),
    get("strict", "/strict"),
    get("strict-all", "/strict", ("save-data", "1")),
    get("strict-extra", "/strict", ("tool", "plumbus")),
    get("strict-extras", "/strict", ("b", "1"), ("A", "2"), ("b", "3")),
    get("strict-underscores", "/strict", ("save_data", "1")),
    get("strict-refused-and-extra", "/strict", ("save-data", "x"), ("tool", "plumbus")),
    get("plain", "/plain", ("save_data", "1"), ("trace", "2")),
    get("plain-hyphens-do-not-match", "/plain", ("save-data", "1")),
    get("plain-refused", "/plain", ("save_data", "x")),
    get("single", "/plain/single", ("strange_header", "a")),
    get("single-hyphens-do-not-match", "/plain/single", ("strange-header", "a")),
    get("single-needed", "/plain/needed", ("Strange_Header", "5")),
    get("single-needed-missing", "/plain/needed", ("strange-header", "5")),
    get("single-needed-refused", "/plain/needed", ("strange_header", "x")),
    get("single-alias", "/plain/alias", ("my_tok", "a")),
    get("single-alias-missing", "/plain/alias"),
    get("alias", "/alias", ("My_Tok", "5")),
    get("alias-is-not-converted", "/alias", ("my-tok", "5")),
    get("alias-refused", "/alias", ("my_tok", "x")),
]

"""Forms, files and other bodies in the document."""

from decimal import Decimal
from enum import Enum
from typing import Annotated

from fastapi import Body, FastAPI, File, Form, UploadFile
from pydantic import BaseModel, Field

from cases import document

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    BLUE = "BLUE"


class Profile(BaseModel):
    """What a person says of itself."""

    name: Annotated[str, Field(min_length=1)]
    age: int = 18
    colors: list[Color] = []


class Portrait(BaseModel):
    name: str
    picture: UploadFile
    more: list[UploadFile]


@app.post("/login")
def login(username: Annotated[str, Form()], password: Annotated[str, Form(min_length=8, description="Secret")]) -> str:
    """Log in."""
    return username


@app.post("/one")
def one(a: Annotated[str, Form()]) -> str:
    return a


@app.post("/fields/{id}")
def fields(
    id: int,
    q: str,
    count: Annotated[int, Form(ge=1)],
    price: Annotated[Decimal, Form()],
    color: Annotated[Color, Form()],
    names: Annotated[list[str], Form(max_length=3)],
    words: Annotated[set[str], Form()],
    language: Annotated[str, Form()] = "en",
) -> str:
    return language


@app.post("/optional")
def optional(a: Annotated[int | None, Form()] = None, b: Annotated[str, Form()] = "b") -> None:
    return None


@app.post("/file")
def file(file: UploadFile) -> str:
    return ""


@app.post("/files")
def files(files: list[UploadFile], cover: Annotated[UploadFile, File(description="The front", alias="front-cover")]) -> str:
    return ""


@app.post("/file/optional")
def optionalFile(file: UploadFile | None = None, files: list[UploadFile] | None = None) -> str:
    return ""


@app.post("/bytes")
def content(data: Annotated[bytes, File()], more: Annotated[list[bytes], File()], other: Annotated[bytes | None, File()] = None) -> str:
    return ""


@app.post("/mixed")
def mixed(note: Annotated[str, Form()], file: UploadFile, count: Annotated[int, Form()] = 1) -> str:
    return ""


@app.post("/profile")
def profile(profile: Annotated[Profile, Form()]) -> Profile:
    return profile


@app.post("/portrait")
def portrait(portrait: Annotated[Portrait, File()]) -> str:
    return ""


@app.post("/text")
def text(text: Annotated[str, Body()]) -> str:
    return text


@app.post("/named", operation_id="postForm")
def named(a: Annotated[str, Form()], b: Annotated[str, Form()]) -> str:
    return a


CASES = [document()]

"""A model of a form's fields."""

from enum import Enum
from typing import Annotated

from fastapi import FastAPI, File, Form, UploadFile
from pydantic import BaseModel, ConfigDict, Field

from cases import part, post

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    BLUE = "BLUE"


class Profile(BaseModel):
    name: str
    age: int = 18
    color: Color = Color.RED
    tags: list[str] = []
    note: str | None = None


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    size: Annotated[int, Field(ge=1)]


class Portrait(BaseModel):
    name: str
    picture: UploadFile
    more: list[UploadFile] = []


@app.post("/profile")
def profile(form: Annotated[Profile, Form()]) -> list[str | None]:
    return [form.name, str(form.age), form.color.value, ",".join(form.tags), form.note]


@app.post("/closed")
def closed(form: Annotated[Closed, Form()]) -> str:
    return form.name


@app.post("/portrait")
def portrait(form: Annotated[Portrait, File()]) -> list[str | None]:
    return [form.name, form.picture.filename, str(len(form.more))]


@app.post("/profile/{id}")
def with_path(id: int, q: int, form: Annotated[Profile, Form()]) -> str:
    return form.name


CASES = [
    post("all", "/profile", form="name=a&age=7&color=BLUE&tags=x&tags=y&note=hi"),
    post("all-multipart", "/profile", parts=[part("name", "a"), part("age", "7"), part("tags", "x"), part("note", "hi")]),
    post("defaults", "/profile", form="name=a"),
    post("missing", "/profile", form="age=7&other=1&other=2"),
    post("nothing", "/profile", form=""),
    post("no-body", "/profile"),
    post("json", "/profile", json='{"name":"a"}'),
    post("empty-text-is-a-value", "/profile", form="name=&note="),
    post("empty-number-is-a-value", "/profile", form="name=a&age="),
    post("empty-list-item-is-a-value", "/profile", form="name=a&tags="),
    post("refused", "/profile", form="name=a&age=x&color=GREEN"),
    post("last-one-wins", "/profile", form="name=a&name=b"),
    post("other-fields-are-ignored", "/profile", form="name=a&x=1"),
    post("closed", "/closed", form="name=a&size=1"),
    post("closed-extra", "/closed", form="name=a&size=1&x=2&y=3&y=4"),
    post("closed-extra-and-refused", "/closed", form="name=a&size=0&x=2"),
    post("closed-missing", "/closed", form="x="),
    post("files", "/portrait", parts=[part("name", "a"), part("picture", "1", "p.png"), part("more", "2", "m"), part("more", "3", "n")]),
    post("files-missing", "/portrait", parts=[part("name", "a")]),
    post("file-is-text", "/portrait", parts=[part("name", "a"), part("picture", "text"), part("more", "text")]),
    post("file-is-empty-text", "/portrait", parts=[part("name", "a"), part("picture", "")]),
    post("files-urlencoded", "/portrait", form="name=a&picture=b"),
    post("with-path", "/profile/1?q=2", form="name=a"),
    post("with-path-refused", "/profile/x?q=y", form="age=z"),
    post("malformed", "/profile", ("content-type", "multipart/form-data; boundary=b"), body="x"),
]

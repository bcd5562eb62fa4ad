"""Several bodies, and embedded ones: the objects that hold them."""

from enum import Enum
from typing import Annotated, Any

from fastapi import Body, FastAPI
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    BLUE = "BLUE"


class Item(BaseModel):
    """A thing."""

    name: str
    color: Color = Color.RED


class User(BaseModel):
    name: str


@app.post("/pairs")
def pair(item: Item, user: User) -> Item:
    return item


@app.put("/mixed/{itemId}")
def mixed(
    itemId: int,
    item: Item,
    importance: Annotated[int, Body(gt=0, le=5)],
    user: User | None = None,
    note: Annotated[str | None, Body()] = None,
    tags: Annotated[list[str], Body(max_length=3)] = ["a"],
    counts: Annotated[dict[str, int], Body()] = {},
) -> str:
    return ""


@app.post("/optional")
def optional(item: Item | None = None, level: Annotated[int, Body()] = 3) -> str:
    return ""


@app.post("/embedded")
def embedded(item: Annotated[Item, Body(embed=True)]) -> Item:
    return item


@app.post("/embedded/levels")
def embeddedLevel(level: Annotated[int, Body(embed=True, description="How high")] = 3) -> int:
    return level


@app.post("/embedded/maybe")
def embeddedMaybe(user: Annotated[User | None, Body(embed=True)] = None) -> str:
    return ""


@app.post("/renamed")
def renamed(
    importance: Annotated[int, Body(alias="how-much", description="From 1")],
    item: Annotated[Item, Body(alias="the_item", description="The thing")],
    color: Annotated[Color, Body()],
    both: Annotated[list[User], Body(alias="someUsers")],
    anything: Annotated[Any, Body()],
) -> str:
    return ""


@app.post("/whole/renamed")
def wholeRenamed(level: Annotated[int, Body(alias="how_high")]) -> int:
    return level


@app.post("/whole/preset")
def wholePreset(level: Annotated[int, Body(ge=0)] = 7) -> int:
    return level


@app.post("/whole/presets")
def wholePresets(tags: Annotated[list[str], Body(description="Words")] = ["a", "b"]) -> list[str]:
    return tags


@app.post("/named", operation_id="nameIt")
def named(item: Item, user: User) -> str:
    return ""


@app.post("/named/with/dots", operation_id="offers.create:1")
def dotted(item: Item, user: User) -> str:
    return ""


CASES = [document()]

"""The schema and title of every kind of result, and answers without a body."""

from datetime import date, datetime, timezone
from enum import Enum
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from pydantic import AwareDatetime, BaseModel

from cases import document

app = FastAPI()


class Color(str, Enum):
    RED = "RED"


class Item(BaseModel):
    name: str
    price: float = 0.0


@app.get("/text")
def text() -> str:
    return ""


@app.get("/number")
def number() -> int:
    return 0


@app.get("/ratio")
def ratio() -> float:
    return 0.0


@app.get("/flag")
def flag() -> bool:
    return True


@app.get("/owner")
def owner() -> UUID:
    return UUID(int=0)


@app.get("/day")
def day() -> date:
    return date.today()


@app.get("/instant")
def instant() -> AwareDatetime:
    return datetime.now(timezone.utc)


@app.get("/color")
def color() -> Color:
    return Color.RED


@app.get("/item")
def item() -> Item:
    return Item(name="")


@app.get("/items")
def items() -> list[Item]:
    return []


@app.get("/items/{itemId}")
def readItem(itemId: int) -> Item | None:
    return None


@app.get("/numbers")
def numbers() -> list[int]:
    return []


@app.get("/colors")
def colors() -> set[Color]:
    return set()


@app.get("/counts")
def counts() -> dict[str, int]:
    return {}


@app.get("/named")
async def namedItems() -> dict[str, Item]:
    return {}


@app.get("/grouped")
async def groupedItems() -> dict[str, list[Item]]:
    return {}


@app.get("/matrix")
def matrix() -> list[list[int]]:
    return []


@app.get("/maybe/text")
def maybeText() -> str | None:
    return None


@app.get("/maybe/items")
def maybeItems() -> list[Item] | None:
    return None


@app.get("/tree")
def tree() -> dict[str, Any]:
    return {}


@app.get("/anything")
def anything() -> Any:
    return None


@app.get("/nothing")
def nothing() -> None:
    return None


@app.post("/created", status_code=201)
def created() -> Item:
    return Item(name="")


@app.post("/accepted", status_code=202, response_description="It will be done")
def accepted() -> dict[str, Any]:
    return {}


@app.delete("/removed", status_code=204)
def removed() -> None:
    return None


@app.get("/unmodified", status_code=304)
def unmodified() -> None:
    return None


@app.delete("/removed/{itemId}", status_code=204, response_description="It is gone")
def remove(itemId: int) -> None:
    return None


CASES = [document()]

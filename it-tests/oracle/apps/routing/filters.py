"""What response_model_exclude_none and its kin leave out."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

from cases import get, head

app = FastAPI()


class State(str, Enum):
    NEW = "NEW"
    SOLD = "SOLD"


class Note(BaseModel):
    text: str
    author: str | None = None
    stars: int = 3


class Item(BaseModel):
    name: str
    note: str | None = None
    price: float = 1.5
    tiny: float = 1e-7
    size: int = 7
    draft: bool = False
    state: State = State.NEW
    day: date = date(2024, 1, 2)
    amount: Decimal = Decimal("1.10")
    label: str = 'say "h\u00e9y"'
    tags: list[str] = []
    colors: list[str] = ["red", "blue"]
    parts: dict[str, Note] = {}
    first: Note | None = None
    notes: list[Note] = []
    gaps: list[Note | None] = []
    counts: dict[str, int | None] = {}
    extra: Any = None


class Sparse(BaseModel):
    name: str
    note: str | None = None
    size: int | None = None
    tags: list[str] = []
    parts: dict[str, Note] = {}
    inner: "Sparse | None" = None


class Node(BaseModel):
    value: int | None = None
    next: "Node | None" = None


BARE = Item(name="bare")
FULL = Item(
    name="full",
    note="n",
    price=2.5,
    tiny=2e-7,
    size=8,
    draft=True,
    state=State.SOLD,
    day=date(2024, 1, 3),
    amount=Decimal("2.20"),
    label="new",
    tags=["t"],
    colors=["red"],
    parts={"p": Note(text="a"), "q": Note(text="b", author="c", stars=4)},
    first=Note(text="d", author="e"),
    notes=[Note(text="f"), Note(text="g", stars=5)],
    gaps=[Note(text="h"), None],
    counts={"one": 1, "none": None},
    extra={"x": None, "y": [None, 1]},
)
SPARSE = Sparse(name="outer", size=1, inner=Sparse(name="inner", tags=["t"]))
CHAIN = Node(value=1, next=Node(next=Node(value=3)))


@app.get("/plain/bare")
def plainBare() -> Item:
    return BARE


@app.get("/plain/full")
def plainFull() -> Item:
    return FULL


@app.get("/none/bare", response_model_exclude_none=True)
def noneBare() -> Item:
    return BARE


@app.get("/none/full", response_model_exclude_none=True)
def noneFull() -> Item:
    return FULL


@app.get("/none/list", response_model_exclude_none=True)
def noneList() -> list[Item]:
    return [BARE, FULL]


@app.get("/none/gaps", response_model_exclude_none=True)
def noneGaps() -> list[Note | None]:
    return [Note(text="a"), None]


@app.get("/none/named", response_model_exclude_none=True)
async def noneNamed() -> dict[str, Note]:
    return {"a": Note(text="a"), "b": Note(text="b", author="c")}


@app.get("/none/absent", response_model_exclude_none=True)
def noneAbsent() -> Item | None:
    return None


@app.get("/none/present", response_model_exclude_none=True)
def nonePresent() -> Note | None:
    return Note(text="a")


@app.get("/none/chain", response_model_exclude_none=True)
def noneChain() -> Node:
    return CHAIN


@app.get("/none/nothing-left", response_model_exclude_none=True)
def noneNothingLeft() -> Node:
    return Node()


@app.get("/none/matrix", response_model_exclude_none=True)
def noneMatrix() -> list[list[Node]]:
    return [[Node(), CHAIN], []]


@app.post("/none/created", status_code=201, response_model_exclude_none=True)
def noneCreated() -> Note:
    return Note(text="a")


@app.head("/none/created", response_model_exclude_none=True)
def nonePeek() -> Note:
    return Note(text="a")


@app.get("/defaults/bare", response_model_exclude_defaults=True)
def defaultsBare() -> Item:
    return BARE


@app.get("/defaults/full", response_model_exclude_defaults=True)
def defaultsFull() -> Item:
    return FULL


@app.get("/defaults/list", response_model_exclude_defaults=True)
def defaultsList() -> list[Note]:
    return [Note(text="a"), Note(text="b", author="c"), Note(text="d", stars=4)]


@app.get("/defaults/chain", response_model_exclude_defaults=True)
def defaultsChain() -> Node:
    return CHAIN


@app.get("/defaults/none", response_model_exclude_defaults=True, response_model_exclude_none=True)
def defaultsNone() -> Item:
    return FULL


@app.get("/unset/sparse", response_model_exclude_unset=True)
def unsetSparse() -> Sparse:
    return SPARSE


@app.get("/unset/bare", response_model_exclude_unset=True)
def unsetBare() -> Item:
    return BARE


@app.get("/unset/given", response_model_exclude_unset=True)
def unsetGiven() -> Sparse:
    return Sparse(name="given", note=None, tags=[])


@app.get("/include", response_model_include={"name", "price", "first"})
def include() -> Item:
    return FULL


@app.get("/include/one", response_model_include={"tags"})
def includeOne() -> Item:
    return FULL


@app.get("/include/last", response_model_include={"extra"})
def includeLast() -> Item:
    return FULL


@app.get("/include/maybe", response_model_include={"text"})
def includeMaybe() -> Note | None:
    return Note(text="a", author="b")


@app.get("/exclude", response_model_exclude={"name", "price", "first", "extra"})
def exclude() -> Item:
    return FULL


@app.get("/exclude/first", response_model_exclude={"text"})
def excludeFirst() -> Note:
    return Note(text="a", author="b")


@app.get("/exclude/same-name", response_model_exclude={"next"})
def excludeSameName() -> Node:
    return CHAIN


@app.get("/exclude/all", response_model_exclude={"text", "author", "stars"})
def excludeAll() -> Note:
    return Note(text="a")


@app.get("/include/exclude", response_model_include={"name", "price", "note"}, response_model_exclude={"price"})
def includeExclude() -> Item:
    return FULL


@app.get("/include/none", response_model_include={"name", "note", "price"}, response_model_exclude_none=True)
def includeNone() -> Item:
    return BARE


@app.get("/exclude/defaults", response_model_exclude={"name"}, response_model_exclude_defaults=True)
def excludeDefaults() -> Item:
    return FULL


PATHS = [route.path for route in app.routes if getattr(route, "include_in_schema", False)]
CASES = [get(path.strip("/").replace("/", "-"), path) for path in PATHS if not path.endswith("/created")]
CASES += [head("none-peek", "/none/created")]

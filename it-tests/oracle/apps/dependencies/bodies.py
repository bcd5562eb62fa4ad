"""Dependencies that read the body."""

from typing import Annotated, Any

from fastapi import Body, Depends, FastAPI, File, Form, UploadFile
from pydantic import BaseModel

from cases import Case, document, part, post

app = FastAPI()


class Item(BaseModel):
    name: str


class Box(BaseModel):
    size: int
    label: str | None = None


def itemName(item: Item) -> str:
    return item.name


def boxSize(box: Box) -> int:
    return box.size


def boxLabel(itemName: Annotated[str, Depends(itemName)], box: Box) -> str:
    return f"{itemName} in {box.label}"


def embedded(item: Annotated[Item, Body(embed=True)]) -> str:
    return item.name


def optional(item: Item | None = None) -> str:
    return "none" if item is None else item.name


def weight(weight: Annotated[float, Body()]) -> float:
    return weight


def field(name: Annotated[str, Form()]) -> str:
    return name


def fields(field: Annotated[str, Depends(field)], count: Annotated[int, Form()] = 1) -> str:
    return field * count


async def upload(file: Annotated[UploadFile, File()]) -> str:
    return f"{file.filename} {file.size}"


Name = Annotated[str, Depends(itemName)]
Size = Annotated[int, Depends(boxSize)]


@app.post("/alone")
def alone(name: Name) -> str:
    return name


@app.post("/twice")
def twice(first: Name, second: Name) -> list[str]:
    return [first, second]


@app.post("/beside")
def beside(name: Name, box: Box) -> list[Any]:
    return [name, box.size]


@app.post("/two")
def two(size: Size, name: Name) -> list[Any]:
    return [name, size]


@app.post("/nested")
def nested(label: Annotated[str, Depends(boxLabel)]) -> str:
    return label


@app.post("/route", dependencies=[Depends(itemName)])
def route(box: Box) -> int:
    return box.size


@app.post("/route/alone", dependencies=[Depends(itemName)])
def routeAlone() -> str:
    return "read"


@app.post("/same")
def same(name: Name, item: Item) -> list[str]:
    return [name, item.name]


@app.post("/same/other")
def sameOther(name: Name, item: Box) -> list[Any]:
    return [name, item.size]


@app.post("/embedded")
def alsoEmbedded(name: Annotated[str, Depends(embedded)]) -> str:
    return name


@app.post("/optional")
def maybe(name: Annotated[str, Depends(optional)]) -> str:
    return name


@app.post("/optional/beside")
def maybeBeside(name: Annotated[str, Depends(optional)], box: Box | None = None) -> list[Any]:
    return [name, None if box is None else box.size]


@app.post("/scalar")
def scalar(weight: Annotated[float, Depends(weight)]) -> float:
    return weight


@app.post("/scalar/beside")
def scalarBeside(weight: Annotated[float, Depends(weight)], box: Box) -> list[Any]:
    return [weight, box.size]


@app.post("/form")
def form(name: Annotated[str, Depends(field)]) -> str:
    return name


@app.post("/form/beside")
def formBeside(fields: Annotated[str, Depends(fields)], age: Annotated[int, Form()]) -> list[Any]:
    return [fields, age]


@app.post("/file")
async def file(upload: Annotated[str, Depends(upload)], name: Annotated[str, Depends(field)]) -> list[str]:
    return [upload, name]


ITEM = '{"name":"a"}'
BOX = '{"size":1}'
BOTH = '{"item":{"name":"a"},"box":{"size":1,"label":"b"}}'
ONE = '{"item":{"name":"a"}}'


def each(path: str, **bodies: str | None) -> list[Case]:
    """A request with each of these bodies."""
    name = path.strip("/").replace("/", "-")
    return [post(f"{name}-{kind.replace('_', '-')}", path, json=body) for kind, body in bodies.items()]


CASES = [
    *each("/alone", item=ITEM, box=BOX, both=BOTH, array="[]", null="null", syntax_error="{", nothing=None),
    *each("/twice", item=ITEM, box=BOX, nothing=None),
    *each("/beside", both=BOTH, one=ONE, item=ITEM, array="[]", null="null", nothing=None),
    *each("/two", both=BOTH, one=ONE, wrong='{"item":{"name":1},"box":{"size":"x"}}', nothing=None),
    *each("/nested", both=BOTH, one=ONE, item=ITEM, wrong='{"item":{},"box":{}}', nothing=None),
    *each("/route", both=BOTH, one=ONE, box=BOX, nothing=None),
    *each("/route/alone", item=ITEM, box=BOX, nothing=None),
    *each("/same", item=ITEM, one=ONE, box=BOX, array="[]", nothing=None),
    *each("/same/other", whole='{"name":"a","size":1}', item=ITEM, box=BOX, one=ONE, nothing=None),
    *each("/embedded", one=ONE, item=ITEM, nothing=None),
    *each("/optional", item=ITEM, box=BOX, null="null", nothing=None),
    *each("/optional/beside", both=BOTH, one=ONE, item=ITEM, wrong='{"item":1,"box":2}', null="null", nothing=None),
    *each("/scalar", number="1.5", text='"x"', object=BOX, nothing=None),
    *each("/scalar/beside", both='{"weight":1.5,"box":{"size":1}}', box=BOX, nothing=None),
    post("form", "/form", form="name=a"),
    post("form-missing", "/form", form=""),
    post("form-json", "/form", json=ITEM),
    post("form-beside", "/form/beside", form="name=a&count=3&age=5"),
    post("form-beside-defaulted", "/form/beside", form="name=a&age=5"),
    post("form-beside-wrong", "/form/beside", form="count=x&age=y"),
    post("file", "/file", parts=[part("file", "abc", "a.txt"), part("name", "n")]),
    post("file-missing", "/file", parts=[part("other", "n")]),
    post("file-urlencoded", "/file", form="name=n"),
    document(),
]

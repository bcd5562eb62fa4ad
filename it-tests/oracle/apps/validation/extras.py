"""Members that the model does not have: ignored, forbidden, or taken."""

from typing import Any

from fastapi import Body, FastAPI
from pydantic import AliasChoices, BaseModel, ConfigDict, Field, computed_field

from cases import post

app = FastAPI()


class Size(BaseModel):
    model_config = ConfigDict(extra="forbid")

    width: int
    height: int = 1


class Item(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    count: int = Field(default=1, validation_alias=AliasChoices("count", "n"))
    size: Size | None = None
    sizes: dict[str, Size] = {}

    @computed_field
    def shown(self) -> str:
        return self.name.upper()


class Loose(BaseModel):
    name: str
    size: Size | None = None


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: str = Field(validation_alias=AliasChoices("name", "title"))
    count: int = 0


class Counted(BaseModel):
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, int]

    name: str


class Sized(BaseModel):
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Size | None]

    name: str


@app.post("/items")
def item(item: Item) -> Item:
    return item


@app.post("/sizes")
def sizes(sizes: list[Size]) -> list[Size]:
    return sizes


@app.post("/loose")
async def loose(loose: Loose) -> Loose:
    return loose


@app.post("/open")
def open(open: Open) -> Open:
    return open


@app.post("/counted")
def counted(counted: Counted) -> Counted:
    return counted


@app.post("/sized")
def sized(sized: Sized) -> Sized:
    return sized


CASES = [
    post("none", "/items", json='{"name":"a","count":2,"size":{"width":1}}'),
    post("one", "/items", json='{"name":"a","colour":"red"}'),
    post("several-in-input-order", "/items", json='{"z":1,"name":"a","b":[1,{"c":null}],"a":{}}'),
    post("behind-the-errors-of-members", "/items", json='{"x":1,"count":"x"}'),
    post("nested", "/items", json='{"name":"a","size":{"width":1,"depth":2},"y":null}'),
    post("nested-in-dict", "/items", json='{"name":"a","sizes":{"k":{"width":"x","d":1},"l":{"e":2}}}'),
    post("in-list", "/sizes", json='[{"width":1},{"width":1,"x":1},{"height":1,"Width":2}]'),
    post("alias", "/items", json='{"name":"a","n":2}'),
    post("alias-refused", "/items", json='{"name":"a","n":"x"}'),
    post("alias-beside-name", "/items", json='{"name":"a","n":2,"count":3}'),
    post("alias-before-name", "/items", json='{"n":"x","name":"a","count":3,"z":0}'),
    post("alias-beside-name-refused", "/items", json='{"name":"a","n":2,"count":"x"}'),
    post("what-is-only-sent", "/items", json='{"name":"a","shown":"A"}'),
    post("empty-name", "/items", json='{"name":"a","":1}'),
    post("twice", "/items", json='{"name":"a","x":1,"x":2}'),
    post("no-object", "/items", json='"a"'),
    post("input-keeps-its-json-form", "/items", json='{"name":"a","x":[1,2.50,true,"h\u00e9"]}'),
    post("ignored", "/loose", json='{"name":"a","x":1,"y":{"z":[1]}}'),
    post("forbidden-in-ignored", "/loose", json='{"name":"a","x":1,"size":{"width":1,"x":1}}'),
    post("taken", "/open", json='{"name":"a","x":1,"y":{"z":[1,2.5,null]},"w":"h\u00e9"}'),
    post("taken-none", "/open", json='{"name":"a"}'),
    post("taken-in-input-order", "/open", json='{"z":1,"count":2,"y":2,"name":"a","a":3}'),
    post("taken-beside-errors", "/open", json='{"x":1,"count":"x"}'),
    post("taken-alias", "/open", json='{"title":"a","x":1}'),
    post("taken-twice", "/open", json='{"name":"a","x":1,"x":2}'),
    post("typed", "/counted", json='{"name":"a","x":1,"y":"2","z":3.0}'),
    post("typed-refused", "/counted", json='{"y":"b","name":"a","x":null,"z":1.5}'),
    post("typed-refused-behind-members", "/counted", json='{"y":"b","name":1}'),
    post("typed-missing", "/counted", json='{"y":1}'),
    post("typed-model", "/sized", json='{"name":"a","x":{"width":1},"y":null}'),
    post("typed-model-refused", "/sized", json='{"name":"a","x":{"width":"x","z":1},"y":[]}'),
]

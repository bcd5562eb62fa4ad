"""Members with other names in JSON: one, several, one for each direction, made by a rule."""

import re

from fastapi import FastAPI
from pydantic import AliasChoices, BaseModel, ConfigDict, Field

from cases import post

app = FastAPI()


class Size(BaseModel):
    width: int = Field(alias="w", gt=0)
    height: int = Field(default=1, alias="h")


class Item(BaseModel):
    name: str = Field(alias="item-name", min_length=2)
    price: float = Field(alias="unitPrice", gt=0)
    note: str | None = Field(alias="the note")
    size: Size | None = Field(default=None, alias="dim")
    sizes: list[Size] = Field(default=[], alias="dims")
    named: dict[str, Size] = Field(default={}, alias="by_name")
    plain: int = 0


class Choices(BaseModel):
    name: str = Field(validation_alias=AliasChoices("name", "title", "label"))
    count: int = Field(default=1, validation_alias=AliasChoices("count", "n"))
    note: str | None = Field(default=None, validation_alias=AliasChoices("note", "comment"))
    size: Size | None = Field(default=None, validation_alias=AliasChoices("size", "dim"))


class Link(BaseModel):
    home: str = Field(validation_alias="url", serialization_alias="href")
    rank: int = 0


def snake(name: str) -> str:
    return re.sub("([A-Z])", r"_\1", name).lower()


class Person(BaseModel):
    model_config = ConfigDict(alias_generator=snake)

    firstName: str
    homeTown: str = "Bonn"
    ageInYears: int = Field(alias="age")


class Limits(BaseModel):
    upper: int = Field(default=None, alias="max")
    lower: int = 0


@app.post("/items")
def item(item: Item) -> Item:
    return item


@app.post("/choices")
async def choices(choices: Choices) -> Choices:
    return choices


@app.post("/links")
def link(link: Link) -> Link:
    return link


@app.post("/people")
def person(person: Person) -> Person:
    return person


@app.post("/limits")
def limits(limits: Limits) -> Limits:
    return limits


CASES = [
    post("minimal", "/items", json='{"item-name":"ab","unitPrice":1,"the note":null}'),
    post(
        "complete",
        "/items",
        json='{"plain":7,"by_name":{"k":{"w":3}},"dims":[{"w":1},{"w":"2","h":3}],"dim":{"w":1,"h":2},'
        '"the note":"n","unitPrice":"2.5","item-name":"abc"}',
    ),
    post("empty", "/items", json="{}"),
    post("names-are-not-read", "/items", json='{"name":"ab","price":1,"note":null}'),
    post("names-are-ignored", "/items", json='{"item-name":"ab","name":1,"unitPrice":1,"price":"x","the note":""}'),
    post("refused", "/items", json='{"item-name":1,"unitPrice":"x","the note":2}'),
    post("constraints", "/items", json='{"item-name":"a","unitPrice":0,"the note":null}'),
    post("required-though-nullable", "/items", json='{"item-name":"ab","unitPrice":1}'),
    post("nested-missing", "/items", json='{"item-name":"ab","unitPrice":1,"the note":null,"dim":{"width":1}}'),
    post("nested-refused", "/items", json='{"item-name":"ab","unitPrice":1,"the note":null,"dim":{"w":0,"h":"x"}}'),
    post("list-refused", "/items", json='{"item-name":"ab","unitPrice":1,"the note":null,"dims":[{"w":1},{"w":"x"},{}]}'),
    post("dict-refused", "/items", json='{"item-name":"ab","unitPrice":1,"the note":null,"by_name":{"k":{"w":0},"l":1}}'),
    post("case-matters", "/items", json='{"Item-Name":"ab","unitprice":1,"the note":null}'),
    post("no-object", "/items", json="[]"),
    post("twice", "/items", json='{"item-name":1,"unitPrice":1,"the note":null,"item-name":"ab"}'),
    post("first-choice", "/choices", json='{"name":"a"}'),
    post("second-choice", "/choices", json='{"title":"a"}'),
    post("third-choice", "/choices", json='{"label":"a"}'),
    post("no-choice", "/choices", json='{"nome":"a"}'),
    post("first-before-second", "/choices", json='{"name":"a","title":"b"}'),
    post("first-behind-second", "/choices", json='{"title":"b","name":"a"}'),
    post("second-before-third-wherever", "/choices", json='{"label":"c","title":"b"}'),
    post("all-choices", "/choices", json='{"label":"c","title":"b","name":"a"}'),
    post("choice-refused", "/choices", json='{"title":1}'),
    post("third-choice-refused", "/choices", json='{"label":null}'),
    post("loser-is-not-looked-at", "/choices", json='{"title":1,"name":"a"}'),
    post("loser-behind-is-not-looked-at", "/choices", json='{"name":"a","label":{"x":[1,"y"]}}'),
    post("winner-refused", "/choices", json='{"title":"b","name":1}'),
    post("optional-choice", "/choices", json='{"name":"a","n":"2"}'),
    post("optional-choice-refused", "/choices", json='{"name":"a","n":"x"}'),
    post("optional-choices-both", "/choices", json='{"name":"a","n":"x","count":3}'),
    post("null-is-a-choice", "/choices", json='{"name":"a","comment":"c","note":null}'),
    post("null-of-second-choice", "/choices", json='{"comment":null,"name":"a"}'),
    post("model-by-choice", "/choices", json='{"name":"a","dim":{"w":1,"h":2}}'),
    post("model-by-choice-refused", "/choices", json='{"name":"a","dim":{"w":0},"count":"x"}'),
    post("model-loses", "/choices", json='{"dim":{"w":"x"},"name":"a","size":{"w":5}}'),
    post("choice-twice", "/choices", json='{"title":1,"title":"b"}'),
    post("name-twice", "/choices", json='{"name":1,"name":"b","title":2}'),
    post("read-by-one", "/links", json='{"url":"u","rank":"1"}'),
    post("not-read-by-other", "/links", json='{"href":"u"}'),
    post("not-read-by-name", "/links", json='{"home":"u"}'),
    post("read-by-both", "/links", json='{"href":1,"url":"u"}'),
    post("one-refused", "/links", json='{"url":1,"rank":"x"}'),
    post("generated", "/people", json='{"first_name":"Ann","age":"7"}'),
    post("generated-all", "/people", json='{"age":7,"home_town":"Ulm","first_name":"Ann"}'),
    post("generated-missing", "/people", json='{"firstName":"Ann","ageInYears":7,"age_in_years":7}'),
    post("generated-refused", "/people", json='{"first_name":1,"home_town":2,"age":"x"}'),
    post("null-refused-though-optional", "/limits", json='{"max":null}'),
    post("absent-though-not-null", "/limits", json="{}"),
    post("present", "/limits", json='{"max":"3","lower":1}'),
]

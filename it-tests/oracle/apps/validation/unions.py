"""Unions that are told apart by a discriminator."""

from typing import Annotated, Generic, Literal, TypeVar, Union

from fastapi import FastAPI
from pydantic import BaseModel, Field

from cases import post

app = FastAPI()

T = TypeVar("T")


class Cat(BaseModel):
    kind: Literal["cat"]
    name: str
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str
    friends: "list[Pet]" = []


class Fish(BaseModel):
    kind: Literal["fish"]
    water: str


class Shark(BaseModel):
    kind: Literal["shark"]
    teeth: int


Swimmer = Annotated[Union[Fish, Shark], Field(discriminator="kind")]
Pet = Annotated[Union[Cat, Dog, Fish, Shark], Field(discriminator="kind")]


class Circle(BaseModel):
    type: Literal["Circle"] = Field(alias="@type")
    radius: float


class Square(BaseModel):
    type: Literal["Square"] = Field(alias="@type")
    side: float


Shape = Annotated[Union[Circle, Square], Field(discriminator="type")]


class Created(BaseModel):
    name: str
    event: Literal["created"]


class Deleted(BaseModel):
    event: Literal["it's gone"]
    at: int


Event = Annotated[Union[Created, Deleted], Field(discriminator="event")]


class Ok(BaseModel, Generic[T]):
    status: Literal["ok"]
    value: T


class Failed(BaseModel, Generic[T]):
    status: Literal["failed"]
    reason: str


class Owner(BaseModel):
    name: str
    pet: Pet
    other: Pet | None = None
    pets: list[Pet] = []
    byName: dict[str, Swimmer] = {}


class Drawing(BaseModel):
    shapes: list[Shape]


@app.post("/pets")
def adopt(pet: Pet) -> Pet:
    return pet


@app.post("/pets/many")
def adoptMany(pets: list[Pet]) -> list[Pet]:
    return pets


@app.post("/swimmers")
def swim(swimmer: Swimmer) -> Swimmer:
    return swimmer


@app.post("/cats")
def feed(cat: Cat) -> Cat:
    return cat


@app.post("/owners")
def own(owner: Owner) -> Owner:
    return owner


@app.post("/drawings", response_model_by_alias=True)
def draw(drawing: Drawing) -> Drawing:
    return drawing


@app.post("/events")
def happen(event: Event) -> Event:
    return event


@app.post("/results")
def finish(
    result: Annotated[Union[Ok[int], Failed[int]], Field(discriminator="status")],
) -> Annotated[Union[Ok[int], Failed[int]], Field(discriminator="status")]:
    return result


@app.post("/maybe")
def maybe(pet: Pet | None = None) -> Pet | None:
    return pet


CASES = [
    post("cat", "/pets", json='{"kind":"cat","name":"a","lives":7}'),
    post("cat-default", "/pets", json='{"kind":"cat","name":"a"}'),
    post("dog", "/pets", json='{"kind":"dog","name":"b"}'),
    post("dog-friends", "/pets", json='{"kind":"dog","name":"b","friends":[{"kind":"cat","name":"a"}]}'),
    post("tag-last", "/pets", json='{"name":"a","lives":1,"kind":"cat"}'),
    post("tag-between", "/pets", json='{"friends":[{"name":"x","kind":"cat"}],"kind":"dog","name":"b"}'),
    post("tag-behind-nested-tag", "/pets", json='{"extra":{"kind":"dog"},"kind":"cat","name":"a"}'),
    post("tag-twice", "/pets", json='{"kind":"dog","name":"a","kind":"cat"}'),
    post("tag-twice-unknown", "/pets", json='{"kind":"cat","name":"a","kind":"cow"}'),
    post("tag-escaped", "/pets", json='{"\\u006bind":"c\\u0061t","name":"a"}'),
    post("tag-missing", "/pets", json='{"name":"a"}'),
    post("tag-only-nested", "/pets", json='{"name":"a","friends":[{"kind":"cat"}]}'),
    post("tag-unknown", "/pets", json='{"kind":"cow","name":"a"}'),
    post("tag-other-case", "/pets", json='{"kind":"Cat","name":"a"}'),
    post("tag-empty", "/pets", json='{"kind":"","name":"a"}'),
    post("tag-null", "/pets", json='{"kind":null}'),
    post("tag-number", "/pets", json='{"kind":1}'),
    post("tag-fraction", "/pets", json='{"kind":1.50}'),
    post("tag-small-fraction", "/pets", json='{"kind":0.00001}'),
    post("tag-large-number", "/pets", json='{"kind":1e22}'),
    post("tag-huge-integer", "/pets", json='{"kind":123456789012345678901234567890}'),
    post("tag-boolean", "/pets", json='{"kind":true}'),
    post("tag-list", "/pets", json='{"kind":["cat",1,null,"it\'s",{"a":false}]}'),
    post("tag-object", "/pets", json='{"kind":{"a":"\\n\\"","b":[1.0]}}'),
    post("tag-quotes", "/pets", json='{"kind":"it\'s"}'),
    post("empty-object", "/pets", json="{}"),
    post("no-object", "/pets", json='"cat"'),
    post("list", "/pets", json='[{"kind":"cat"}]'),
    post("number", "/pets", json="1"),
    post("null", "/pets", json="null"),
    post("no-body", "/pets"),
    post("no-json-type", "/pets", body='{"kind":"cat","name":"a"}'),
    post("member-refused", "/pets", json='{"kind":"cat","lives":"x"}'),
    post("other-member-ignored", "/pets", json='{"kind":"cat","name":"a","friends":7}'),
    post("nested-refused", "/pets", json='{"kind":"dog","name":"b","friends":[{"kind":"dog","friends":[{"kind":"x"}]}]}'),
    post("flattened", "/pets", json='{"kind":"shark","teeth":300}'),
    post("many", "/pets/many", json='[{"kind":"cat","name":"a"},{"kind":"fish","water":"salt"}]'),
    post("many-refused", "/pets/many", json='[{"kind":"cat"},{"kind":"cow"},{},3,null]'),
    post("part-of-hierarchy", "/swimmers", json='{"kind":"fish","water":"fresh"}'),
    post("part-of-hierarchy-refused", "/swimmers", json='{"kind":"cat","name":"a"}'),
    post("member-alone", "/cats", json='{"kind":"cat","name":"a"}'),
    post("member-alone-other-tag", "/cats", json='{"kind":"dog","name":"a"}'),
    post("member-alone-tag-missing", "/cats", json='{"name":"a"}'),
    post("member-alone-tag-number", "/cats", json='{"kind":1,"name":2}'),
    post("member-alone-tag-null", "/cats", json='{"kind":null,"name":"a"}'),
    post("owner", "/owners", json='{"name":"o","pet":{"kind":"cat","name":"a"}}'),
    post(
        "owner-of-all",
        "/owners",
        json='{"name":"o","pet":{"name":"a","kind":"cat"},"other":{"kind":"dog","name":"b"},'
        '"pets":[{"kind":"shark","teeth":1}],"byName":{"x":{"kind":"fish","water":"w"}}}',
    ),
    post("owner-other-null", "/owners", json='{"name":"o","pet":{"kind":"cat","name":"a"},"other":null}'),
    post(
        "owner-refused",
        "/owners",
        json='{"pet":{"kind":"cow"},"other":{},"pets":[{"kind":"dog"}],"byName":{"x":{"kind":"cat"},"y":1}}',
    ),
    post("owner-pet-null", "/owners", json='{"name":"o","pet":null}'),
    post("default-property", "/drawings", json='{"shapes":[{"@type":"Circle","radius":1},{"side":"2","@type":"Square"}]}'),
    post("event-declared", "/events", json='{"name":"a","event":"created"}'),
    post("event-quoted", "/events", json='{"at":"3","event":"it\'s gone"}'),
    post("event-unknown", "/events", json='{"event":"gone"}'),
    post("event-refused", "/events", json='{"event":"it\'s gone","at":"soon"}'),
    post("ok", "/results", json='{"status":"ok","value":"1"}'),
    post("failed", "/results", json='{"reason":"x","status":"failed"}'),
    post("ok-refused", "/results", json='{"status":"ok","value":"x"}'),
    post("failed-refused", "/results", json='{"status":"failed"}'),
    post("maybe", "/maybe", json='{"kind":"cat","name":"a"}'),
    post("maybe-null", "/maybe", json="null"),
    post("maybe-nothing", "/maybe"),
    post("maybe-refused", "/maybe", json='{"kind":"x"}'),
]

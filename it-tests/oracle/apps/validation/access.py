"""What travels in one direction only, or only if there is something to say."""

from fastapi import FastAPI
from pydantic import BaseModel, Field, computed_field

from cases import post

app = FastAPI()


class User(BaseModel):
    name: str
    password: str = Field(min_length=2, exclude=True)
    points: int = 0

    @computed_field
    def shown(self) -> str:
        return f"{self.name} ({self.points})"

    @computed_field(alias="id-of-user")
    def id(self) -> int:
        return 7


class Inner(BaseModel):
    a: int | None = None
    b: list[int] = []


class Sparse(BaseModel):
    note: str | None = None
    name: str
    inner: Inner | None = None
    last: int | None = None


class Defaulted(BaseModel):
    unit: str = "kg"
    count: int = 1
    name: str
    tags: list[str] = []


class Place(BaseModel):
    city: str
    zip: str | None = None


class Address(Place):
    street: str = Field(min_length=1)


class Parcel(Address):
    id: int
    fromCity: str = Field(alias="from_city")
    fromZip: str | None = Field(default=None, alias="from_zip")


@app.post("/users")
def user(user: User) -> User:
    return user


@app.post("/sparse", response_model_exclude_none=True)
def sparse(sparse: Sparse) -> Sparse:
    return sparse


@app.post("/defaulted", response_model_exclude_defaults=True)
def defaulted(defaulted: Defaulted) -> Defaulted:
    return defaulted


@app.post("/parcels")
def parcel(parcel: Parcel) -> Parcel:
    return parcel


CASES = [
    post("one-way", "/users", json='{"name":"a","password":"pw","points":2}'),
    post("only-sent-is-ignored", "/users", json='{"name":"a","password":"pw","shown":1,"id":"x","id-of-user":[]}'),
    post("only-read-is-required", "/users", json='{"name":"a"}'),
    post("only-read-refused", "/users", json='{"name":"a","password":"p"}'),
    post("nothing-to-say", "/sparse", json='{"name":"a"}'),
    post("nulls", "/sparse", json='{"note":null,"name":"a","inner":{"a":null},"last":null}'),
    post("all-to-say", "/sparse", json='{"note":"n","name":"a","inner":{"a":1,"b":[2]},"last":0}'),
    post("first-to-say", "/sparse", json='{"note":"","name":"a"}'),
    post("last-to-say", "/sparse", json='{"name":"a","last":1}'),
    post("defaults", "/defaulted", json='{"name":"a"}'),
    post("defaults-sent", "/defaulted", json='{"unit":"kg","count":"1","name":"a","tags":[]}'),
    post("no-defaults", "/defaulted", json='{"unit":"g","count":0,"name":"","tags":["x"]}'),
    post("some-defaults", "/defaulted", json='{"unit":"kg","count":2,"name":"a"}'),
    post("flat", "/parcels", json='{"city":"c","street":"s","id":1,"from_city":"d","from_zip":"z"}'),
    post("flat-in-any-order", "/parcels", json='{"from_city":"d","id":"1","x":1,"zip":null,"street":"s","city":"c"}'),
    post("flat-missing", "/parcels", json='{"fromCity":"d"}'),
    post("flat-refused", "/parcels", json='{"city":1,"street":"","id":"x","from_city":null,"zip":2,"from_zip":3}'),
]

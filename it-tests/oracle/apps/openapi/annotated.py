"""Models whose members have other names, other members, or none: what the document says of them."""

from typing import Annotated

from fastapi import FastAPI
from pydantic import AliasChoices, BaseModel, ConfigDict, Field, RootModel, computed_field

from cases import document

app = FastAPI()


class Code(RootModel[Annotated[str, Field(min_length=2)]]):
    """A code of a thing."""


class Codes(RootModel[list[Code]]):
    pass


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")

    itemName: str = Field(alias="item-name", description="What it is called.")
    count: int = Field(default=1, validation_alias=AliasChoices("count", "n"))
    note: str | None = Field(alias="the_note")
    code: Code
    codes: Codes | None = None


class Link(BaseModel):
    home: str = Field(validation_alias="url", serialization_alias="href")


class User(BaseModel):
    name: str
    link: Link

    @computed_field
    def shown(self) -> str:
        return self.name


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: str


class Counted(BaseModel):
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, int]

    name: str


class Parcel(BaseModel):
    id: int
    city: str = Field(alias="to_city")
    zip: str | None = Field(default=None, alias="to_zip")


@app.post("/closed")
def closed(closed: Closed) -> Closed:
    return closed


@app.post("/users")
def user(user: User) -> User:
    return user


@app.post("/open")
def open(open: Open) -> Open:
    return open


@app.post("/counted")
def counted(counted: Counted) -> Counted:
    return counted


@app.post("/parcels")
def parcel(parcel: Parcel) -> Parcel:
    return parcel


@app.post("/codes")
def code(code: Code) -> Codes:
    return Codes([code])


CASES = [document()]

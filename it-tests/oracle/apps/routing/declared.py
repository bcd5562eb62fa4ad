"""A result is written as the type that is declared, whatever it really is."""

from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from cases import get, post

app = FastAPI()


class Pet(BaseModel):
    name: str
    age: int = 1


class Dog(Pet):
    breed: str


class Owner(BaseModel):
    pet: Pet
    pets: list[Pet]
    named: dict[str, Pet]


DOG = Dog(name="Rex", age=3, breed="Pug")


@app.get("/pet")
def pet() -> Pet:
    return DOG


@app.get("/pet/async")
async def petLater() -> Pet:
    return DOG


@app.get("/pet/maybe")
def maybePet() -> Pet | None:
    return DOG


@app.get("/dog")
def dog() -> Dog:
    return DOG


@app.get("/pets")
def pets() -> list[Pet]:
    return [DOG, Pet(name="Tom")]


@app.get("/pets/named")
def namedPets() -> dict[str, Pet]:
    return {"a": DOG}


@app.get("/owner")
def owner() -> Owner:
    return Owner(pet=DOG, pets=[DOG], named={"a": DOG})


@app.get("/model", response_model=Pet)
def model() -> Dog:
    return DOG


@app.get("/model/async", response_model=Pet)
async def modelLater() -> Dog:
    return DOG


@app.post("/model", status_code=201, response_model=Pet)
def created() -> Dog:
    return DOG


@app.get("/model/filtered", response_model=Pet, response_model_exclude={"age"})
def filtered() -> Dog:
    return DOG


@app.get("/model/response", response_model=Pet)
def response() -> Response:
    return JSONResponse({"any": "thing"})


CASES = [
    get("subclass", "/pet"),
    get("subclass-async", "/pet/async"),
    get("subclass-maybe", "/pet/maybe"),
    get("declared-subclass", "/dog"),
    get("in-list", "/pets"),
    get("in-map", "/pets/named"),
    get("in-members", "/owner"),
    get("model-of-superclass", "/model"),
    get("model-of-superclass-async", "/model/async"),
    post("model-of-superclass-created", "/model"),
    get("model-filtered", "/model/filtered"),
    get("model-does-not-touch-responses", "/model/response"),
]

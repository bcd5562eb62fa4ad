"""From JSON values to enumerations."""

from enum import Enum
from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import BaseModel

from cases import Case, post

app = FastAPI()


class Size(str, Enum):
    SMALL = "small"
    LARGE = "large"
    HUGE = "HUGE"


class Level(int, Enum):
    LOW = 1
    HIGH = 10


class Factor(float, Enum):
    HALF = 0.5
    DOUBLE = 2.0


class State(str, Enum):
    OPEN = "open"
    CLOSED = "closed"

    @classmethod
    def _missing_(cls, value):
        return cls[value.upper()]


class Clothing(BaseModel):
    value: Size


class Lamp(BaseModel):
    value: Level


class Scale(BaseModel):
    value: Factor


class Door(BaseModel):
    value: State


class Everything(BaseModel):
    sizes: list[Size]
    levels: set[Level]
    maybe: Level | None
    named: dict[str, Factor]
    states: list[State]


@app.post("/size")
def size(body: Clothing) -> Clothing:
    return body


@app.post("/level")
def level(body: Lamp) -> Lamp:
    return body


@app.post("/factor")
def factor(body: Scale) -> Scale:
    return body


@app.post("/state")
def state(body: Door) -> Door:
    return body


@app.post("/bare")
def bare(body: Annotated[Level, Body()]) -> Level:
    return body


@app.post("/everything")
def everything(body: Everything) -> Everything:
    return body


COMMON = {
    "null": "null",
    "object": "{}",
    "list": "[1]",
    "true": "true",
    "false": "false",
    "int": "1",
    "float": "1.0",
    "fraction": "1.5",
    "beyond-int": "5000000000",
    "beyond-long": "1" + "0" * 30,
    "text": '"abc"',
    "text-int": '"1"',
    "text-float": '"10.0"',
    "empty": '""',
}
VALUES = {
    "size": {**COMMON, "value": '"small"', "name": '"SMALL"', "like-name": '"HUGE"'},
    "level": {**COMMON, "value": "10", "text-value": '" 10 "', "name": '"LOW"', "text-beyond-long": '"' + "9" * 30 + '"'},
    "factor": {**COMMON, "value": "0.5", "whole": "2", "text-value": '"0.50"'},
    "state": {**COMMON, "value": '"open"', "missing": '"Closed"'},
}


def conversion(target: str, name: str, value: str) -> Case:
    return post(f"{target}-from-{name}", f"/{target}", json=f'{{"value":{value}}}')


CASES = [
    *[conversion(target, name, value) for target, values in VALUES.items() for name, value in values.items()],
    post("bare", "/bare", json="10"),
    post("bare-refused", "/bare", json='"x"'),
    post(
        "everything",
        "/everything",
        json='{"sizes":["small","HUGE"],"levels":[1,"1",true],"maybe":null,"named":{"a":2},"states":["OPEN"]}',
    ),
    post(
        "everything-refused",
        "/everything",
        json='{"sizes":["small",1],"levels":[1,2],"maybe":"x","named":{"a":3},"states":["ajar",null]}',
    ),
]

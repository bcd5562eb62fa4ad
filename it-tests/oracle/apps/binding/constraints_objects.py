"""What is checked of a parameter model as a whole."""

from typing import Annotated

from fastapi import Cookie, FastAPI, Header, Query
from pydantic import BaseModel, Field, model_validator

from cases import get

app = FastAPI()


class Range(BaseModel):
    low: Annotated[int, Field(ge=0)] = 0
    high: int = 5
    tags: list[str] = []

    @model_validator(mode="after")
    def check(self):
        if self.low > self.high:
            raise ValueError("low must not be above high")
        return self


class Closed(BaseModel, extra="forbid"):
    low: int
    high: int

    @model_validator(mode="after")
    def check(self):
        if self.low > self.high:
            raise ValueError("low must not be above high")
        return self


class Session(BaseModel):
    user: str
    token: str

    @model_validator(mode="after")
    def check(self):
        assert self.token.startswith(self.user), "token of another user"
        return self


@app.get("/ranges")
def range(range: Annotated[Range, Query()]) -> int:
    return range.high - range.low


@app.get("/closed")
def closed(range: Annotated[Closed, Query()], session: Annotated[Session, Cookie()]) -> int:
    return range.high - range.low


@app.get("/sessions")
def session(session: Annotated[Session, Cookie()]) -> str:
    return session.user


CASES = [
    get("valid", "/ranges?low=1&high=2"),
    get("refused", "/ranges?low=2&high=1"),
    get("refused-with-defaults", "/ranges?low=6"),
    get("refused-with-others", "/ranges?low=6&x=1&tags=a&tags=b&x=2"),
    get("members-first", "/ranges?low=x&high=-1"),
    get("constraints-first", "/ranges?low=-1&high=-2"),
    get("closed", "/closed?low=1&high=2", ("cookie", "user=a; token=a1")),
    get("closed-refused", "/closed?low=2&high=1", ("cookie", "user=a; token=a1")),
    get("closed-others-first", "/closed?low=2&high=1&x=1", ("cookie", "user=a; token=a1")),
    get("both-refused", "/closed?low=2&high=1", ("cookie", "user=a; token=b1")),
    get("one-refused-one-incomplete", "/closed?low=2", ("cookie", "user=a; token=b1")),
    get("cookies", "/sessions", ("cookie", "user=a; token=a1")),
    get("cookies-refused", "/sessions", ("cookie", "user=a; token=b1")),
]

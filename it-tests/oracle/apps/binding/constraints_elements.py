"""Constraints on the elements of repeated parameters."""

from typing import Annotated

from fastapi import FastAPI, Header, Query
from pydantic import EmailStr, Field

from cases import get

app = FastAPI()

Positive = Annotated[int, Field(gt=0)]
Short = Annotated[str, Field(min_length=2, max_length=3)]


@app.get("/lists")
def lists(
    numbers: Annotated[list[Positive], Query()] = [],
    words: Annotated[list[Short], Query(max_length=2)] = [],
    codes: Annotated[set[Annotated[str, Field(pattern="^[A-Z]$")]], Query(min_length=2)] = {"A", "B"},
    maybe: Annotated[list[Positive] | None, Query()] = None,
) -> list[int]:
    return numbers


@app.get("/required")
def required(numbers: Annotated[list[Annotated[int, Field(ge=1, le=9)]], Query(min_length=2)]) -> int:
    return sum(numbers)


@app.get("/headers")
def headers(xNumber: Annotated[list[Positive], Header(alias="x-number")] = []) -> int:
    return len(xNumber)


@app.get("/mails")
def mails(mails: Annotated[list[EmailStr], Query()] = []) -> int:
    return len(mails)


CASES = [
    get("nothing", "/lists"),
    get("numbers", "/lists?numbers=1&numbers=2"),
    get("numbers-refused", "/lists?numbers=1&numbers=0&numbers=-1"),
    get("numbers-of-wrong-type-and-refused", "/lists?numbers=x&numbers=0"),
    get("words", "/lists?words=ab&words=abc"),
    get("words-refused", "/lists?words=a&words=abcd"),
    get("words-too-many-first", "/lists?words=a&words=b&words=c"),
    get("codes", "/lists?codes=A&codes=B"),
    get("codes-refused", "/lists?codes=A&codes=b"),
    get("codes-too-few", "/lists?codes=A&codes=A"),
    get("codes-item-before-size", "/lists?codes=b"),
    get("maybe", "/lists?maybe=1"),
    get("maybe-refused", "/lists?maybe=0"),
    get("several", "/lists?maybe=0&numbers=0&words=a"),
    get("required", "/required?numbers=1&numbers=9"),
    get("required-missing", "/required"),
    get("required-refused", "/required?numbers=0&numbers=10"),
    get("required-too-few", "/required?numbers=1"),
    get("required-item-before-size", "/required?numbers=0"),
    get("header", "/headers", ("x-number", "1"), ("x-number", "2")),
    get("header-refused", "/headers", ("x-number", "1"), ("x-number", "0")),
    get("mails", "/mails?mails=a@b.co"),
    get("mails-refused", "/mails?mails=a@b.co&mails=x"),
]

"""Form: fields of urlencoded and multipart bodies."""

from decimal import Decimal
from enum import Enum
from typing import Annotated
from uuid import UUID

from fastapi import FastAPI, Form, Header, Query

from cases import END, MULTIPART, part, post, put, raw_part

app = FastAPI()


class Color(str, Enum):
    RED = "RED"
    BLUE = "BLUE"


@app.post("/text")
def text(a: Annotated[str, Form()]) -> str:
    return a


@app.post("/pair")
def pair(a: Annotated[str, Form()], b: Annotated[str, Form()]) -> list[str]:
    return [a, b]


@app.post("/scalars")
def scalars(
    count: Annotated[int, Form()],
    ratio: Annotated[float, Form()],
    flag: Annotated[bool, Form()],
    color: Annotated[Color, Form()],
    price: Annotated[Decimal, Form()],
    id: Annotated[UUID, Form()],
) -> list[str]:
    return [str(count), str(ratio), "yes" if flag else "no", color.value, str(price), str(id)]


@app.post("/defaults")
def defaults(
    a: Annotated[str, Form()] = "none",
    n: Annotated[int, Form()] = 7,
    o: Annotated[str | None, Form()] = None,
    many: Annotated[list[str], Form()] = [],
) -> list[str | None]:
    return [a, str(n), o, ",".join(many)]


@app.post("/lists")
def lists(a: Annotated[list[str], Form()]) -> list[str]:
    return a


@app.post("/numbers")
def numbers(n: Annotated[list[int], Form()]) -> list[int]:
    return n


@app.post("/sets")
def sets(n: Annotated[set[int], Form()]) -> int:
    return sum(n)


@app.post("/bounded")
def bounded(
    n: Annotated[int, Form(ge=1, le=9)],
    a: Annotated[str, Form(min_length=2, max_length=3)],
    many: Annotated[list[str], Form(min_length=1, max_length=2)],
) -> int:
    return n


@app.post("/named")
def named(a: Annotated[str, Form(alias="a-b")]) -> str:
    return a


@app.put("/mixed/{id}")
def mixed(
    id: int,
    x: Annotated[int, Form()],
    q: Annotated[int, Query()],
    h: Annotated[int, Header()],
    y: Annotated[int, Form()],
) -> list[int]:
    return [id, x, q, h, y]


URLENCODED = "application/x-www-form-urlencoded"
UUID_TEXT = "3f333df6-90a4-4fda-8dd3-9485d27cee36"

CASES = [
    post("text", "/text", form="a=abc"),
    post("text-multipart", "/text", parts=[part("a", "abc")]),
    post("empty", "/text", form="a="),
    post("empty-multipart", "/text", parts=[part("a", "")]),
    post("without-equals-sign", "/text", form="a"),
    post("blank", "/text", form="a=%20"),
    post("plus-is-a-blank", "/text", form="a=b+c"),
    post("escaped", "/text", form="a=b%2Bc%26d%3De"),
    post("utf8", "/text", form="a=%C3%A9%E2%82%AC"),
    post("bytes-that-are-not-escaped", "/text", form="a=é"),
    post("bad-utf8-is-replaced", "/text", form="a=%ff"),
    post("bad-escape-stays", "/text", form="a=%zz%"),
    post("nul", "/text", form="a=%00"),
    post("newline", "/text", form="a=b%0D%0Ac"),
    post("equals-signs", "/text", form="a=b=c"),
    post("semicolon-does-not-separate", "/pair", form="a=1;b=2"),
    post("escaped-name", "/text", form="%61=abc"),
    post("last-one-wins", "/text", form="a=first&a=last"),
    post("empty-last-one-wins", "/text", form="a=first&a="),
    post("last-one-wins-multipart", "/text", parts=[part("a", "first"), part("a", "last")]),
    post("empty-pairs", "/text", form="&&a=abc&"),
    post("names-are-case-sensitive", "/text", form="A=abc"),
    post("brackets-are-part-of-a-name", "/text", form="a[]=abc"),
    post("multipart-is-not-unescaped", "/text", parts=[part("a", "b+c%20")]),
    post("multipart-utf8", "/text", parts=[part("a", "é€🙂")]),
    post("multipart-latin1", "/text", parts=[part("a", b"\xe9")]),
    post("multipart-charset", "/text", ("content-type", MULTIPART[1] + "; charset=iso-8859-15"), body=part("a", b"\xa4") + END),
    post("multipart-unknown-charset", "/text", ("content-type", MULTIPART[1] + "; charset=x"), body=part("a", "é") + END),
    post("multipart-part-with-content-type", "/text", parts=[part("a", '{"b":1}', None, ("Content-Type", "application/json"))]),
    post("multipart-newlines", "/text", parts=[part("a", "\r\nb\r\n--edg\n")]),
    post("multipart-quoted-name", "/text", parts=[raw_part("content-disposition: form-data; NAME=a")]),
    post("other-fields-are-ignored", "/text", form="b=1&a=abc&c=2"),
    post("pair", "/pair", form="b=2&a=1"),
    post("pair-missing", "/pair", form="c=3"),
    post("missing", "/text", form=""),
    post("missing-multipart", "/text", parts=[]),
    post("no-body", "/text"),
    post("json", "/text", json='{"a":"abc"}'),
    post("json-syntax-error", "/text", json="{"),
    post("text-body", "/text", ("content-type", "text/plain"), body="a=abc"),
    post("no-content-type", "/text", body="a=abc"),
    post("content-type-with-charset", "/text", ("content-type", URLENCODED + "; charset=utf-8"), body="a=abc"),
    post("content-type-in-capitals", "/text", ("content-type", URLENCODED.upper()), body="a=abc"),
    post("content-type-with-more", "/text", ("content-type", URLENCODED + "x"), body="a=abc"),
    post("query-is-no-form", "/text?a=abc"),
    post("scalars", "/scalars", form=f"count=+7&ratio=1e3&flag=on&color=RED&price=1.50&id={UUID_TEXT}"),
    post("scalars-refused", "/scalars", form="count=x&ratio=x&flag=x&color=x&price=x&id=x"),
    post("scalars-missing", "/scalars", form="count=&ratio=&flag=&color=&price=&id="),
    post("scalars-multipart", "/scalars", parts=[part("count", " 7 "), part("ratio", "inf"), part("flag", "No"), part("color", "BLUE"), part("price", "1"), part("id", UUID_TEXT)]),
    post("defaults", "/defaults", form=""),
    post("defaults-of-empty-fields", "/defaults", form="a=&n=&o=&many="),
    post("defaults-not-taken", "/defaults", form="a=1&n=2&o=3&many=4&many=5"),
    post("defaults-no-body", "/defaults"),
    post("defaults-json", "/defaults", json='{"a":"1"}'),
    post("lists", "/lists", form="a=1&b=2&a=&a=3"),
    post("lists-multipart", "/lists", parts=[part("a", "1"), part("b", "2"), part("a", "")]),
    post("lists-commas", "/lists", form="a=1,2"),
    post("lists-missing", "/lists", form="b=1"),
    post("numbers", "/numbers", form="n=1&n=+2"),
    post("numbers-refused", "/numbers", form="n=1&n=x&n="),
    post("sets", "/sets", form="n=1&n=01&n=2"),
    post("sets-refused", "/sets", form="n=1&n=x"),
    post("bounded", "/bounded", form="n=5&a=ab&many=1"),
    post("bounded-too-low", "/bounded", form="n=0&a=a&many="),
    post("bounded-too-high", "/bounded", form="n=10&a=abcd&many=1&many=2&many=3"),
    post("named", "/named", form="a-b=1"),
    post("named-missing", "/named", form="a=1"),
    put("mixed", "/mixed/1?q=3", ("h", "4"), form="y=5&x=2"),
    put("mixed-refused", "/mixed/a?q=b", ("h", "c"), form="y=d&x=e"),
    put("mixed-missing", "/mixed/1"),
    post("no-end", "/text", MULTIPART, body=part("a", "abc")),
    post("field-that-is-a-file", "/text", parts=[part("a", "abc", "a.txt")]),
    post("number-that-is-a-file", "/bounded", parts=[part("n", "1", "a.txt"), part("a", "ab"), part("many", "1")]),
    post("list-with-a-file", "/lists", parts=[part("a", "1"), part("a", "2", "a.txt")]),
]

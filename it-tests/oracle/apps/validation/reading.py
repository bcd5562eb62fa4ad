"""How the bytes of a body become a JSON value: content types, encodings, syntax."""

from typing import Annotated, Any

from fastapi import Body, FastAPI
from pydantic import BaseModel

from cases import Case, delete, get, patch, post, put

app = FastAPI()


class Note(BaseModel):
    text: str
    stars: float = 0.0


@app.post("/notes")
def write(note: Note) -> Note:
    return note


@app.put("/notes")
def rewrite(note: Note) -> Note:
    return note


@app.patch("/notes")
def amend(note: Note) -> Note:
    return note


@app.delete("/notes")
def erase(note: Note) -> Note:
    return note


@app.get("/notes")
def search(note: Note) -> Note:
    return note


@app.post("/any")
def anything(value: Annotated[Any, Body()]) -> Any:
    return value


@app.post("/lists")
def listed(values: list[str]) -> list[str]:
    return values


@app.post("/texts")
def text(value: Annotated[str, Body()]) -> str:
    return value


@app.get("/bodiless")
def bodiless() -> str:
    return "read nothing"


@app.post("/bodiless")
def bodilessPost() -> str:
    return "read nothing"


def typed(name: str, content_type: str, target: str = "/notes") -> Case:
    return post(name, target, ("content-type", content_type), body='{"text":"a"}')


def encoded(name: str, encoding: str) -> Case:
    return post(name, "/notes", JSON, body='{"text":"h\u00e9y"}'.encode(encoding))


JSON = ("content-type", "application/json")
SYNTAX_ERRORS = {
    "object-open": "{",
    "object-single-quotes": "{'a':1}",
    "object-comma-only": "{,}",
    "object-trailing-comma": '{"a":1,}',
    "object-name-without-quotes": "{a:1}",
    "object-number-name": "{1:2}",
    "object-value-missing": '{"a":',
    "object-value-missing-closed": '{"a":}',
    "object-value-open": '{"a":1',
    "object-colon-missing": '{"a" 1}',
    "object-colon-missing-at-the-end": '{"a"',
    "object-comma-missing": '{"a":1 "b":2}',
    "object-two-commas": '{"a":1,,"b":2}',
    "object-open-after-comma": '{"a":1,',
    "array-open": "[",
    "array-trailing-comma": "[1,]",
    "array-comma-only": "[,]",
    "array-value-open": "[1,2",
    "array-open-after-comma": "[1,",
    "array-comma-missing": "[1 2]",
    "array-closed-by-brace": "[1}",
    "word": "nope",
    "closing-brace": "}",
    "cut-word": "nul",
    "other-case-word": "True",
    "number-leading-zero": '{"a":01}',
    "number-plus-sign": "+1",
    "number-minus-only": "-",
    "number-dot-at-the-start": ".5",
    "number-dot-at-the-end": "5.",
    "number-exponent-without-digits": "1e",
    "number-hexadecimal": "0x10",
    "text-open": '"abc',
    "text-open-in-an-object": '{"a":"b',
    "text-name-open": '{"a',
    "text-single-quotes": "'abc'",
    "text-newline": '{"a":"b\nc"}',
    "text-tab": '"\t"',
    "text-nul": '"a\0"',
    "text-bad-escape": '"\\x"',
    "text-bad-unicode-escape": '{"a":"\\u12"}',
    "text-bad-unicode-escape-digits": '"\\u12G4"',
    "text-open-after-backslash": '"abc\\',
    "text-open-after-unicode-escape": '"\\u00e9',
    "two-values": "1 2",
    "value-then-garbage": "{} x",
    "comment": "/* a */ {}",
    "comment-at-the-end": "{} // a",
    "position-counts-characters": '{"h\u00e9\U0001f642":nope}',
    "position-after-newlines": '{\n  "a": 1,\n  b\n}',
    "blanks-only": "  \n\t ",
    "other-blank": "\u00a01",
    "nul": "\0",
}

CASES = [
    post("json", "/notes", json='{"text":"a","stars":2.5}'),
    typed("content-type-with-charset", "application/json; charset=utf-8"),
    typed("content-type-with-another-charset", "application/json; charset=iso-8859-1"),
    typed("content-type-in-any-case", "Application/JSON"),
    typed("content-type-with-suffix", "application/vnd.note+json"),
    typed("content-type-with-suffix-and-parameter", "application/problem+json;v=1"),
    typed("content-type-text", "text/plain"),
    typed("content-type-text-json", "text/json"),
    typed("content-type-json-prefix", "application/json-seq"),
    typed("content-type-form", "application/x-www-form-urlencoded"),
    typed("content-type-garbage", "json"),
    typed("content-type-empty", ""),
    post("content-type-absent", "/notes", body='{"text":"a"}'),
    typed("raw-text-for-a-list", "text/plain", "/lists"),
    typed("raw-text-for-a-text", "text/plain", "/texts"),
    post("raw-text-for-a-text-utf8", "/texts", ("content-type", "text/plain"), body="h\u00e9y"),
    post("json-text-for-a-text", "/texts", json='"a"'),
    post("json-number-for-a-text", "/texts", json="1"),
    post("absent-body", "/notes"),
    post("absent-body-with-content-type", "/notes", JSON),
    post("empty-body", "/notes", json=""),
    post("null", "/notes", json="null"),
    post("null-for-anything", "/any", json="null"),
    post("number-for-a-model", "/notes", json="7"),
    post("text-for-a-model", "/notes", json='"a"'),
    post("list-for-a-model", "/notes", json='[{"text":"a"}]'),
    post("boolean-for-a-model", "/notes", json="true"),
    post("blanks-around", "/notes", json=' \r\n\t{ "text" : "a" }\n'),
    encoded("utf8", "utf-8"),
    encoded("utf8-with-mark", "utf-8-sig"),
    encoded("utf16", "utf-16"),
    encoded("utf16-little-endian", "utf-16-le"),
    encoded("utf16-big-endian", "utf-16-be"),
    encoded("utf32", "utf-32"),
    encoded("latin-1", "latin-1"),
    post("cut-utf8", "/notes", JSON, body=b'{"text":"\xe2\x82"}'),
    post("not-text-raw", "/notes", ("content-type", "text/plain"), body=b"\xff\xfe\xfd"),
    post("escapes", "/notes", json=r'{"text":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude42\u0000"}'),
    post("lone-surrogate", "/notes", json=r'{"text":"\ud83d"}'),
    post("number-of-more-than-4300-digits", "/notes", json='{"text":"a","stars":' + "1" * 4301 + "}"),
    post("duplicate-keys-last-wins", "/notes", json='{"text":"first","text":"last"}'),
    post("duplicate-keys-last-valid", "/notes", json='{"text":1,"text":"last"}'),
    post("duplicate-keys-last-invalid", "/notes", json='{"text":"first","text":1}'),
    post("duplicate-keys-keep-the-first-place", "/any", json='{"b":1,"a":2,"b":3}'),
    post("not-a-number", "/notes", json='{"text":"a","stars":NaN}'),
    post("infinity", "/notes", json='{"text":"a","stars":-Infinity}'),
    post("not-a-number-refused", "/notes", json='{"text":NaN}'),
    post("anything-nested", "/any", json='[1,-0,2.50,1e3,1E-7,"a",true,false,null,{"b":{"a":[]}},[[]],{}]'),
    post("anything-text", "/any", json='"a"'),
    post("anything-absent", "/any"),
    *[post(f"syntax-{name}", "/any", json=text) for name, text in SYNTAX_ERRORS.items()],
    put("put", "/notes", json='{"text":"a"}'),
    patch("patch", "/notes", json='{"text":"a"}'),
    delete("delete", "/notes", json='{"text":"a"}'),
    get("get", "/notes", json='{"text":"a"}'),
    get("get-refused", "/notes", json='{"text":1}'),
    get("get-absent-body", "/notes"),
    get("get-syntax-error", "/notes", json="{"),
    get("unread-body", "/bodiless", json="{"),
    post("unread-body-of-post", "/bodiless", json="{"),
]

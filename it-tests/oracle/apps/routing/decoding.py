"""Percent-decoding of the path."""

from fastapi import FastAPI

from cases import get

app = FastAPI()


@app.get("/texts/{text}")
def segment(text: str) -> str:
    return text


@app.get("/caf\u00e9/menu")
def menu() -> str:
    return "menu"


CASES = [
    get("plain", "/texts/abc"),
    get("space", "/texts/a%20b"),
    get("plus-stays", "/texts/a+b"),
    get("utf8", "/texts/%C3%A9"),
    get("utf8-lower-case-hex", "/texts/%c3%a9"),
    get("utf8-emoji", "/texts/%F0%9F%99%82"),
    get("slash-splits", "/texts/a%2Fb"),
    get("slash-alone", "/texts/%2F"),
    get("percent", "/texts/100%25"),
    get("decoded-once", "/texts/%2541"),
    get("question-mark", "/texts/a%3Fb"),
    get("hash", "/texts/a%23b"),
    get("semicolon-stays", "/texts/a;v=1"),
    get("reserved-stay", "/texts/a:b@c&d=e,f!$'()*"),
    get("quotes-and-backslash", "/texts/%22%5C%22"),
    get("bad-utf8-is-replaced", "/texts/%FF"),
    get("bad-utf8-is-replaced-in-the-middle", "/texts/a%C3b"),
    get("bad-escape-stays", "/texts/a%zzb"),
    get("cut-escape-stays", "/texts/a%2"),
    get("newline-escape", "/texts/a%0Ab"),
    get("fixed-text-in-escapes", "/%74exts/abc"),
    get("fixed-text-utf8", "/caf%C3%A9/menu"),
]

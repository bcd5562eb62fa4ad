"""str: how the query is split and decoded."""

from fastapi import FastAPI

from cases import get

app = FastAPI()


@app.get("/texts")
def read(text: str) -> str:
    return text


@app.get("/pairs")
def pair(a: str = "-", b: str = "-", A: str = "-") -> list[str]:
    return [a, b, A]


CASES = [
    get("plain", "/texts?text=abc"),
    get("empty", "/texts?text="),
    get("without-equals-sign", "/texts?text"),
    get("not-trimmed", "/texts?text=%20a%20"),
    get("plus-is-a-blank", "/texts?text=a+b"),
    get("escaped-plus", "/texts?text=a%2Bb"),
    get("utf8", "/texts?text=%C3%A9%E2%82%AC"),
    get("emoji", "/texts?text=%F0%9F%99%82"),
    get("bad-utf8-is-replaced", "/texts?text=%ff"),
    get("cut-utf8-is-replaced", "/texts?text=%E2%82x"),
    get("bad-escape-stays", "/texts?text=%zz%"),
    get("decoded-once", "/texts?text=%2541"),
    get("nul", "/texts?text=a%00b"),
    get("newline", "/texts?text=a%0D%0Ab"),
    get("equals-signs", "/texts?text=a=b=c"),
    get("question-mark", "/texts?text=a?b"),
    get("slash", "/texts?text=a/b"),
    get("semicolon", "/texts?text=a;b=c"),
    get("quotes", "/texts?text=%22a%22"),
    get("escaped-ampersand", "/texts?text=a%26b%3Dc"),
    get("escaped-name", "/texts?%74ext=abc"),
    get("plus-in-a-name", "/texts?te+xt=abc"),
    get("last-one-wins", "/texts?text=first&text=last"),
    get("empty-last-one-wins", "/texts?text=first&text="),
    get("empty-pairs", "/texts?&&text=abc&"),
    get("names-are-case-sensitive", "/texts?Text=abc"),
    get("missing", "/texts"),
    get("empty-query", "/texts?"),
    get("other-names-are-ignored", "/texts?x=1&text=abc&y=2"),
    get("two-names", "/pairs?b=2&a=1"),
    get("semicolon-does-not-separate", "/pairs?a=1;b=2"),
    get("names-by-case", "/pairs?A=3&a=1"),
]

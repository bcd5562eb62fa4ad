"""Several bodies, embedded ones, and bodies that are no objects."""

from typing import Annotated, Any

from fastapi import Body, FastAPI
from pydantic import BaseModel, Field

from cases import get, post

app = FastAPI()


class Item(BaseModel):
    name: str
    price: float = Field(gt=0)


class User(BaseModel):
    name: str
    age: int | None = None


@app.post("/pairs")
def pair(item: Item, user: User) -> dict[str, Any]:
    return {"item": item, "user": user}


@app.post("/mixed/{itemId}")
def mixed(
    itemId: int, item: Item, user: User, importance: Annotated[int, Body(gt=0)], q: str | None = None
) -> dict[str, Any]:
    return {"itemId": itemId, "item": item, "user": user, "importance": importance, "q": q}


@app.post("/optional")
def optional(
    item: Item | None = None,
    level: Annotated[int, Body(le=5)] = 3,
    tags: Annotated[list[str], Body()] = ["a"],
) -> dict[str, Any]:
    return {"item": item, "level": level, "tags": tags}


@app.post("/half")
def half(item: Item, user: User | None = None) -> dict[str, Any]:
    return {"item": item, "user": user}


@app.post("/embedded")
def embedded(item: Annotated[Item, Body(embed=True)]) -> Item:
    return item


@app.post("/embedded/levels")
def embeddedLevel(level: Annotated[int, Body(embed=True)] = 3) -> int:
    return level


@app.post("/embedded/renamed")
def embeddedRenamed(item: Annotated[Item, Body(alias="the item", embed=True)]) -> Item:
    return item


@app.post("/renamed")
def renamed(
    importance: Annotated[int, Body(alias="how-much")], note: Annotated[str | None, Body(alias="n")] = None
) -> dict[str, Any]:
    return {"importance": importance, "note": note}


@app.post("/whole/renamed")
def wholeRenamed(item: Annotated[Item, Body(alias="thing")]) -> Item:
    return item


@app.post("/whole/numbers")
def number(importance: Annotated[int, Body(ge=1)]) -> int:
    return importance


@app.post("/whole/presets")
def preset(importance: Annotated[int, Body()] = 7) -> int:
    return importance


@app.post("/whole/presets/lists")
def presetList(tags: Annotated[list[str], Body()] = ["a", "b"]) -> list[str]:
    return tags


@app.post("/whole/maybe")
def maybe(item: Item | None = None) -> Item | None:
    return item


@app.post("/whole/maybe/texts")
def maybeText(text: Annotated[str | None, Body()] = None) -> str | None:
    return text


@app.post("/whole/flags")
def flag(on: Annotated[bool, Body()]) -> bool:
    return on


@app.post("/whole/items")
def items(values: list[Item]) -> list[Item]:
    return values


@app.post("/whole/sets")
def distinct(values: Annotated[set[int], Body(min_length=2)]) -> list[int]:
    return sorted(values)


@app.post("/whole/maps")
def counts(values: dict[str, int]) -> dict[str, int]:
    return values


@app.post("/collections")
def collections(
    ids: Annotated[list[int], Body(max_length=2)], counts: Annotated[dict[str, int], Body()], on: Annotated[bool, Body()]
) -> dict[str, Any]:
    return {"ids": ids, "counts": counts, "on": on}


@app.post("/texts")
def texts(first: Annotated[str, Body(min_length=2)], second: Annotated[str, Body()] = "x") -> list[str]:
    return [first, second]


@app.post("/anything")
def anything(a: Annotated[Any, Body()], b: Annotated[int, Body()] = 1) -> list[Any]:
    return [a, b]


ITEM = '{"name":"a","price":1}'
USER = '{"name":"u"}'
TEXT = ("content-type", "text/plain")

CASES = [
    post("pair", "/pairs", json=f'{{"item":{ITEM},"user":{USER}}}'),
    post("pair-in-another-order", "/pairs", json=f'{{"user":{USER},"item":{ITEM}}}'),
    post("pair-with-others", "/pairs", json=f'{{"x":[1,{{}}],"item":{ITEM},"y":null,"user":{USER}}}'),
    post("pair-one-missing", "/pairs", json=f'{{"item":{ITEM}}}'),
    post("pair-both-missing", "/pairs", json="{}"),
    post("pair-null-member", "/pairs", json=f'{{"item":{ITEM},"user":null}}'),
    post("pair-null-body", "/pairs", json="null"),
    post("pair-no-body", "/pairs"),
    post("pair-empty-json", "/pairs", json=""),
    post("pair-list", "/pairs", json="[]"),
    post("pair-list-of-pairs", "/pairs", json='[["item",1]]'),
    post("pair-number", "/pairs", json="1"),
    post("pair-text", "/pairs", json='"item"'),
    post("pair-true", "/pairs", json="true"),
    post("pair-blank", "/pairs", json=" "),
    post("pair-syntax-error", "/pairs", json=f'{{"item":{ITEM},"user":{USER}'),
    post("pair-syntax-error-after-both", "/pairs", json=f'{{"item":{ITEM},"user":{USER},}}'),
    post("pair-syntax-error-in-another-member", "/pairs", json=f'{{"item":{ITEM},"user":{USER},"x":01}}'),
    post("pair-extra-data", "/pairs", json=f'{{"item":{ITEM},"user":{USER}}} 1'),
    post("pair-errors-in-both", "/pairs", json='{"item":{"name":1,"price":0},"user":{"age":"x"}}'),
    post("pair-member-is-no-object", "/pairs", json=f'{{"item":[],"user":{USER}}}'),
    post("pair-unwrapped", "/pairs", json=ITEM),
    post("pair-names-are-case-sensitive", "/pairs", json=f'{{"Item":{ITEM},"user":{USER}}}'),
    post("pair-escaped-name", "/pairs", json=f'{{"it\\u0065m":{ITEM},"user":{USER}}}'),
    post("pair-last-one-wins", "/pairs", json=f'{{"item":{ITEM},"user":{USER},"item":{{"name":"b","price":2}}}}'),
    post("pair-first-one-does-not-fit", "/pairs", json=f'{{"item":1,"user":{USER},"item":{ITEM}}}'),
    post("pair-last-one-does-not-fit", "/pairs", json=f'{{"item":{ITEM},"user":{USER},"item":1}}'),
    post("pair-last-one-is-null", "/pairs", json=f'{{"item":{ITEM},"user":{USER},"user":null}}'),
    post("pair-no-content-type", "/pairs", body=f'{{"item":{ITEM},"user":{USER}}}'),
    post("pair-other-content-type", "/pairs", TEXT, body="hello"),
    post("pair-not-text", "/pairs", TEXT, body=b"\xff\xfe"),
    post("pair-json-suffix", "/pairs", ("content-type", "application/a+json"), body=f'{{"item":{ITEM},"user":{USER}}}'),
    post("pair-utf-16", "/pairs", ("content-type", "application/json"), body=f'{{"item":{ITEM},"user":{USER}}}'.encode("utf-16")),
    post("pair-byte-order-mark", "/pairs", ("content-type", "application/json"), body=f'\ufeff{{"item":{ITEM},"user":{USER}}}'),
    post("pair-broken-utf-8", "/pairs", ("content-type", "application/json"), body=b'{"item":"\xff"}'),
    post("mixed", "/mixed/5?q=x", json=f'{{"item":{ITEM},"user":{USER},"importance":2}}'),
    post("mixed-errors-everywhere", "/mixed/x", json='{"item":{},"importance":0}'),
    post("mixed-scalar-converted", "/mixed/5", json=f'{{"item":{ITEM},"user":{USER},"importance":"2"}}'),
    post("mixed-scalar-refused", "/mixed/5", json=f'{{"item":{ITEM},"user":{USER},"importance":"two"}}'),
    post("mixed-scalar-missing", "/mixed/5", json=f'{{"item":{ITEM},"user":{USER}}}'),
    post("optional-all", "/optional", json=f'{{"item":{ITEM},"level":1,"tags":[]}}'),
    post("optional-none", "/optional", json="{}"),
    post("optional-no-body", "/optional"),
    post("optional-null-body", "/optional", json="null"),
    post("optional-null-members", "/optional", json='{"item":null,"level":null,"tags":null}'),
    post("optional-list", "/optional", json="[]"),
    post("optional-number", "/optional", json="1"),
    post("optional-text", "/optional", json='"x"'),
    post("optional-false", "/optional", json="false"),
    post("optional-other-content-type", "/optional", TEXT, body="hello"),
    post("optional-no-content-type", "/optional", body="{}"),
    post("optional-not-text", "/optional", TEXT, body=b"\xff\xfe"),
    post("optional-refused", "/optional", json='{"item":{"name":"a"},"level":6,"tags":[1]}'),
    post("optional-syntax-error", "/optional", json="{"),
    post("half", "/half", json=f'{{"item":{ITEM}}}'),
    post("half-missing", "/half", json=f'{{"user":{USER}}}'),
    post("half-list", "/half", json="[]"),
    post("half-no-body", "/half"),
    post("embedded", "/embedded", json=f'{{"item":{ITEM}}}'),
    post("embedded-unwrapped", "/embedded", json=ITEM),
    post("embedded-refused", "/embedded", json='{"item":{"name":"a","price":-1}}'),
    post("embedded-null", "/embedded", json='{"item":null}'),
    post("embedded-no-body", "/embedded"),
    post("embedded-list", "/embedded", json=f"[{ITEM}]"),
    post("embedded-level", "/embedded/levels", json='{"level":4}'),
    post("embedded-level-missing", "/embedded/levels", json="{}"),
    post("embedded-level-no-body", "/embedded/levels"),
    post("embedded-level-unwrapped", "/embedded/levels", json="4"),
    post("embedded-level-refused", "/embedded/levels", json='{"level":[]}'),
    post("embedded-renamed", "/embedded/renamed", json=f'{{"the item":{ITEM}}}'),
    post("embedded-renamed-by-its-name", "/embedded/renamed", json=f'{{"item":{ITEM}}}'),
    post("renamed", "/renamed", json='{"how-much":2,"n":"x"}'),
    post("renamed-by-their-names", "/renamed", json='{"importance":2,"note":"x"}'),
    post("renamed-refused", "/renamed", json='{"how-much":"x","n":1}'),
    post("whole-renamed", "/whole/renamed", json=ITEM),
    post("whole-renamed-refused", "/whole/renamed", json='{"name":"a"}'),
    post("whole-renamed-missing", "/whole/renamed"),
    post("whole-number", "/whole/numbers", json="5"),
    post("whole-number-as-text", "/whole/numbers", json='"5"'),
    post("whole-number-as-float", "/whole/numbers", json="5.0"),
    post("whole-number-refused", "/whole/numbers", json="0"),
    post("whole-number-object", "/whole/numbers", json='{"importance":5}'),
    post("whole-number-missing", "/whole/numbers"),
    post("whole-number-null", "/whole/numbers", json="null"),
    post("whole-number-in-plain-text", "/whole/numbers", TEXT, body="5"),
    post("preset", "/whole/presets"),
    post("preset-null", "/whole/presets", json="null"),
    post("preset-replaced", "/whole/presets", json="1"),
    post("preset-refused", "/whole/presets", json='"x"'),
    post("preset-list", "/whole/presets/lists"),
    post("preset-list-replaced", "/whole/presets/lists", json="[]"),
    post("preset-list-refused", "/whole/presets/lists", json="[1]"),
    post("maybe", "/whole/maybe", json=ITEM),
    post("maybe-null", "/whole/maybe", json="null"),
    post("maybe-no-body", "/whole/maybe"),
    post("maybe-refused", "/whole/maybe", json="{}"),
    post("maybe-text", "/whole/maybe/texts", json='"a"'),
    post("maybe-text-plain", "/whole/maybe/texts", TEXT, body="a\nb"),
    post("maybe-text-no-body", "/whole/maybe/texts"),
    post("maybe-text-refused", "/whole/maybe/texts", json="{}"),
    post("flag", "/whole/flags", json="true"),
    post("flag-as-number", "/whole/flags", json="0"),
    post("flag-as-text", "/whole/flags", json='"yes"'),
    post("flag-refused", "/whole/flags", json="2"),
    post("items", "/whole/items", json=f"[{ITEM},{ITEM}]"),
    post("items-refused", "/whole/items", json=f'[{ITEM},{{"price":"x"}},3]'),
    post("items-object", "/whole/items", json=ITEM),
    post("set", "/whole/sets", json="[2,1,2]"),
    post("set-too-short", "/whole/sets", json="[1,1]"),
    post("map", "/whole/maps", json='{"a":1,"b":"2"}'),
    post("map-refused", "/whole/maps", json='{"a":1,"b":"x"}'),
    post("collections", "/collections", json='{"ids":[1,"2"],"counts":{"a":1},"on":1}'),
    post("collections-refused", "/collections", json='{"ids":[1,2,3],"counts":{"a":"x"},"on":"maybe"}'),
    post("collections-wrong-kinds", "/collections", json='{"ids":{},"counts":[],"on":[]}'),
    post("collections-missing", "/collections", json="{}"),
    post("texts", "/texts", json='{"first":"ab"}'),
    post("texts-too-short", "/texts", json='{"first":"a","second":1}'),
    post("texts-plain", "/texts", TEXT, body="ab"),
    post("anything", "/anything", json='{"a":{"b":[1,null]},"b":2}'),
    post("anything-missing", "/anything", json='{"b":2}'),
    get("wrong-method", "/pairs"),
]

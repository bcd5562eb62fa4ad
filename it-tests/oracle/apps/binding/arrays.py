"""Arrays, other collections and primitive optionals as parameters."""

from typing import Annotated

from fastapi import FastAPI, Header, Query

from cases import get

app = FastAPI()


@app.get("/ints")
def ints(values: Annotated[list[int], Query()]) -> list[int]:
    return values


@app.get("/texts")
def texts(values: Annotated[list[str], Query()]) -> list[str]:
    return values


@app.get("/preset")
def preset(values: Annotated[list[int], Query()] = [1, 2]) -> list[int]:
    return values


@app.get("/optional")
def optional(values: Annotated[list[float] | None, Query()] = None) -> list[float] | None:
    return values


@app.get("/sorted")
def sortedValues(values: Annotated[set[int], Query()]) -> list[int]:
    return sorted(values)


@app.get("/collection")
def collection(values: Annotated[list[bool], Query(min_length=1, max_length=2)]) -> list[bool]:
    return values


@app.get("/queue")
def queue(values: Annotated[list[str], Query()] = ["a"]) -> list[str]:
    return values


@app.get("/headers")
def headers(x_count: Annotated[list[int], Header()]) -> list[int]:
    return x_count


@app.get("/bounded")
def bounded(values: Annotated[list[int], Query(min_length=2)]) -> list[int]:
    return values


@app.get("/options")
def options(
    count: int | None = None, total: int | None = None, ratio: Annotated[float | None, Query(gt=0)] = None
) -> list[float | None]:
    return [count, total, ratio]


CASES = [
    get("ints", "/ints?values=1&values=2&values=-3"),
    get("ints-converted", "/ints?values=%201%20&values=2.0&values=1_000"),
    get("ints-refused", "/ints?values=1&values=x&values="),
    get("ints-missing", "/ints"),
    get("ints-empty", "/ints?values"),
    get("texts", "/texts?values=a&values=&values=b,c"),
    get("texts-missing", "/texts?value=a"),
    get("preset", "/preset"),
    get("preset-sent", "/preset?values=3"),
    get("preset-refused", "/preset?values=3&values=y"),
    get("optional", "/optional"),
    get("optional-sent", "/optional?values=1.5&values=2"),
    get("optional-refused", "/optional?values=z"),
    get("sorted", "/sorted?values=3&values=1&values=3"),
    get("sorted-refused", "/sorted?values=a&values=1&values=b"),
    get("collection", "/collection?values=yes&values=0"),
    get("collection-long", "/collection?values=yes&values=0&values=1"),
    get("collection-refused", "/collection?values=maybe"),
    get("queue", "/queue"),
    get("queue-sent", "/queue?values=x&values=y"),
    get("headers", "/headers", ("x-count", "1"), ("x-count", "2")),
    get("headers-refused", "/headers", ("x-count", "1"), ("x-count", "2,3")),
    get("headers-missing", "/headers"),
    get("bounded", "/bounded?values=1&values=2"),
    get("bounded-short", "/bounded?values=1"),
    get("options-none", "/options"),
    get("options", "/options?count=1&total=9007199254740993&ratio=0.5"),
    get("options-refused", "/options?count=x&total=1.5&ratio=0"),
    get("options-last-wins", "/options?count=x&count=2"),
    get("options-empty", "/options?count="),
]

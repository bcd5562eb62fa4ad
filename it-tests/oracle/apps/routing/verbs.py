"""Every verb declared: on paths of their own and on one shared path."""

from fastapi import FastAPI

from cases import call, delete, get, head, options, patch, post, put, trace

app = FastAPI()


@app.get("/reads")
def read() -> str:
    return "read"


@app.post("/creates")
def create() -> str:
    return "create"


@app.put("/replaces")
def replace() -> str:
    return "replace"


@app.patch("/changes")
def change() -> str:
    return "change"


@app.delete("/removes")
def remove() -> str:
    return "remove"


@app.head("/peeks")
def peek() -> str:
    return "peek"


@app.options("/asks")
def ask() -> str:
    return "ask"


@app.trace("/follows")
def follow() -> str:
    return "follow"


@app.head("/shared")
def sharedPeek() -> str:
    return "not sent"


@app.options("/shared")
def sharedAsk() -> str:
    return "ask"


@app.get("/shared")
def sharedRead() -> str:
    return "read"


@app.delete("/shared", status_code=204)
def sharedRemove() -> None:
    return None


CASES = [
    get("get", "/reads"),
    post("post", "/creates"),
    put("put", "/replaces"),
    patch("patch", "/changes"),
    delete("delete", "/removes"),
    head("head", "/peeks"),
    options("options", "/asks"),
    trace("trace", "/follows"),
    get("get-where-only-post", "/creates"),
    post("post-where-only-get", "/reads"),
    get("get-where-only-head", "/peeks"),
    get("get-where-only-options", "/asks"),
    get("get-where-only-trace", "/follows"),
    head("shared-head", "/shared"),
    options("shared-options", "/shared"),
    get("shared-get", "/shared"),
    delete("shared-delete", "/shared"),
    post("shared-post", "/shared"),
    call("FOO", "shared-unknown-verb", "/shared"),
]

"""Which route answers, and what the others say."""

from fastapi import FastAPI

from cases import call, delete, get, head, options, patch, post, put, trace

app = FastAPI()


@app.get("/")
def root() -> str:
    return "root"


@app.get("/users/me")
def me() -> str:
    return "me"


@app.get("/users/{name}")
def user(name: str) -> str:
    return f"user {name}"


@app.get("/pets/{name}")
async def pet(name: str) -> str:
    return f"pet {name}"


@app.get("/pets/rex")
async def rex() -> str:
    return "never reached"


@app.get("/notes")
def notes() -> list[str]:
    return ["first"]


@app.post("/notes", status_code=201)
def write() -> str:
    return "written"


@app.put("/notes/{noteId}")
def rewrite(noteId: int) -> int:
    return noteId


@app.delete("/notes/{noteId}")
def erase(noteId: int) -> int:
    return noteId


@app.post("/notes/latest")
def latest() -> str:
    return "latest"


@app.get("/a.b+c")
def literal() -> str:
    return "literal"


CASES = [
    get("root", "/"),
    get("root-with-query", "/?x=1"),
    get("fixed-before-parameter", "/users/me"),
    get("parameter", "/users/ann"),
    get("parameter-hides-later-fixed-path", "/pets/rex"),
    get("first-method-of-a-path", "/notes"),
    post("second-method-of-a-path", "/notes"),
    post("later-route-has-the-method", "/notes/latest"),
    delete("parameter-takes-what-a-later-path-names", "/notes/latest"),
    get("template-text-is-literal", "/a.b+c"),
    get("template-dot-is-no-wildcard", "/axb+c"),
    get("unknown-path", "/nothing"),
    get("unknown-path-below-a-route", "/users/ann/age"),
    get("path-is-case-sensitive", "/Users/me"),
    get("double-slash-is-another-path", "//notes"),
    get("double-slash-inside", "/users//me"),
    get("empty-segment-at-the-end", "/users//"),
    get("empty-parameter", "/pets/"),
    get("dot-segments-stay", "/users/../notes"),
    patch("wrong-method-names-the-first-route", "/notes"),
    patch("wrong-method-on-a-parameter", "/notes/1"),
    put("wrong-method-on-root", "/"),
    get("wrong-method-first-of-three-routes", "/notes/latest"),
    head("head-is-not-implied", "/notes"),
    options("options-is-not-implied", "/notes"),
    trace("trace-is-not-implied", "/notes"),
    call("FOO", "unknown-verb", "/notes"),
    call("get", "verb-is-case-sensitive", "/notes"),
    call("FOO", "unknown-verb-unknown-path", "/nothing"),
    head("head-unknown-path", "/nothing"),
    post("wrong-method-with-body", "/users/me", json='{"a":1}'),
]

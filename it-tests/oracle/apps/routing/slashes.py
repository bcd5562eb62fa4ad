"""The redirect that adds or removes a trailing slash."""

from fastapi import APIRouter, FastAPI

from cases import delete, get, head, options, post

bare = APIRouter(prefix="/bare")
slashed = APIRouter(prefix="/slashed")


@bare.get("")
def bareRead() -> str:
    return "bare"


@bare.post("/items")
def bareCreate() -> str:
    return "item"


@bare.get("/{name}/parts")
def bareParts(name: str) -> str:
    return name


@slashed.get("/")
def slashedRead() -> str:
    return "slashed"


@slashed.post("/items/")
def slashedCreate() -> str:
    return "item"


@slashed.get("/{name}/parts/")
def slashedParts(name: str) -> str:
    return name


@slashed.get("/both")
def without() -> str:
    return "without"


@slashed.get("/both/")
def within() -> str:
    return "with"


app = FastAPI()
app.include_router(bare)
app.include_router(slashed)

CASES = [
    get("no-redirect-needed", "/bare"),
    get("remove-slash", "/bare/"),
    get("add-slash", "/slashed"),
    get("keep-query", "/slashed?a=1&b=%20x&c"),
    get("empty-query", "/slashed?"),
    post("post-add-slash", "/slashed/items", json="{}"),
    post("post-remove-slash", "/bare/items/"),
    get("method-does-not-matter", "/slashed/items"),
    delete("method-does-not-matter-either", "/bare/items/"),
    head("head", "/slashed"),
    options("options", "/slashed"),
    get("percent-encoded-path", "/slashed/a%20b/parts"),
    get("percent-encoded-utf8-path", "/slashed/%C3%A9/parts"),
    get("percent-encoded-reserved-path", "/slashed/a%3Fb/parts"),
    get("percent-encoded-path-remove-slash", "/bare/a%22b/parts/"),
    get("both-forms-without", "/slashed/both"),
    get("both-forms-with", "/slashed/both/"),
    get("remove-all-slashes", "/bare//"),
    get("remove-all-slashes-of-a-slashed-path", "/slashed//"),
    get("unknown-path-with-slash", "/nothing/"),
    get("unknown-path-without-slash", "/nothing"),
]

"""What is said about an operation: summary, description, operationId, tags, deprecated."""

from fastapi import APIRouter, FastAPI

from cases import document

app = FastAPI(title="Operations", version="2.0")
tagged = APIRouter(prefix="/tagged", tags=["outer", "shared"])
retired = APIRouter(prefix="/retired", deprecated=True)
secret = APIRouter(prefix="/secret", include_in_schema=False)


@app.get("/plain")
def readPlainThing() -> str:
    return ""


@app.get("/documented")
def documented() -> str:
    """One line."""
    return ""


@app.get("/documented/long")
def documentedLong() -> str:
    """The first line
    and the second.

    A paragraph of its own, with *stars* and `code`.
    """
    return ""


@app.get("/summary", summary="A Short Summary")
def summarized() -> str:
    """And a description."""
    return ""


@app.get("/identified", operation_id="theIdentified")
def identified() -> int:
    return 0


@app.get("/identified/{itemId}", operation_id="the-other-identified")
def identifiedItem(itemId: int) -> list[int]:
    return []


@app.get("/deprecated", deprecated=True)
def deprecated() -> str:
    return ""


@app.get("/described", response_description="Whatever was asked for")
def answered() -> str:
    return ""


@app.post("/everything", tags=["one", "two"], summary="All", operation_id="all", deprecated=True, status_code=201)
def everything(limit: int) -> str:
    """All of it."""
    return ""


@app.get("/hidden", include_in_schema=False)
def hidden() -> str:
    return ""


@app.get("/partly")
def shown() -> str:
    return ""


@app.post("/partly", include_in_schema=False)
def notShown(limit: int) -> str:
    return ""


@app.get("/dashes-and.dots/x")
def punctuated() -> str:
    return ""


@app.get("/html2text")
def html2text() -> str:
    return ""


@tagged.get("/outer")
def outerTags() -> str:
    return ""


@tagged.get("/inner", tags=["inner", "shared"])
def innerTags() -> str:
    return ""


@retired.get("")
def retiredRead() -> str:
    return ""


@secret.get("/read")
def secretRead(limit: int) -> str:
    return ""


app.include_router(tagged)
app.include_router(retired)
app.include_router(secret)

CASES = [document()]

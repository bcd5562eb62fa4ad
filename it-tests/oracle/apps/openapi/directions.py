"""Models used as input only, as output only and as both: only a schema that differs splits a name."""

from fastapi import FastAPI
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Shared(BaseModel):
    text: str
    number: int = 0
    maybe: str | None = None


class Draft(BaseModel):
    title: str
    shared: Shared


class Article(BaseModel):
    number: int
    title: str
    shared: Shared
    related: list[Shared] = []


@app.post("/articles")
def publish(draft: Draft) -> Article:
    return Article(number=1, title=draft.title, shared=draft.shared)


@app.post("/shared")
def share(shared: Shared) -> Shared:
    return shared


@app.get("/articles")
def articles() -> dict[str, Article]:
    return {}


CASES = [document()]

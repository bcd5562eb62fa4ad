"""Models of cookies."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Cookie, FastAPI
from pydantic import BaseModel, ConfigDict, Field

from cases import get

app = FastAPI()


class Session(BaseModel):
    sessionId: str
    fatebook_tracker: str | None = None
    visits: int = Field(1, ge=0)


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: UUID
    theme: str = "light"


@app.get("/sessions")
def session(cookies: Annotated[Session, Cookie()]) -> Session:
    return cookies


@app.get("/strict/{n}")
def strict(n: int, cookies: Annotated[Strict, Cookie()], q: int = 0) -> dict[str, Any]:
    return {"n": n, "cookies": cookies, "q": q}


ID = "12345678-9abc-def0-1234-56789abcdef0"

CASES = [
    get("one", "/sessions", ("cookie", "sessionId=a")),
    get("all", "/sessions", ("cookie", "sessionId=a; fatebook_tracker=b; visits=3")),
    get("several-headers", "/sessions", ("cookie", "sessionId=a"), ("cookie", "visits=3")),
    get("missing", "/sessions"),
    get("missing-shows-others", "/sessions", ("cookie", "b=2; visits=5; a=1; b=3; =x; y")),
    get("quoted", "/sessions", ("cookie", 'sessionId="a b"')),
    get("last-one-wins", "/sessions", ("cookie", "sessionId=a; sessionId=b")),
    get("refused", "/sessions", ("cookie", "sessionId=a; visits=-1")),
    get("not-converted", "/sessions", ("cookie", "sessionId=; visits=x")),
    get("hyphens-do-not-match", "/sessions", ("cookie", "sessionId=a; fatebook-tracker=b")),
    get("strict", "/strict/1", ("cookie", f"id={ID}")),
    get("strict-all", "/strict/1?q=2", ("cookie", f"id={ID}; theme=dark")),
    get("strict-extra", "/strict/1", ("cookie", f"id={ID}; extra=track; quoted=\"a\\\"b\"")),
    get("strict-extra-without-a-name", "/strict/1", ("cookie", f"id={ID}; lonely")),
    get("strict-nothing-between-semicolons", "/strict/1", ("cookie", f"id={ID};; =;")),
    get("strict-missing", "/strict/x?q=y", ("cookie", "extra=track")),
]

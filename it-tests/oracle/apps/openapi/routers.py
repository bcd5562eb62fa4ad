"""Several routers, several methods on one path, and the order of paths."""

from uuid import UUID

from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

from cases import document

users = APIRouter(prefix="/users", tags=["users"])
files = APIRouter(prefix="/files/{owner}")
more = APIRouter(prefix="/users", tags=["more"])


class User(BaseModel):
    name: str


@users.post("", status_code=201)
def createUser(user: User) -> User:
    return user


@users.get("/{userId}")
def readUser(userId: int) -> User:
    return User(name="")


@users.get("")
def listUsers() -> list[User]:
    return []


@users.put("/{userId}")
def replaceUser(userId: int, user: User) -> User:
    return user


@files.get("/{rest:path}")
def readFile(owner: str, rest: str) -> str:
    return rest


@files.get("/numbers/{number:int}/{ratio:float}/{key:uuid}")
def readNumbers(owner: str, number: int, ratio: float, key: UUID) -> str:
    return owner


@files.get("/{first}-{last}/range")
def readRange(owner: str, first: str, last: str) -> str:
    return owner


@more.patch("/{userId}")
def changeUser(userId: int, user: User) -> User:
    return user


@more.delete("/{userId}", status_code=204)
def removeUser(userId: int) -> None:
    return None


@more.head("/{userId}")
def peekUser(userId: int) -> None:
    return None


@more.options("")
def userOptions() -> list[str]:
    return []


@more.trace("")
def traceUsers() -> str:
    return ""


app = FastAPI()
app.include_router(users)
app.include_router(files)
app.include_router(more)

CASES = [document()]

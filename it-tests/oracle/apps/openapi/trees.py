"""Models that hold themselves, in one direction and in both."""

from fastapi import FastAPI
from pydantic import BaseModel

from cases import document

app = FastAPI()


class Node(BaseModel):
    name: str
    next: "Node | None" = None
    children: "list[Node]" = []


class Forest(BaseModel):
    trees: list[Node]


class Folder(BaseModel):
    title: str
    files: "list[File]" = []


class File(BaseModel):
    name: str
    links: list[Folder] = []


class Comment(BaseModel):
    text: str
    replies: "list[Comment]" = []


class Menu(BaseModel):
    title: str
    items: "dict[str, Menu]" = {}


class Leaf(BaseModel):
    size: int


class Branch(BaseModel):
    leaf: Leaf
    branches: "list[Branch]" = []


@app.post("/nodes")
def grow(node: Node) -> Node:
    return node


@app.post("/forests")
def plant(forest: Forest) -> Forest:
    return forest


@app.post("/folders")
def keep(folder: Folder) -> list[Folder]:
    return [folder]


@app.post("/comments")
def comment(comment: Comment) -> str:
    return ""


@app.get("/menus")
def menu() -> Menu:
    return Menu(title="")


@app.put("/branches")
def bend(branch: Branch) -> Branch:
    return branch


@app.put("/leaves")
def turn(leaf: Leaf) -> Leaf:
    return leaf


CASES = [document()]

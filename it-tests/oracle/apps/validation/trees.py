"""Models that hold themselves."""

from fastapi import FastAPI
from pydantic import BaseModel

from cases import post

app = FastAPI()


class Node(BaseModel):
    name: str
    next: "Node | None" = None
    children: "list[Node]" = []
    named: "dict[str, Node]" = {}


class Folder(BaseModel):
    title: str
    files: "list[File]" = []


class File(BaseModel):
    name: str
    links: list[Folder] = []


@app.post("/nodes")
def grow(node: Node) -> Node:
    return node


@app.post("/folders")
def keep(folder: Folder) -> Folder:
    return folder


CASES = [
    post("leaf", "/nodes", json='{"name":"a"}'),
    post("chain", "/nodes", json='{"name":"a","next":{"name":"b","next":{"name":"c"}}}'),
    post("children", "/nodes", json='{"name":"a","children":[{"name":"b","children":[{"name":"c"}]},{"name":"d"}]}'),
    post("named", "/nodes", json='{"name":"a","named":{"x":{"name":"b"}}}'),
    post("chain-refused", "/nodes", json='{"name":"a","next":{"name":"b","next":{"name":1}}}'),
    post("children-refused", "/nodes", json='{"name":"a","children":[{"name":"b","children":[{},7]}]}'),
    post("named-refused", "/nodes", json='{"name":"a","named":{"x":{"named":{"y":{"name":null}}}}}'),
    post("two-models", "/folders", json='{"title":"a","files":[{"name":"b","links":[{"title":"c"}]}]}'),
    post("two-models-refused", "/folders", json='{"title":"a","files":[{"name":"b","links":[{"files":[{}]}]}]}'),
]

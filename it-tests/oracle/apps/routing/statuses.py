"""Status codes of routes."""

from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

from cases import delete, get, head, patch, post, put

app = FastAPI()


class Task(BaseModel):
    name: str


@app.post("/created", status_code=201)
def created() -> Task:
    return Task(name="write")


@app.post("/accepted", status_code=202)
async def accepted() -> dict[str, Any]:
    return {"queued": True}


@app.delete("/removed", status_code=204)
def removed() -> None:
    return None


@app.delete("/removed/async", status_code=204)
async def removedLater() -> None:
    return None


@app.get("/unmodified", status_code=304)
def unmodified() -> None:
    return None


@app.get("/teapot", status_code=418)
def teapot() -> str:
    return "short and stout"


@app.put("/unavailable", status_code=503)
def unavailable() -> Task:
    return Task(name="wait")


@app.patch("/silent")
def silent() -> None:
    return None


@app.head("/peek", status_code=202)
def peek() -> Task:
    return Task(name="write")


@app.get("/reset", status_code=205)
def reset() -> None:
    return None


@app.get("/partial", status_code=206)
def partial() -> Task:
    return Task(name="write")


@app.get("/own", status_code=299)
def own() -> Task:
    return Task(name="write")


CASES = [
    get("reset-content", "/reset"),
    get("partial-content", "/partial"),
    get("status-of-nobody", "/own"),
    post("created", "/created"),
    post("accepted", "/accepted"),
    delete("no-content", "/removed"),
    delete("no-content-async", "/removed/async"),
    get("not-modified", "/unmodified"),
    get("client-error", "/teapot"),
    put("server-error", "/unavailable"),
    patch("nothing-returned", "/silent"),
    head("head", "/peek"),
]

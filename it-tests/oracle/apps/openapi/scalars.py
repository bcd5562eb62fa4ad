"""No models: components hold only what describes errors, or nothing at all."""

from typing import Annotated

from fastapi import FastAPI, Header

from cases import document

app = FastAPI(version="7")


@app.get("/")
def root() -> str:
    return "root"


@app.get("/sum")
async def add(left: int, right: int) -> int:
    return left + right


@app.get("/echo/{text}")
async def echo(text: str, x_times: Annotated[int, Header()] = 1) -> list[str]:
    return [text] * x_times


CASES = [document()]

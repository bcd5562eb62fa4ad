"""Routes that neither take nor fail: no components."""

from fastapi import FastAPI

from cases import document

app = FastAPI(title='Silent & <Quoted> "h\u00e9y"', description="Two\nlines")


@app.get("/")
def root() -> dict[str, str]:
    return {}


@app.head("/")
def peek() -> None:
    return None


CASES = [document()]

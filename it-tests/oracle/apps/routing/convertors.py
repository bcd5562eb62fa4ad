"""Path convertors and several parameters in one segment."""

from uuid import UUID

from fastapi import FastAPI

from cases import get, put

app = FastAPI()


@app.get("/ints/{value:int}")
def integer(value: int) -> int:
    return value


@app.get("/ints/{value}")
def otherwise(value: str) -> str:
    return f"text {value}"


@app.get("/floats/{value:float}")
def decimal(value: float) -> float:
    return value


@app.get("/uuids/{value:uuid}")
def unique(value: UUID) -> UUID:
    return value


@app.get("/files/{rest:path}")
def file(rest: str) -> str:
    return rest


@app.get("/trees/{rest:path}/leaf")
def leaf(rest: str) -> str:
    return rest


@app.get("/ranges/{first}-{last}")
def span(first: str, last: str) -> list[str]:
    return [first, last]


@app.get("/versions/v{major:int}.{minor:int}")
def version(major: int, minor: int) -> list[int]:
    return [major, minor]


CASES = [
    get("int", "/ints/42"),
    get("int-leading-zeros", "/ints/007"),
    get("int-sign-goes-to-the-next-route", "/ints/-1"),
    get("int-text-goes-to-the-next-route", "/ints/x"),
    put("int-wrong-method", "/ints/42"),
    get("float", "/floats/1.50"),
    get("float-without-fraction", "/floats/3"),
    get("float-sign", "/floats/-1.5"),
    get("float-exponent", "/floats/1e3"),
    get("float-without-digits-after-the-dot", "/floats/1."),
    get("uuid", "/uuids/12345678-1234-5678-1234-567812345678"),
    get("uuid-upper-case", "/uuids/ABCDEF00-1234-5678-1234-567812345678"),
    get("uuid-without-hyphens", "/uuids/12345678123456781234567812345678"),
    get("uuid-some-hyphens", "/uuids/12345678-123456781234-567812345678"),
    get("uuid-too-short", "/uuids/12345678-1234"),
    get("path", "/files/a/b.txt"),
    get("path-with-trailing-slash", "/files/a/"),
    get("path-empty", "/files/"),
    get("path-missing-slash", "/files"),
    get("path-double-slash", "/files//a"),
    get("path-percent-encoded-slash", "/files/a%2Fb"),
    get("path-then-text", "/trees/a/b/leaf"),
    get("path-then-text-greedy", "/trees/a/leaf/leaf"),
    get("path-then-text-missing", "/trees/a/b"),
    get("two-in-a-segment", "/ranges/a-b"),
    get("two-in-a-segment-greedy", "/ranges/a-b-c"),
    get("two-in-a-segment-empty-part", "/ranges/a-"),
    get("two-in-a-segment-without-separator", "/ranges/ab"),
    get("convertors-around-text", "/versions/v1.12"),
    get("convertors-around-text-refused", "/versions/v1.x"),
]

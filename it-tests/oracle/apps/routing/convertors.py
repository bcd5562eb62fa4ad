"""Path convertors and several parameters in one segment."""

from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from fastapi import FastAPI, Path

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


@app.get("/bounded/ints/{value:int}")
def boundedInteger(value: Annotated[int, Path(le=10)]) -> int:
    return value


@app.get("/bounded/floats/{value:float}")
def boundedDecimal(value: Annotated[float, Path(lt=10)]) -> float:
    return value


@app.get("/bounded/paths/{value:path}")
def boundedPath(value: Annotated[int, Path(le=10)]) -> int:
    return value


@app.get("/bounded/texts/{value:path}")
def boundedText(value: Annotated[str, Path(max_length=4)]) -> str:
    return value


@app.get("/wide/{value:int}")
def wide(value: float) -> float:
    return value


@app.get("/exact/{value:int}")
def exact(value: Annotated[Decimal, Path(le=10)]) -> Decimal:
    return value


@app.get("/numbers/{first}-{second}")
def numbers(first: int, second: Annotated[int, Path(gt=0)]) -> list[int]:
    return [first, second]


@app.get("/all/{id:uuid}/{width:int}x{height:float}/{rest:path}")
def all(id: UUID, width: Annotated[int, Path(gt=0)], height: float, rest: str, q: int = 0) -> list[Any]:
    return [id, width, height, rest, q]


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
    get("int-refused-as-a-number", "/bounded/ints/011"),
    get("int-in-bounds", "/bounded/ints/0010"),
    get("int-bounds-and-sign", "/bounded/ints/-1"),
    get("float-refused-as-a-number", "/bounded/floats/12"),
    get("float-refused-with-a-fraction", "/bounded/floats/012.50"),
    get("float-in-bounds", "/bounded/floats/09.75"),
    get("path-as-number", "/bounded/paths/+7"),
    get("path-as-number-refused", "/bounded/paths/1/2"),
    get("path-as-number-out-of-bounds", "/bounded/paths/11"),
    get("path-as-number-empty", "/bounded/paths/"),
    get("path-as-text", "/bounded/texts/a/b/"),
    get("path-as-text-too-long", "/bounded/texts/a/b/c"),
    get("int-as-float", "/wide/7"),
    get("int-as-decimal", "/exact/007"),
    get("int-as-decimal-refused", "/exact/0011"),
    get("numbers-in-a-segment", "/numbers/1-2"),
    get("numbers-in-a-segment-greedy", "/numbers/-1-2"),
    get("numbers-in-a-segment-refused", "/numbers/x-0"),
    get("all", "/all/12345678-1234-5678-1234-567812345678/3x4.5/a/b?q=1"),
    get("all-refused", "/all/123456781234567812345678ABCDEFAB/0x4/a?q=x"),
    get("all-empty-rest", "/all/12345678-1234-5678-1234-567812345678/3x4/"),
]

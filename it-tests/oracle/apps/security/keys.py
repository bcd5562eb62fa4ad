"""API keys in queries, headers and cookies."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import APIKeyCookie, APIKeyHeader, APIKeyQuery

from cases import document, get, head, post

app = FastAPI()


@app.get("/query")
def query(key: Annotated[str, Depends(APIKeyQuery(name="key"))]) -> str:
    return key


@app.get("/header")
def header(key: Annotated[str, Depends(APIKeyHeader(name="X-Key"))]) -> str:
    return key


@app.get("/cookie")
def cookie(key: Annotated[str, Depends(APIKeyCookie(name="key"))]) -> str:
    return key


@app.head("/query")
def peek(key: Annotated[str, Depends(APIKeyQuery(name="key"))]) -> str:
    return key


@app.post("/query")
def change(key: Annotated[str, Depends(APIKeyQuery(name="key"))]) -> str:
    return key


@app.get("/odd/query")
def oddQuery(key: Annotated[str, Depends(APIKeyQuery(name="a key[]", scheme_name="OddQuery"))]) -> str:
    return key


@app.get("/odd/header")
def oddHeader(key: Annotated[str, Depends(APIKeyHeader(name="api_key", scheme_name="OddHeader"))]) -> str:
    return key


@app.get("/authorization")
def authorization(
    key: Annotated[str, Depends(APIKeyHeader(name="Authorization", scheme_name="Whole"))],
) -> str:
    return key


@app.get("/beside")
def beside(key: Annotated[str, Depends(APIKeyQuery(name="key"))], limit: int = 5) -> list[str]:
    return [key, str(limit)]


CASES = [
    get("query", "/query?key=abc"),
    get("query-absent", "/query"),
    get("query-empty", "/query?key="),
    get("query-without-a-value", "/query?key"),
    get("query-blank", "/query?key=%20"),
    get("query-plus", "/query?key=+"),
    get("query-last-counts", "/query?key=a&key=b"),
    get("query-last-is-empty", "/query?key=a&key="),
    get("query-first-is-empty", "/query?key=&key=b"),
    get("query-name-in-capitals", "/query?KEY=a"),
    get("query-decoded", "/query?key=h%C3%A9%2Fy%26"),
    get("query-not-utf8", "/query?key=%FF"),
    get("query-nul", "/query?key=%00"),
    get("query-name-encoded", "/query?%6Bey=a"),
    get("query-odd-name", "/odd/query?a+key%5B%5D=b"),
    get("query-odd-name-absent", "/odd/query?key=b"),
    head("query-head", "/query?key=abc"),
    head("query-head-absent", "/query"),
    post("query-post", "/query?key=abc"),
    post("query-in-a-form-is-none", "/query", form="key=abc"),
    get("header", "/header", ("x-key", "abc")),
    get("header-absent", "/header"),
    get("header-empty", "/header", ("x-key", "")),
    get("header-blanks", "/header", ("x-key", "   ")),
    get("header-blanks-around", "/header", ("x-key", "  a b  ")),
    get("header-name-in-capitals", "/header", ("X-KEY", "abc")),
    get("header-first-counts", "/header", ("x-key", "a"), ("X-Key", "b")),
    get("header-first-is-empty", "/header", ("x-key", ""), ("x-key", "b")),
    get("header-commas", "/header", ("x-key", "a, b")),
    get("header-latin-1", "/header", ("x-key", "h\u00e9y")),
    get("header-underscore", "/odd/header", ("api_key", "abc")),
    get("header-underscore-is-no-hyphen", "/odd/header", ("api-key", "abc")),
    get("header-authorization", "/authorization", ("authorization", "Bearer abc")),
    get("header-authorization-absent", "/authorization"),
    get("cookie", "/cookie", ("cookie", "key=abc")),
    get("cookie-absent", "/cookie"),
    get("cookie-of-another-name", "/cookie", ("cookie", "keys=abc")),
    get("cookie-empty", "/cookie", ("cookie", "key=")),
    get("cookie-without-a-value", "/cookie", ("cookie", "key")),
    get("cookie-last-counts", "/cookie", ("cookie", "key=a; key=b")),
    get("cookie-last-is-empty", "/cookie", ("cookie", "key=a; key=")),
    get("cookie-name-in-capitals", "/cookie", ("cookie", "KEY=a")),
    get("cookie-quoted", "/cookie", ("cookie", 'key="a b"')),
    get("cookie-quoted-empty", "/cookie", ("cookie", 'key=""')),
    get("cookie-escaped", "/cookie", ("cookie", 'key="a\\073b\\"c"')),
    get("cookie-not-percent-decoded", "/cookie", ("cookie", "key=a%20b")),
    get("cookie-among-others", "/cookie", ("cookie", "a=1; key=abc; b=2")),
    get("cookie-without-blanks", "/cookie", ("cookie", "a=1;key=abc;b=2")),
    get("cookie-with-equals-signs", "/cookie", ("cookie", "key=a=b==")),
    get("beside-a-parameter", "/beside?key=a&limit=3"),
    get("beside-a-wrong-parameter", "/beside?key=a&limit=x"),
    get("absent-beside-a-wrong-parameter", "/beside?limit=x"),
    document(),
]

"""Cookie parameters and how the cookie header is read."""

from typing import Annotated

from fastapi import Cookie, FastAPI

from cases import get

app = FastAPI()


@app.get("/sessions")
def session(session: Annotated[str, Cookie()]) -> str:
    return session


@app.get("/counts")
def count(visitCount: Annotated[int, Cookie(le=10)]) -> int:
    return visitCount


@app.get("/lists")
def listed(values: Annotated[list[str] | None, Cookie()] = None) -> list[str] | None:
    return values


HEADERS = {
    "one": "session=abc",
    "among-others": "a=1; session=abc; b=2",
    "without-blanks": "a=1;session=abc;b=2",
    "blanks-around": "  session  =  abc  ",
    "last-one-wins": "session=first; session=last",
    "empty-value": "session=",
    "without-equals-sign": "session",
    "empty-name": "=abc",
    "equals-sign-in-value": "session=a=b==",
    "quoted": 'session="abc"',
    "quoted-with-blank": 'session="a b"',
    "quoted-with-escape": r'session="a\"b\\c"',
    "quoted-with-octal-escape": r'session="a\073b"',
    "quoted-with-semicolon": 'session="a;b"',
    "quote-not-closed": 'session="abc',
    "quotes-only": 'session=""',
    "not-percent-decoded": "session=a%20b+c",
    "comma-stays": "session=a,b",
    "name-is-case-sensitive": "Session=abc",
    "empty-pairs": ";;session=abc;;",
    "semicolon-only": ";",
    "latin-1": "session=h\u00e9y",
}

CASES = [
    *[get(name, "/sessions", ("cookie", header)) for name, header in HEADERS.items()],
    get("missing", "/sessions"),
    get("two-headers", "/sessions", ("cookie", "a=1"), ("cookie", "session=abc")),
    get("two-headers-with-the-same-name", "/sessions", ("cookie", "session=first"), ("cookie", "session=last")),
    get("camel-case-name", "/counts", ("cookie", "visitCount=7")),
    get("number-refused", "/counts", ("cookie", "visitCount=x")),
    get("number-out-of-bounds", "/counts", ("cookie", "visitCount=11")),
    get("list-cannot-be-filled", "/lists", ("cookie", "values=a; values=b")),
    get("list-empty-value-is-missing", "/lists", ("cookie", "values=")),
    get("list-missing", "/lists"),
]

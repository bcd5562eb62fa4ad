"""HTTP Basic: lenient base64, and the realm."""

from base64 import b64encode
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import HTTPBasic, HTTPBasicCredentials

from cases import Case, document, get, head

app = FastAPI()


@app.get("/plain")
def plain(credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> list[str]:
    return [credentials.username, credentials.password]


@app.head("/plain")
def peek(credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> list[str]:
    return [credentials.username, credentials.password]


@app.get("/realm")
def realm(
    credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic(scheme_name="Realm", realm="the books"))],
) -> str:
    return credentials.username


@app.get("/realm/empty")
def noRealm(
    credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic(scheme_name="NoRealm", realm=""))],
) -> str:
    return credentials.username


def sent(name: str, parameter: str) -> Case:
    return get(name, "/plain", ("authorization", f"Basic {parameter}"))


def encoded(name: str, text: str, charset: str = "ascii") -> Case:
    return sent(name, b64encode(text.encode(charset)).decode())


CASES = [
    encoded("user-and-password", "user:secret"),
    encoded("no-password", "user:"),
    encoded("no-user", ":secret"),
    encoded("colon-alone", ":"),
    encoded("several-colons", "u:p:q"),
    encoded("blanks-stay", " u : p "),
    encoded("control-characters", "u\x00\t\n\x7f:p\x1f"),
    encoded("quotes", '"u":\\p'),
    encoded("no-colon", "nocolon"),
    encoded("not-ascii-utf8", "us\u00e9r:p", "utf-8"),
    encoded("not-ascii-latin-1", "us\u00e9r:p", "latin-1"),
    encoded("not-ascii-password", "u:p\u00e4ss", "utf-8"),
    encoded("long", "u" * 1000 + ":" + "p" * 2000),
    sent("nothing", ""),
    sent("two-blanks-before", " dTpw"),
    sent("padding-missing", "dTp"),
    sent("not-base64", "notb64"),
    sent("one-character", "d"),
    sent("two-characters", "dT"),
    sent("padding-alone", "===="),
    sent("foreign-characters", "dT@@pw"),
    sent("foreign-characters-alone", "@@@@"),
    sent("not-ascii-raw", "dT\u00e9pw"),
    sent("surplus-padding", "dTpw="),
    sent("surplus-padding-two", "dTpw=="),
    sent("padding-too-early", "dT=pw"),
    sent("padding-first", "=dTpw"),
    sent("url-alphabet-is-dropped", "dTp-_w"),
    sent("several-parts", "dTpw dTpw"),
    sent("unfinished-group", "dTpwcA"),
    sent("unfinished-padding", "dTpwcA="),
    sent("finished-group", "dTpwcA=="),
    sent("finished-group-surplus-padding", "dTpwcA==="),
    sent("finished-group-and-more", "dTpwcA==dTpw"),
    sent("padding-with-foreign-between", "dTpwcA=-="),
    sent("single-padding-and-more", "dTpwcA=dTpw"),
    sent("finished-group-of-three", "dTpwcHA="),
    sent("commas-are-dropped", "dTpw,"),
    sent("tabs-are-dropped", "dT\tpw"),
    sent("standard-alphabet", "Pz8+Ojw/Pz8/"),
    head("head", "/plain", ("authorization", "Basic dTpw")),
    head("head-refused", "/plain"),
    get("realm", "/realm", ("authorization", "Basic dTpw")),
    get("realm-absent", "/realm"),
    get("realm-other-scheme", "/realm", ("authorization", "Bearer abc")),
    get("realm-not-base64", "/realm", ("authorization", "Basic notb64")),
    get("realm-empty", "/realm/empty"),
    document(),
]

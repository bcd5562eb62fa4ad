"""The form of the password flow, plain and strict."""

from typing import Annotated, Any

from fastapi import Depends, FastAPI, Form
from fastapi.security import OAuth2PasswordRequestForm, OAuth2PasswordRequestFormStrict

from cases import Case, Header, document, part, post

app = FastAPI()


def fields(form: OAuth2PasswordRequestForm) -> dict[str, Any]:
    return {
        "grantType": form.grant_type,
        "username": form.username,
        "password": form.password,
        "scopes": form.scopes,
        "clientId": form.client_id,
        "clientSecret": form.client_secret,
    }


@app.post("/plain")
def plain(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> dict[str, Any]:
    return fields(form)


@app.post("/strict")
def strict(form: Annotated[OAuth2PasswordRequestFormStrict, Depends()]) -> dict[str, Any]:
    return fields(form)


@app.post("/beside")
def beside(
    form: Annotated[OAuth2PasswordRequestForm, Depends()], remember: Annotated[bool, Form()] = False
) -> dict[str, Any]:
    return {"username": form.username, "remember": remember}


def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> str:
    return f"{form.username}/{form.password}"


@app.post("/below")
def below(login: Annotated[str, Depends(login)]) -> str:
    return login


def both(name: str, *headers: Header, **body: Any) -> list[Case]:
    return [post(f"{name}-{path}", f"/{path}", *headers, **body) for path in ("plain", "strict")]


WHOLE = "grant_type=password&username=u&password=p&scope=a+b&client_id=c&client_secret=s"

CASES = [
    *both("whole", form=WHOLE),
    *both("required-alone", form="username=u&password=p"),
    *both("with-grant-type", form="grant_type=password&username=u&password=p"),
    *both("no-body"),
    *both("empty-form", form=""),
    *both("json", json='{"username":"u","password":"p"}'),
    *both("json-syntax-error", json="{"),
    *both("no-content-type", body="username=u&password=p"),
    *both("grant-type-empty", form="grant_type=&username=u&password=p"),
    *both("grant-type-incorrect", form="grant_type=incorrect&username=u&password=p"),
    *both("grant-type-in-capitals", form="grant_type=PASSWORD&username=u&password=p"),
    *both("grant-type-line-feed", form="grant_type=password%0A&username=u&password=p"),
    *both("grant-type-incorrect-alone", form="grant_type=incorrect"),
    *both("grant-type-last-counts", form="grant_type=incorrect&grant_type=password&username=u&password=p"),
    *both("username-empty", form="grant_type=password&username=&password=p"),
    *both("password-empty", form="grant_type=password&username=u&password="),
    *both("username-blank", form="grant_type=password&username=+&password=p"),
    *both("username-last-counts", form="grant_type=password&username=u&username=v&password=p"),
    *both("username-decoded", form="grant_type=password&username=h%C3%A9+y&password=%26%3D"),
    *both("scope-white-space", form="grant_type=password&username=u&password=p&scope=a+b%20%20c%09d%0D%0A"),
    *both("scope-empty", form="grant_type=password&username=u&password=p&scope="),
    *both("scope-blanks", form="grant_type=password&username=u&password=p&scope=++"),
    *both("scope-twice-the-same", form="grant_type=password&username=u&password=p&scope=a+a"),
    *both(
        "scope-other-white-space",
        form="grant_type=password&username=u&password=p&scope=a%C2%A0b%E2%80%83c%1Fd%C2%85e",
    ),
    *both("scope-no-white-space", form="grant_type=password&username=u&password=p&scope=a%E2%80%8Bb,c%00d"),
    *both("client-empty", form="grant_type=password&username=u&password=p&client_id=&client_secret="),
    *both("unknown-fields", form="grant_type=password&username=u&password=p&otp=1"),
    *both("names-in-capitals", form="GRANT_TYPE=password&Username=u&PASSWORD=p"),
    *both("multipart", parts=[part("grant_type", "password"), part("username", "u"), part("password", "p")]),
    *both("multipart-without-boundary", ("content-type", "multipart/form-data"), body="--edge--"),
    post("query-is-no-form", "/plain?username=u&password=p", form="username=v"),
    post("beside", "/beside", form="username=u&password=p&remember=true"),
    post("beside-defaulted", "/beside", form="username=u&password=p"),
    post("beside-refused", "/beside", form="username=u&remember=x"),
    post("below", "/below", form="username=u&password=p"),
    post("below-refused", "/below", form="password=p&grant_type=x"),
    document(),
]

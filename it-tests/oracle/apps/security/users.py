"""Login, tokens and scopes, as the tutorial has them."""

from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Security
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm, SecurityScopes
from pydantic import BaseModel

from cases import document, get, post

app = FastAPI()

bearer = OAuth2PasswordBearer(tokenUrl="token", scopes={"me": "Read about yourself", "items": "Read items"})


class User(BaseModel):
    username: str
    disabled: bool = False


USERS = {"ann": User(username="ann"), "bob": User(username="bob", disabled=True)}


def currentUser(scopes: SecurityScopes, token: Annotated[str, Depends(bearer)]) -> User:
    challenge = f'Bearer scope="{scopes.scope_str}"' if scopes.scopes else "Bearer"
    name, _, granted = token.partition(":")
    user = USERS.get(name)
    if user is None:
        raise HTTPException(401, "Could not validate credentials", {"WWW-Authenticate": challenge})
    for scope in scopes.scopes:
        if scope not in granted.split(","):
            raise HTTPException(401, "Not enough permissions", {"WWW-Authenticate": challenge})
    return user


def activeUser(user: Annotated[User, Security(currentUser, scopes=["me"])]) -> User:
    if user.disabled:
        raise HTTPException(400, "Inactive user")
    return user


@app.post("/token")
async def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> dict[str, Any]:
    if form.username not in USERS or form.password != "secret":
        raise HTTPException(400, "Incorrect username or password")
    return {"access_token": f"{form.username}:{','.join(form.scopes)}", "token_type": "bearer"}


@app.get("/users/me")
async def me(user: Annotated[User, Depends(activeUser)]) -> User:
    return user


@app.get("/users/me/items")
async def items(user: Annotated[User, Security(activeUser, scopes=["items"])]) -> list[dict[str, Any]]:
    return [{"item": "Foo", "owner": user.username}]


@app.get("/status")
async def status(user: Annotated[User, Depends(currentUser)]) -> dict[str, Any]:
    return {"status": "ok"}


def bearing(token: str) -> tuple[str, str]:
    return "authorization", f"Bearer {token}"


CASES = [
    post("login", "/token", form="username=ann&password=secret&scope=me+items"),
    post("login-without-scopes", "/token", form="username=ann&password=secret"),
    post("login-wrong-password", "/token", form="username=ann&password=guess"),
    post("login-unknown", "/token", form="username=eve&password=secret"),
    post("login-nothing", "/token"),
    get("me", "/users/me", bearing("ann:me")),
    get("me-without-a-token", "/users/me"),
    get("me-with-an-empty-token", "/users/me", bearing("")),
    get("me-unknown", "/users/me", bearing("eve:me")),
    get("me-without-the-scope", "/users/me", bearing("ann:items")),
    get("me-inactive", "/users/me", bearing("bob:me")),
    get("items", "/users/me/items", bearing("ann:me,items")),
    get("items-without-the-scope", "/users/me/items", bearing("ann:me")),
    get("items-unknown", "/users/me/items", bearing("eve:me,items")),
    get("items-inactive", "/users/me/items", bearing("bob:items,me")),
    get("status", "/status", bearing("bob:")),
    get("status-unknown", "/status", bearing("eve:")),
    get("status-without-a-token", "/status"),
    document(),
]

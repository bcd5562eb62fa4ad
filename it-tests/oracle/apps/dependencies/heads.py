"""The request, the head of the answer and the background tasks, shared by handlers and dependencies."""

from typing import Annotated, Any

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import PlainTextResponse

from cases import document, get, post
from journal import Journal

app = FastAPI()

journal = Journal()


def marked(response: Response) -> str:
    response.headers["x-mark"] = "dependency"
    return "marked"


def marker(response: Response, marked: Annotated[str, Depends(marked)]) -> str:
    response.headers["x-marker"] = "outer"
    response.headers["x-mark"] = "outer"
    return marked


def cookied(response: Response) -> str:
    response.set_cookie("dependency", "1")
    return "cookied"


async def accepted(response: Response) -> str:
    response.status_code = 202
    return "accepted"


def seen(request: Request, q: str | None = None) -> list[str | None]:
    return [request.method, request.url.path, request.headers.get("x-a"), request.cookies.get("c"), q]


def logged(topic: str, tasks: BackgroundTasks) -> str:
    tasks.add_task(journal.write, topic, "dependency")
    return "logged"


async def loggedLater(topic: str, tasks: BackgroundTasks, logged: Annotated[str, Depends(logged)]) -> str:
    tasks.add_task(journal.write, topic, "outer dependency")
    return logged


def refused(response: Response) -> str:
    response.headers["x-mark"] = "refused"
    raise HTTPException(409, "Refused", {"x-refused": "1"})


@app.get("/journal/{topic}")
def read(topic: str, count: int) -> list[str]:
    return journal.read(topic, count)


@app.get("/header")
def header(marked: Annotated[str, Depends(marked)]) -> str:
    return marked


@app.get("/header/nested")
def headerNested(marker: Annotated[str, Depends(marker)]) -> str:
    return marker


@app.get("/header/both")
def headerBoth(marked: Annotated[str, Depends(marked)], response: Response) -> str:
    response.headers["x-mark"] = "handler"
    response.headers["x-own"] = "handler"
    return marked


@app.get("/header/response")
def headerResponse(marked: Annotated[str, Depends(marked)]) -> PlainTextResponse:
    return PlainTextResponse(marked, headers={"x-own": "1"})


@app.get("/header/refused")
def headerRefused(marked: Annotated[str, Depends(marked)]) -> str:
    raise HTTPException(403, "No")


@app.get("/header/refused/below")
def headerRefusedBelow(marked: Annotated[str, Depends(marked)], refused: Annotated[str, Depends(refused)]) -> str:
    return refused


@app.get("/header/number")
def headerNumber(marked: Annotated[str, Depends(marked)], number: int) -> int:
    return number


@app.get("/header/route", dependencies=[Depends(marked), Depends(cookied)])
async def headerRoute() -> str:
    return "route"


@app.get("/cookies")
def cookies(cookied: Annotated[str, Depends(cookied)], response: Response) -> str:
    response.set_cookie("handler", "2")
    return cookied


@app.get("/status")
def status(accepted: Annotated[str, Depends(accepted)]) -> str:
    return accepted


@app.post("/status/route", status_code=201)
def statusRoute(accepted: Annotated[str, Depends(accepted)]) -> str:
    return accepted


@app.post("/status/both", status_code=201)
def statusBoth(accepted: Annotated[str, Depends(accepted)], response: Response) -> str:
    response.status_code = 203
    return accepted


@app.get("/request/{item}")
def request(item: int, seen: Annotated[list[str | None], Depends(seen)]) -> list[Any]:
    return [item, *seen]


@app.post("/tasks/{topic}")
def tasks(topic: str, logged: Annotated[str, Depends(loggedLater)], tasks: BackgroundTasks) -> str:
    tasks.add_task(journal.write, topic, "handler")
    return logged


@app.post("/tasks/alone/{topic}")
def tasksAlone(logged: Annotated[str, Depends(logged)]) -> str:
    return logged


@app.post("/tasks/response/{topic}")
async def tasksResponse(logged: Annotated[str, Depends(logged)]) -> PlainTextResponse:
    return PlainTextResponse(logged, 202)


@app.post("/tasks/refused/{topic}")
def tasksRefused(logged: Annotated[str, Depends(logged)]) -> str:
    raise HTTPException(403, "No")


@app.post("/tasks/number/{topic}", dependencies=[Depends(logged)])
def tasksNumber(number: int) -> int:
    return number


CASES = [
    get("header", "/header"),
    get("header-nested", "/header/nested"),
    get("header-both", "/header/both"),
    get("header-of-a-response", "/header/response"),
    get("header-refused", "/header/refused"),
    get("header-refused-below", "/header/refused/below"),
    get("header-invalid", "/header/number?number=x"),
    get("header-for-the-route", "/header/route"),
    get("cookies", "/cookies"),
    get("status", "/status"),
    post("status-over-the-routes", "/status/route"),
    post("status-both", "/status/both"),
    get("request", "/request/7?q=a", ("x-a", "b"), ("cookie", "c=d")),
    get("request-bare", "/request/7"),
    post("tasks", "/tasks/a"),
    get("tasks-journal", "/journal/a?count=3"),
    post("tasks-alone", "/tasks/alone/b"),
    get("tasks-alone-journal", "/journal/b?count=1"),
    post("tasks-response", "/tasks/response/c"),
    get("tasks-response-journal", "/journal/c?count=1"),
    post("tasks-refused", "/tasks/refused/d"),
    post("tasks-invalid", "/tasks/number/d?number=x"),
    post("tasks-after-refusals", "/tasks/number/d?number=1"),
    get("tasks-after-refusals-journal", "/journal/d?count=1"),
    document(),
]

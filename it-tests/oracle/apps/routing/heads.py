"""Status and headers set on the injected response."""

from fastapi import FastAPI, HTTPException, Response
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel

from cases import delete, get, head, post, put

app = FastAPI()


class Item(BaseModel):
    name: str = "a"
    note: str | None = None


@app.get("/status/{code}")
def status(code: int, response: Response) -> Item:
    response.status_code = code
    return Item()


@app.post("/status/{code}", status_code=201)
async def statusOfTheRoute(code: int, response: Response) -> Item:
    if code:
        response.status_code = code
    return Item()


@app.get("/nothing/{code}")
def nothing(code: int, response: Response) -> None:
    response.status_code = code


@app.get("/headers")
def headers(response: Response) -> Item:
    response.headers["X-One"] = "1"
    response.headers["x-two"] = "2"
    return Item()


@app.get("/headers/replaced")
def headersReplaced(response: Response) -> Item:
    response.headers["X-One"] = "1"
    response.headers["x-one"] = "2"
    return Item()


@app.get("/headers/repeated")
def headersRepeated(response: Response) -> Item:
    response.headers["X-One"] = "1"
    response.headers.append("x-one", "2")
    return Item()


@app.get("/headers/async")
async def headersLater(response: Response) -> list[Item]:
    response.headers["X-One"] = "1"
    return [Item()]


@app.get("/content-type")
def contentType(response: Response) -> Item:
    response.headers["Content-Type"] = "application/vnd.item+json"
    return Item()


@app.get("/filtered", response_model_exclude_none=True)
def filtered(response: Response) -> Item:
    response.headers["X-One"] = "1"
    return Item()


@app.get("/page", response_class=PlainTextResponse)
def page(response: Response) -> str:
    response.headers["X-One"] = "1"
    response.status_code = 202
    return "page"


@app.get("/raised")
def raised(response: Response) -> Item:
    response.headers["X-One"] = "1"
    response.status_code = 202
    raise HTTPException(404, "gone")


@app.get("/returned")
def returned(response: Response) -> Response:
    response.headers["X-One"] = "1"
    response.status_code = 202
    return PlainTextResponse("own")


@app.get("/returned/item")
def maybeReturned(response: Response, q: int = 0) -> Item:
    response.headers["X-One"] = "1"
    response.status_code = 202 + q
    return Item()


@app.head("/peek")
def peek(response: Response) -> Item:
    response.headers["X-One"] = "1"
    response.status_code = 203
    return Item()


@app.put("/body")
def body(item: Item, response: Response) -> Item:
    response.status_code = 201 if item.note else 200
    response.headers["X-Name"] = item.name
    return item


@app.delete("/gone", status_code=204)
def gone(response: Response) -> None:
    response.headers["X-Gone"] = "yes"


CASES = [
    *[get(f"status-{code}", f"/status/{code}") for code in (200, 202, 203, 204, 206, 304, 404, 418, 500)],
    *[post(f"status-of-the-route-{code}", f"/status/{code}") for code in (0, 200, 204, 409)],
    *[get(f"nothing-{code}", f"/nothing/{code}") for code in (200, 204, 304, 404)],
    get("headers", "/headers"),
    get("headers-replaced", "/headers/replaced"),
    get("headers-repeated", "/headers/repeated"),
    get("headers-async", "/headers/async"),
    get("content-type", "/content-type"),
    get("filtered", "/filtered"),
    get("page", "/page"),
    get("raised", "/raised"),
    get("returned", "/returned"),
    get("query", "/returned/item?q=1"),
    get("query-refused", "/returned/item?q=x"),
    head("peek", "/peek"),
    put("body", "/body", json='{"name":"n"}'),
    put("body-created", "/body", json='{"note":"n"}'),
    put("body-refused", "/body", json='{"name":1}'),
    put("body-rewritten", "/body", json='{"name":"\\ud83d\\ude42"}'),
    delete("bodiless", "/gone"),
]

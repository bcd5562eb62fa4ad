"""Every source, one value and many, required, optional and preset, under the parameter's name and another."""

from typing import Annotated, Any

from fastapi import Body, Cookie, FastAPI, Header, Query

from cases import get, post

app = FastAPI()


@app.get("/query/one/required")
def queryOne(name: Annotated[int, Query()], other: Annotated[int, Query(alias="the-other")]) -> list[int]:
    return [name, other]


@app.get("/query/one/optional")
def queryOneOptional(
    name: Annotated[int | None, Query()] = None, other: Annotated[int | None, Query(alias="the-other")] = None
) -> list[int | None]:
    return [name, other]


@app.get("/query/one/preset")
def queryOnePreset(name: Annotated[int, Query()] = 1, other: Annotated[int, Query(alias="the-other")] = 2) -> list[int]:
    return [name, other]


@app.get("/query/many/required")
def queryMany(name: Annotated[list[int], Query()], other: Annotated[list[int], Query(alias="the-other")]) -> list[list[int]]:
    return [name, other]


@app.get("/query/many/optional")
def queryManyOptional(
    name: Annotated[list[int] | None, Query()] = None, other: Annotated[list[int] | None, Query(alias="the-other")] = None
) -> list[list[int] | None]:
    return [name, other]


@app.get("/query/many/preset")
def queryManyPreset(
    name: Annotated[list[int], Query()] = [1], other: Annotated[list[int], Query(alias="the-other")] = [2]
) -> list[list[int]]:
    return [name, other]


@app.get("/header/one/required")
def headerOne(x_name: Annotated[int, Header()], other: Annotated[int, Header(alias="The-Other")]) -> list[int]:
    return [x_name, other]


@app.get("/header/one/optional")
def headerOneOptional(
    x_name: Annotated[int | None, Header()] = None, other: Annotated[int | None, Header(alias="The-Other")] = None
) -> list[int | None]:
    return [x_name, other]


@app.get("/header/one/preset")
def headerOnePreset(
    x_name: Annotated[int, Header()] = 1, other: Annotated[int, Header(alias="The-Other")] = 2
) -> list[int]:
    return [x_name, other]


@app.get("/header/many/required")
def headerMany(
    x_name: Annotated[list[int], Header()], other: Annotated[list[int], Header(alias="The-Other")]
) -> list[list[int]]:
    return [x_name, other]


@app.get("/header/many/optional")
def headerManyOptional(
    x_name: Annotated[list[int] | None, Header()] = None,
    other: Annotated[list[int] | None, Header(alias="The-Other")] = None,
) -> list[list[int] | None]:
    return [x_name, other]


@app.get("/header/many/preset")
def headerManyPreset(
    x_name: Annotated[list[int], Header()] = [1], other: Annotated[list[int], Header(alias="The-Other")] = [2]
) -> list[list[int]]:
    return [x_name, other]


@app.get("/cookie/one/required")
def cookieOne(name: Annotated[int, Cookie()], other: Annotated[int, Cookie(alias="the-other")]) -> list[int]:
    return [name, other]


@app.get("/cookie/one/optional")
def cookieOneOptional(
    name: Annotated[int | None, Cookie()] = None, other: Annotated[int | None, Cookie(alias="the-other")] = None
) -> list[int | None]:
    return [name, other]


@app.get("/cookie/one/preset")
def cookieOnePreset(
    name: Annotated[int, Cookie()] = 1, other: Annotated[int, Cookie(alias="the-other")] = 2
) -> list[int]:
    return [name, other]


@app.post("/body/one/required")
def bodyOne(name: Annotated[int, Body()], other: Annotated[int, Body(alias="the-other")]) -> list[int]:
    return [name, other]


@app.post("/body/one/optional")
def bodyOneOptional(
    name: Annotated[int | None, Body()] = None, other: Annotated[int | None, Body(alias="the-other")] = None
) -> list[int | None]:
    return [name, other]


@app.post("/body/one/preset")
def bodyOnePreset(name: Annotated[int, Body()] = 1, other: Annotated[int, Body(alias="the-other")] = 2) -> list[int]:
    return [name, other]


@app.post("/body/many/required")
def bodyMany(name: Annotated[list[int], Body()], other: Annotated[list[int], Body(alias="the-other")]) -> list[list[int]]:
    return [name, other]


@app.post("/body/many/optional")
def bodyManyOptional(
    name: Annotated[list[int] | None, Body()] = None, other: Annotated[list[int] | None, Body(alias="the-other")] = None
) -> list[list[int] | None]:
    return [name, other]


@app.post("/body/many/preset")
def bodyManyPreset(
    name: Annotated[list[int], Body()] = [1], other: Annotated[list[int], Body(alias="the-other")] = [2]
) -> list[list[int]]:
    return [name, other]


NEEDS = ("required", "optional", "preset")


def queries(many: str, need: str):
    """The same requests for each of the handlers."""
    return [
        get(f"query-{many}-{need}", f"/query/{many}/{need}?name=3&the-other=4"),
        get(f"query-{many}-{need}-missing", f"/query/{many}/{need}"),
        get(f"query-{many}-{need}-by-its-name", f"/query/{many}/{need}?name=3&other=4"),
        get(f"query-{many}-{need}-several", f"/query/{many}/{need}?name=3&the-other=4&name=5&the-other=6"),
        get(f"query-{many}-{need}-refused", f"/query/{many}/{need}?name=&the-other=x"),
    ]


def headers(many: str, need: str):
    def call(name: str, *sent: tuple[str, str]):
        return get(f"header-{many}-{need}{name}", f"/header/{many}/{need}", *sent)

    return [
        call("", ("x-name", "3"), ("the-other", "4")),
        call("-missing"),
        call("-by-its-name", ("x_name", "3"), ("other", "4")),
        call("-several", ("x-name", "3"), ("the-other", "4"), ("x-name", "5"), ("The-Other", "6")),
        call("-refused", ("x-name", ""), ("the-other", "x")),
    ]


def cookies(need: str):
    def call(name: str, *sent: tuple[str, str]):
        return get(f"cookie-one-{need}{name}", f"/cookie/one/{need}", *sent)

    return [
        call("", ("cookie", "name=3; the-other=4")),
        call("-missing"),
        call("-by-its-name", ("cookie", "name=3; other=4")),
        call("-several", ("cookie", "name=3; the-other=4; name=5; the-other=6")),
        call("-refused", ("cookie", "name=; the-other=x")),
    ]


def bodies(many: str, need: str):
    def call(name: str, json: str):
        return post(f"body-{many}-{need}{name}", f"/body/{many}/{need}", json=json)

    first, second, third = ("3", "4", "5") if many == "one" else ("[3]", "[4]", "[5,6]")
    return [
        call("", f'{{"name":{first},"the-other":{second}}}'),
        call("-missing", "{}"),
        call("-by-its-name", f'{{"name":{first},"other":{second}}}'),
        call("-several", f'{{"name":{first},"the-other":{second},"the-other":{third}}}'),
        call("-refused", '{"name":"","the-other":["x"]}'),
        call("-null", '{"name":null,"the-other":null}'),
        call("-empty", '{"name":[],"the-other":{}}'),
    ]


CASES = (
    [case for many in ("one", "many") for need in NEEDS for case in queries(many, need)]
    + [case for many in ("one", "many") for need in NEEDS for case in headers(many, need)]
    + [case for need in NEEDS for case in cookies(need)]
    + [case for many in ("one", "many") for need in NEEDS for case in bodies(many, need)]
)

"""The requests an application is recorded with."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

Header = tuple[str, str]


@dataclass(frozen=True)
class Case:
    name: str
    method: str
    target: str
    headers: tuple[Header, ...]
    body: bytes | None
    omit: frozenset[str]


def call(
    method: str,
    name: str,
    target: str,
    *headers: Header,
    body: str | bytes | None = None,
    json: str | None = None,
    omit: Iterable[str] = (),
) -> Case:
    """A request sent byte for byte as written here.

    `json` is a body that brings its content type, `body` one that does not. `omit` names the parts of the
    answer that are not recorded: "body" and response headers.
    """
    if json is not None:
        headers += (("content-type", "application/json"),)
        body = json
    if isinstance(body, str):
        body = body.encode()
    return Case(name, method, target, headers, body, frozenset(omit))


get = partial(call, "GET")
post = partial(call, "POST")
put = partial(call, "PUT")
patch = partial(call, "PATCH")
delete = partial(call, "DELETE")
head = partial(call, "HEAD")
options = partial(call, "OPTIONS")
trace = partial(call, "TRACE")


def page(name: str, target: str) -> Case:
    """A page whose text is not compared."""
    return get(name, target, omit=("body", "content-length"))


def document() -> Case:
    """The OpenAPI document, compared as a JSON value."""
    return get("document", "/openapi.json", omit=("content-length",))

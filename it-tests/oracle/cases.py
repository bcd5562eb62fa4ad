"""The requests an application is recorded with."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

Header = tuple[str, str]


MULTIPART: Header = ("content-type", "multipart/form-data; boundary=edge")
END = b"--edge--\r\n"


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
    form: str | None = None,
    parts: Iterable[bytes] | None = None,
    omit: Iterable[str] = (),
) -> Case:
    """A request sent byte for byte as written here.

    `json`, `form` (urlencoded) and `parts` (multipart) are bodies that bring their content type, `body` is one that
    does not. `omit` names the parts of the answer that are not recorded: "body" and response headers.
    """
    if json is not None:
        headers += (("content-type", "application/json"),)
        body = json
    if form is not None:
        headers += (("content-type", "application/x-www-form-urlencoded"),)
        body = form
    if parts is not None:
        headers += (MULTIPART,)
        body = b"".join(parts) + END
    if isinstance(body, str):
        body = body.encode()
    return Case(name, method, target, headers, body, frozenset(omit))


def part(name: str, content: str | bytes, filename: str | None = None, *headers: Header) -> bytes:
    """A part of a multipart body; a file if it has a name as such."""
    disposition = f'form-data; name="{name}"' + ("" if filename is None else f'; filename="{filename}"')
    return raw_part(f"Content-Disposition: {disposition}", *(f"{key}: {value}" for key, value in headers), content=content)


def raw_part(*lines: str, content: str | bytes = "x") -> bytes:
    """A part of a multipart body, with these header lines."""
    head = "\r\n".join(["--edge", *lines, "", ""]).encode()
    return head + (content.encode() if isinstance(content, str) else content) + b"\r\n"


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

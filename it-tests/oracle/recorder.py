"""Runs the cases of the applications against the real FastAPI and writes what went over the wire."""

import base64
import json
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI

from cases import Case

HERE = Path(__file__).parent
APPS = HERE / "apps"
GOLDENS = HERE / "goldens"

RECORDED_HEADERS = re.compile(
    "accept-ranges|allow|content-disposition|content-length|content-range|content-type|etag|last-modified|location"
    "|retry-after|set-cookie|www-authenticate|x-.*"
)
KEBAB_CASE = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


def main(chosen: list[str]) -> None:
    known = sorted(path.relative_to(APPS).with_suffix("").as_posix() for path in APPS.glob("*/*.py"))
    for name in chosen or known:
        golden = record(name)
        path = GOLDENS / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(golden, indent=1) + "\n")
        print(f"{len(golden['exchanges']):4} {name}")
    remove_orphans(known)


def remove_orphans(known: list[str]) -> None:
    for path in GOLDENS.glob("*/*.json"):
        if path.relative_to(GOLDENS).with_suffix("").as_posix() not in known:
            path.unlink()


def record(name: str) -> dict[str, Any]:
    area, app = name.split("/")
    module = import_module(f"apps.{area}.{app}")
    check_names(name, module.CASES)
    with serving(module.app) as address:
        return {"app": app, "exchanges": [exchange(address, case) for case in module.CASES]}


def check_names(app: str, cases: list[Case]) -> None:
    seen: set[str] = set()
    for case in cases:
        if not KEBAB_CASE.fullmatch(case.name) or case.name in seen:
            raise ValueError(f"{app}: the case name {case.name!r} is not kebab-case or not unique")
        seen.add(case.name)


@contextmanager
def serving(app: FastAPI) -> Iterator[tuple[str, int]]:
    server = uvicorn.Server(uvicorn.Config(app, http="h11", log_level="critical"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started and thread.is_alive():
                time.sleep(0.001)
            yield listener.getsockname()
        finally:
            server.should_exit = True
            thread.join()


def exchange(address: tuple[str, int], case: Case) -> dict[str, Any]:
    with socket.create_connection(address, timeout=10) as connection:
        connection.sendall(request_bytes(case))
        answer = connection.makefile("rb").read()
    request = {"method": case.method, "target": case.target, "headers": [list(header) for header in case.headers]}
    return {"name": case.name, "request": request | body_member(case.body), "response": response(answer, case)}


def request_bytes(case: Case) -> bytes:
    headers = [("host", "testserver"), ("connection", "close"), *case.headers]
    if case.body is not None:
        headers.append(("content-length", str(len(case.body))))
    lines = [f"{case.method} {case.target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1") + (case.body or b"")


def response(answer: bytes, case: Case) -> dict[str, Any]:
    head, _, body = answer.partition(b"\r\n\r\n")
    status_line, *header_lines = head.decode("latin-1").split("\r\n")
    headers: dict[str, str] = {}
    for line in header_lines:
        name, _, value = line.partition(": ")
        if (name.lower(), value) == ("transfer-encoding", "chunked"):
            body = unchunked(body)
        if not RECORDED_HEADERS.fullmatch(name) or name in case.omit:
            continue
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    recorded = {"status": int(status_line.split()[1]), "headers": dict(sorted(headers.items()))}
    return recorded | ({"bodyOmitted": True} if "body" in case.omit else body_member(body or None))


def unchunked(body: bytes) -> bytes:
    content = b""
    while body:
        size_line, _, rest = body.partition(b"\r\n")
        size = int(size_line, 16)
        content += rest[:size]
        body = rest[size + 2 :]
    return content


def body_member(body: bytes | None) -> dict[str, str]:
    if body is None:
        return {}
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"bodyBase64": base64.b64encode(body).decode()}


if __name__ == "__main__":
    main(sys.argv[1:])

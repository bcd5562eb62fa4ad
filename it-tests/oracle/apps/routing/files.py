"""Files: their types, names for downloads, versions and ranges."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from fastapi import FastAPI
from fastapi.responses import FileResponse

from cases import Case, get, head

app = FastAPI()

FOLDER = TemporaryDirectory()
MODIFIED = 1700000000
LETTERS = b"0123456789abcdefghijABCDEFGHIJ"
CONTENTS = {
    "a.txt": LETTERS,
    "page.html": b"<p>h\xc3\xa9</p>",
    "style.css": b"p {}",
    "data.json": b"{}",
    "image.svg": b"<svg/>",
    "IMAGE.PNG": b"\x89PNG",
    "archive.tar.gz": b"\x1f\x8b",
    "data.unknown": b"?",
    "README": b"Read me",
    ".hidden": b"hidden",
    "empty.txt": b"",
    "long.txt": bytes(range(32, 127)),
}


def path(name: str) -> Path:
    return Path(FOLDER.name) / name


for name, content in CONTENTS.items():
    path(name).write_bytes(content)
    os.utime(path(name), (MODIFIED, MODIFIED))


@app.get("/named/{name}")
def named(name: str) -> FileResponse:
    return FileResponse(path(name))


@app.head("/named/{name}")
def peek(name: str) -> FileResponse:
    return FileResponse(path(name))


@app.get("/download")
async def download(name: str) -> FileResponse:
    return FileResponse(path("a.txt"), filename=name)


@app.get("/inline")
def inline() -> FileResponse:
    return FileResponse(path("page.html"), filename="a.html", content_disposition_type="inline")


@app.get("/csv")
def csv() -> FileResponse:
    return FileResponse(path("a.txt"), media_type="text/csv")


@app.get("/own")
def own() -> FileResponse:
    return FileResponse(path("a.txt"), headers={"ETag": '"mine"', "Last-Modified": "yesterday", "X-A": "1"})


@app.get("/lost")
def lost() -> FileResponse:
    return FileResponse(path("page.html"), status_code=404, headers={"X-A": "1"})


@app.get("/folder")
def folder() -> FileResponse:
    return FileResponse(FOLDER.name)


def part(name: str, range: str, target: str = "/named/a.txt") -> Case:
    return get(name, target, ("range", range))


def parts(name: str, range: str, target: str = "/named/a.txt") -> Case:
    """Several ranges, whose boundary is random."""
    return get(name, target, ("range", range), omit=("content-type", "body"))


def part_if(name: str, validator: str, target: str = "/named/a.txt") -> Case:
    return get(name, target, ("range", "bytes=0-4"), ("if-range", validator))


ETAG = '"2ba1e5a63f91a46728c1148fdb2f72d2"'

CASES = [
    get("text", "/named/a.txt"),
    get("page", "/named/page.html"),
    get("style", "/named/style.css"),
    get("json", "/named/data.json"),
    get("svg", "/named/image.svg"),
    get("capitals", "/named/IMAGE.PNG"),
    get("compressed", "/named/archive.tar.gz"),
    get("unknown-extension", "/named/data.unknown"),
    get("no-extension", "/named/README"),
    get("hidden", "/named/.hidden"),
    get("empty", "/named/empty.txt"),
    get("media-type", "/csv"),
    get("own-headers", "/own"),
    get("own-status", "/lost"),
    get("missing", "/named/missing.txt"),
    get("folder", "/folder"),
    get("download", "/download?name=page.html"),
    get("download-unknown-type", "/download?name=a"),
    get("download-blank", "/download?name=a%20b.txt"),
    get("download-quote-and-accent", "/download?name=zo%C3%A9%20%22x%22.txt"),
    get("download-line-break", "/download?name=a%0D%0Ax:%20y"),
    get("download-symbols", "/download?name=~a_b-c/d.txt"),
    get("download-more-symbols", "/download?name=a%25;%27%2B.txt"),
    get("inline", "/inline"),
    head("head", "/named/a.txt"),
    head("head-range", "/named/a.txt", ("range", "bytes=0-4")),
    head("head-ranges", "/named/a.txt", ("range", "bytes=0-0,5-6"), omit=("content-type",)),
    head("head-unsatisfiable", "/named/a.txt", ("range", "bytes=30-")),
    head("head-missing", "/named/missing.txt"),
    part("range", "bytes=0-4"),
    part("range-to-the-end", "bytes=5-"),
    part("range-at-the-end", "bytes=-5"),
    part("range-at-the-end-longer-than-the-file", "bytes=-1000"),
    part("range-beyond-the-end", "bytes=0-1000"),
    part("range-of-one", "bytes=29-29"),
    part("range-written-widely", "Bytes = 0 - 4"),
    part("range-of-long-numbers", "bytes=0000000000000000000000-99999999999999999999999"),
    part("range-with-sign", "bytes=+5-6"),
    part("range-after-none", "bytes=a-b,,7,-,0-4"),
    part("ranges-overlap", "bytes=3-9,0-4"),
    part("ranges-touch", "bytes=0-4,5-9"),
    parts("ranges", "bytes=0-0,5-6"),
    parts("ranges-in-another-order", "bytes=-2,9-9,0-4"),
    parts("ranges-sixteen", "bytes=" + ",".join(f"{i}-{i}" for i in range(0, 32, 2)), "/named/long.txt"),
    parts("ranges-too-many", "bytes=" + ",".join(f"{i}-{i}" for i in range(0, 34, 2)), "/named/long.txt"),
    parts("ranges-media-type", "bytes=0-0,5-6", "/csv"),
    parts("ranges-own-status", "bytes=0-0,5-6", "/lost"),
    part("range-own-status", "bytes=0-0", "/lost"),
    part("range-own-headers", "bytes=0-0", "/own"),
    part("range-of-download", "bytes=0-0", "/download?name=b.txt"),
    part("unsatisfiable", "bytes=30-"),
    part("unsatisfiable-none-at-the-end", "bytes=-0"),
    part("unsatisfiable-one-of-two", "bytes=0-1,30-"),
    part("unsatisfiable-own-status", "bytes=99-", "/lost"),
    part("unsatisfiable-empty-file", "bytes=0-", "/named/empty.txt"),
    part("unsatisfiable-empty-range", "bytes=5-4"),
    part("malformed", "bytes"),
    part("malformed-unit", "items=0-1"),
    part("malformed-empty", "bytes="),
    part("malformed-no-numbers", "bytes=a-b"),
    part("malformed-backwards", "bytes=5-2"),
    part("malformed-own-headers", "bytes", "/own"),
    part("malformed-missing", "bytes", "/named/missing.txt"),
    part_if("if-range-etag", ETAG),
    part_if("if-range-date", "Tue, 14 Nov 2023 22:13:20 GMT"),
    part_if("if-range-weak", "W/" + ETAG),
    part_if("if-range-other", '"x"'),
    part_if("if-range-other-date", "Tue, 14 Nov 2023 22:13:21 GMT"),
    part_if("if-range-own", '"mine"', "/own"),
    part_if("if-range-not-own", ETAG, "/own"),
    get("if-range-without-range", "/named/a.txt", ("if-range", '"x"')),
]

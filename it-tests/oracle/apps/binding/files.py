"""UploadFile and File: what the client sent, and what is wrong with it."""

from typing import Annotated

from fastapi import FastAPI, File, Form, UploadFile

from cases import MULTIPART, part, post, raw_part

app = FastAPI()


@app.post("/file")
async def file(f: UploadFile) -> list[str | None]:
    return [f.filename, f.content_type, str(f.size), (await f.read()).decode("latin-1")]


@app.post("/headers")
def headers(f: UploadFile) -> dict[str, str]:
    return dict(f.headers)


@app.post("/files")
def files(f: list[UploadFile]) -> list[str | None]:
    return [file.filename for file in f]


@app.post("/optional")
def optional(f: UploadFile | None = None) -> str | None:
    return None if f is None else f.filename


@app.post("/optional/files")
def optionalFiles(f: list[UploadFile] | None = None) -> int:
    return -1 if f is None else len(f)


@app.post("/several")
def several(a: UploadFile, b: UploadFile, c: Annotated[UploadFile, File(alias="c-d")]) -> list[str | None]:
    return [a.filename, b.filename, c.filename]


@app.post("/mixed")
def mixed(note: Annotated[str, Form()], f: UploadFile, n: Annotated[int, Form()] = 0) -> list[str | None]:
    return [note, f.filename, str(n)]


@app.post("/bytes")
def content(f: Annotated[bytes, File()]) -> str:
    return f.decode("latin-1")


@app.post("/bytes/several")
def contents(f: Annotated[list[bytes], File()], g: Annotated[bytes | None, File(alias="g-h")] = None) -> list[int]:
    return [len(file) for file in f] + [-1 if g is None else len(g)]


@app.post("/bounded")
def bounded(f: Annotated[list[UploadFile], File(min_length=2, max_length=3)]) -> int:
    return len(f)


def disposition(text: str) -> list[bytes]:
    return [raw_part("Content-Disposition: " + text)]


TEXT = ("Content-Type", "text/plain")
EVERY_BYTE = bytes(range(256))

CASES = [
    post("file", "/file", parts=[part("f", "hello", "a.txt", TEXT)]),
    post("empty-file", "/file", parts=[part("f", "", "a.txt", TEXT)]),
    post("every-byte", "/file", parts=[part("f", EVERY_BYTE, "a.bin", ("Content-Type", "application/octet-stream"))]),
    post("line-ends", "/file", parts=[part("f", "\r\n\r\r\n--\r\n--edg\r\n", "a.txt")]),
    post("boundary-with-more-behind", "/file", parts=[part("f", "a\r\n--edgeb\r\n--edge-\r\n--edge\r", "a.txt")]),
    post("larger", "/file", parts=[part("f", "0123456789" * 500, "a.txt")]),
    post("no-content-type", "/file", parts=[part("f", "x", "a.txt")]),
    post("content-type-with-parameters", "/file", parts=[part("f", "x", "a.txt", ("Content-Type", 'a/b; c="d"'))]),
    post("no-filename", "/file", parts=[part("f", "text")]),
    post("no-filename-and-empty", "/file", parts=[part("f", "")]),
    post("empty-filename", "/file", parts=[part("f", "", "")]),
    post("empty-filename-with-content", "/file", parts=[part("f", "x", "")]),
    post("filename-utf8", "/file", parts=[part("f", "x", "zoé €.txt")]),
    post("filename-latin1", "/file", MULTIPART, body=b'--edge\r\nContent-Disposition: form-data; name=f; filename="\xe9"\r\n\r\nx\r\n--edge--'),
    post("filename-is-a-path", "/file", parts=[part("f", "x", "../../etc/passwd")]),
    post("filename-is-a-windows-path", "/file", parts=[part("f", "x", "C:\\\\dir\\\\a.txt")]),
    post("filename-is-a-network-path", "/file", parts=[part("f", "x", "\\\\\\\\host\\\\a.txt")]),
    post("filename-with-quotes", "/file", parts=disposition('form-data; name="f"; filename="a\\"b.txt"')),
    post("filename-with-backslashes", "/file", parts=disposition('form-data; name="f"; filename="a\\\\b\\c"')),
    post("filename-with-semicolon", "/file", parts=disposition('form-data; name="f"; filename="a;b"')),
    post("filename-without-quotes", "/file", parts=disposition("form-data; name=f; filename=a.txt")),
    post("filename-escaped", "/file", parts=[part("f", "x", "a%20b+c.txt")]),
    post("filename-extended-is-ignored", "/file", parts=disposition("form-data; name=f; filename*=UTF-8''a.txt")),
    post("filename-extended-beside-plain", "/file", parts=disposition("form-data; name=f; filename=a; filename*=UTF-8''b")),
    post("filename-twice", "/file", parts=disposition("form-data; name=f; filename=a; filename=b")),
    post("disposition-in-capitals", "/file", parts=disposition('FORM-DATA; NAME="f"; FILENAME="a"')),
    post("disposition-attachment", "/file", parts=disposition('attachment; name="f"; filename="a"')),
    post("disposition-last", "/file", parts=[raw_part("Content-Type: a/b", "Content-Disposition: form-data; name=f; filename=a")]),
    post("transfer-encoding-is-ignored", "/file", parts=[part("f", "aGVsbG8=", "a", ("Content-Transfer-Encoding", "base64"))]),
    post("headers", "/headers", parts=[part("f", "x", "a", TEXT, ("X-A", "1"), ("x-a", "2"), ("X-B", "  é "))]),
    post("last-one-wins", "/file", parts=[part("f", "1", "a"), part("f", "2", "b")]),
    post("text-wins-as-the-last-one", "/file", parts=[part("f", "1", "a"), part("f", "2")]),
    post("urlencoded-text", "/file", form="f=text"),
    post("urlencoded-empty", "/file", form="f="),
    post("missing", "/file", parts=[part("g", "x", "a")]),
    post("no-body", "/file"),
    post("json", "/file", json='{"f":"x"}'),
    post("not-ended", "/file", MULTIPART, body=part("f", "x", "a")),
    post("cut-off-in-its-headers", "/file", MULTIPART, body="--edge\r\nContent-Disposition: form-data; name=f; filename=a"),
    post("files", "/files", parts=[part("f", "1", "a"), part("g", "2", "b"), part("f", "3", "c")]),
    post("files-one", "/files", parts=[part("f", "1", "a")]),
    post("files-and-a-text", "/files", parts=[part("f", "1", "a"), part("f", "text"), part("f", "")]),
    post("files-missing", "/files", parts=[]),
    post("optional", "/optional", parts=[part("f", "x", "a")]),
    post("optional-missing", "/optional", parts=[]),
    post("optional-no-body", "/optional"),
    post("optional-empty-text", "/optional", parts=[part("f", "")]),
    post("optional-text", "/optional", parts=[part("f", "text")]),
    post("optional-files", "/optional/files", parts=[part("f", "x", "a"), part("f", "x", "")]),
    post("optional-files-missing", "/optional/files", parts=[]),
    post("several", "/several", parts=[part("c-d", "3", "c"), part("b", "2", "b"), part("a", "1", "a")]),
    post("several-refused", "/several", parts=[part("c-d", "3"), part("b", "2")]),
    post("mixed", "/mixed", parts=[part("f", "1", "a"), part("n", "7"), part("note", "hi")]),
    post("mixed-refused", "/mixed", parts=[part("f", "1"), part("n", "x"), part("note", "")]),
    post("mixed-urlencoded", "/mixed", form="note=hi&n=1"),
    post("bytes", "/bytes", parts=[part("f", EVERY_BYTE, "a.bin")]),
    post("bytes-of-an-empty-file", "/bytes", parts=[part("f", "", "")]),
    post("bytes-of-text", "/bytes", parts=[part("f", "é")]),
    post("bytes-of-empty-text", "/bytes", parts=[part("f", "")]),
    post("bytes-urlencoded", "/bytes", form="f=%C3%A9%ff"),
    post("bytes-last-one-wins", "/bytes", parts=[part("f", "1", "a"), part("f", "2")]),
    post("bytes-missing", "/bytes", parts=[]),
    post("bytes-several", "/bytes/several", parts=[part("f", "1", "a"), part("g-h", "12", "b"), part("f", "123", "c")]),
    post("bytes-several-and-a-text", "/bytes/several", parts=[part("f", "1", "a"), part("f", "12")]),
    post("bytes-several-missing", "/bytes/several", parts=[part("g-h", "12", "b")]),
    post("bounded", "/bounded", parts=[part("f", "1", "a"), part("f", "2", "b")]),
    post("bounded-too-many", "/bounded", parts=[part("f", str(i), "a") for i in range(4)]),
    post("bounded-too-few", "/bounded", parts=[part("f", "1", "a")]),
]

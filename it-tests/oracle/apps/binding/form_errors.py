"""Bodies that are no forms, or too much of one: each is one answer, whatever else is wrong."""

from typing import Annotated

from fastapi import FastAPI, File, Form, UploadFile

from cases import END, MULTIPART, part, post, raw_part

app = FastAPI()


@app.post("/form")
async def form(q: int, a: Annotated[list[str] | None, Form()] = None, f: Annotated[list[UploadFile] | None, File()] = None) -> str:
    return f"{len(a or [])} {len(f or [])}"


PATH = "/form?q=1"
A = part("a", "1")


def malformed(name: str, body: str | bytes, boundary: str = "edge", path: str = PATH):
    return post(name, path, ("content-type", f"multipart/form-data; boundary={boundary}"), body=body)


def typed(name: str, content_type: str, body: str | bytes = A + END):
    return post(name, PATH, ("content-type", content_type), body=body)


CASES = [
    post("good", PATH, parts=[A, part("f", "1", "x")]),
    typed("no-boundary", "multipart/form-data"),
    typed("no-boundary-and-no-body", "multipart/form-data", ""),
    typed("boundary-without-value", "multipart/form-data; boundary"),
    typed("boundary-empty", "multipart/form-data; boundary="),
    typed("boundary-quoted", 'multipart/form-data; boundary="edge"'),
    typed("boundary-extended", "multipart/form-data; boundary*=edge"),
    typed("boundary-twice", "multipart/form-data; boundary=other; boundary=edge"),
    typed("boundary-in-capitals", "MULTIPART/FORM-DATA; BOUNDARY=edge"),
    typed("boundary-with-blanks", "multipart/form-data ;  boundary = edge "),
    typed("boundary-longest", "multipart/form-data; boundary=" + "b" * 256, ""),
    typed("boundary-too-long", "multipart/form-data; boundary=" + "b" * 257, ""),
    typed("mixed-instead-of-form-data", "multipart/mixed; boundary=edge"),
    malformed("other-boundary", b"--other\r\n" + A),
    malformed("no-boundary-in-the-body", "a=1"),
    malformed("boundary-without-hyphens", "edge\r\n"),
    malformed("boundary-cut-off", "--edg"),
    malformed("boundary-without-line-end", "--edge"),
    malformed("boundary-with-newline-only", A.replace(b"\r\n", b"\n")),
    malformed("boundary-with-blank-behind", A.replace(b"--edge", b"--edge ") + END),
    malformed("later-boundary-with-blanks-behind", A + A.replace(b"--edge", b"--edge \t") + END),
    malformed("later-boundary-with-more-behind", A + b"--edge x\r\n"),
    malformed("preamble", b"preamble\r\n" + A + END),
    malformed("preamble-of-line-ends", b"\r\n\n\r\n" + A + END),
    malformed("epilogue", A + END + b"\r\nepilogue" + A),
    malformed("only-the-end", END),
    malformed("empty", ""),
    malformed("header-without-name", "--edge\r\n: x\r\n\r\n1\r\n--edge--"),
    malformed("header-without-colon", "--edge\r\nContent-Disposition\r\n\r\n1\r\n--edge--"),
    malformed("header-name-with-blank", "--edge\r\nContent Disposition: form-data; name=a\r\n\r\n1\r\n--edge--"),
    malformed("header-name-not-ascii", "--edge\r\nContent-Dispositión: form-data; name=a\r\n\r\n1\r\n--edge--"),
    malformed("header-ends-with-cr", "--edge\r\nContent-Disposition: form-data; name=a\rX\r\n\r\n1\r\n--edge--"),
    malformed("header-with-newline", "--edge\r\nContent-Disposition: form-data; name=a\nX: y\r\n\r\n1\r\n--edge--"),
    malformed("header-folded", "--edge\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\n1\r\n--edge--"),
    malformed("headers-end-with-cr", "--edge\r\nContent-Disposition: form-data; name=a\r\n\r1\r\n--edge--"),
    post("no-headers", PATH, MULTIPART, body="--edge\r\n\r\n1\r\n--edge--"),
    post("no-disposition", PATH, parts=[raw_part("Content-Type: text/plain")]),
    post("no-name", PATH, parts=[raw_part("Content-Disposition: form-data")]),
    post("no-name-but-filename", PATH, parts=[raw_part("Content-Disposition: form-data; filename=x")]),
    post("name-extended-only", PATH, parts=[raw_part("Content-Disposition: form-data; name*=UTF-8''a")]),
    post("name-empty", PATH, parts=[raw_part('Content-Disposition: form-data; name=""'), A]),
    post("name-cut-off", PATH, MULTIPART, body="--edge\r\nContent-Disposition: form-data; name"),
    post("eight-headers", PATH, parts=[raw_part("Content-Disposition: form-data; name=a", *(f"X-{i}: {i}" for i in range(7)))]),
    post("nine-headers", PATH, parts=[raw_part("Content-Disposition: form-data; name=a", *(f"X-{i}: {i}" for i in range(8)))]),
    post("header-longest", PATH, parts=[raw_part("Content-Disposition: form-data; name=a", "X: " + "x" * 4221)]),
    post("header-too-long", PATH, parts=[raw_part("Content-Disposition: form-data; name=a", "X: " + "x" * 4222)]),
    post("fields-thousand", PATH, form="a&" * 1000),
    post("fields-too-many", PATH, form="a&" * 1001),
    post("fields-too-many-and-no-end", PATH, form="a" + "&b" * 1000),
    post("parts-too-many", PATH, parts=[raw_part("Content-Disposition: ;name=a", content="")] * 1001),
    post("files-too-many", PATH, parts=[raw_part("Content-Disposition: ;name=f;filename=", content="")] * 1001),
    post("malformed-is-said-alone", "/form", MULTIPART, body="x"),
    post("no-boundary-is-said-alone", "/form?q=x", ("content-type", "multipart/form-data"), body="x"),
    post("too-many-is-said-alone", "/form", form="a&" * 1001),
    post("query-is-wrong", "/form?q=x", parts=[A]),
]

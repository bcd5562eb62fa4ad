"""The built-in document and pages. FastAPI names their methods in any order, so `allow` is not recorded."""

from fastapi import FastAPI

from cases import call, get, head, options, page, post

app = FastAPI()


@app.get("/hello")
def hello() -> str:
    return "hello"


CASES = [
    page("document", "/openapi.json"),
    head("document-head", "/openapi.json", omit=("content-length",)),
    page("document-ignores-the-query", "/openapi.json?x=1"),
    get("document-with-slash", "/openapi.json/"),
    page("docs", "/docs"),
    head("docs-head", "/docs", omit=("content-length",)),
    page("redoc", "/redoc"),
    head("redoc-head", "/redoc", omit=("content-length",)),
    page("oauth2-redirect", "/docs/oauth2-redirect"),
    head("oauth2-redirect-head", "/docs/oauth2-redirect", omit=("content-length",)),
    get("docs-with-slash", "/docs/"),
    get("below-docs", "/docs/nothing"),
    post("document-post", "/openapi.json", omit=("allow",)),
    post("docs-post", "/docs", omit=("allow",)),
    post("redoc-post", "/redoc", omit=("allow",)),
    options("oauth2-redirect-options", "/docs/oauth2-redirect", omit=("allow",)),
    call("FOO", "document-unknown-verb", "/openapi.json", omit=("allow",)),
]

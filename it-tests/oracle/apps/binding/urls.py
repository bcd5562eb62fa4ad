"""URLs from text, as the WHATWG reads them."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Cookie, FastAPI, Header
from pydantic import AnyUrl

from cases import get

app = FastAPI()


@app.get("/urls")
def url(value: AnyUrl) -> AnyUrl:
    return value


@app.get("/links")
def links(link: Annotated[AnyUrl, Header()], next: Annotated[AnyUrl, Cookie()]) -> list[AnyUrl]:
    return [link, next]


URLS = {
    "without-path": "http://example.com",
    "upper-case": "HTTP://User:Word@Example.COM/Path",
    "default-port": "https://a:443/x",
    "other-port": "https://a:8443/x",
    "port-without-number": "http://a:/x",
    "port-too-large": "http://a:65536",
    "port-no-number": "http://a:8x",
    "dot-segments": "http://a/b/./c/../d/%2e%2E/e",
    "dots-beyond-root": "http://a/../../b",
    "query-and-fragment": "http://a/?q=1#f",
    "empty-query-and-fragment": "http://a/?#",
    "blanks-around": "  http://a/  ",
    "blank-inside": "http://a/b c?d e#f g",
    "tab-and-line-end": "ht\ntp://a\t/b\r",
    "backslashes": "http:\\\\a\\b",
    "no-slashes": "http:a",
    "many-slashes": "http:////a",
    "user-only": "http://u@a/",
    "empty-password": "http://u:@a/",
    "empty-user": "http://@a/",
    "at-in-user": "http://a@b@c/",
    "odd-characters-in-user": "http://u;=|@a/",
    "quote-in-query": "http://a/?'\"<>",
    "not-ascii": "http://a/\u00e9?\u00e9#\u00e9",
    "international-domain": "http://b\u00fccher.de/",
    "sharp-s": "http://fa\u00df.de/",
    "full-width": "http://\uff27\uff2f.com/",
    "ideographic-dot": "http://\u4f8b\u3048\u3002\u30c6\u30b9\u30c8/",
    "emoji-domain": "http://\u2603.net/",
    "punycode": "http://xn--bcher-kva.de/",
    "bad-punycode": "http://xn--a/",
    "two-directions": "http://\u0627b/",
    "right-to-left": "http://\u0645\u062b\u0627\u0644/",
    "percent-in-domain": "http://%41.com/",
    "bad-percent-in-domain": "http://%zz/",
    "blank-in-domain": "http://a b/",
    "underscore-in-domain": "http://a_b/",
    "trailing-dot": "http://a./",
    "ipv4": "http://192.168.0.1/",
    "ipv4-odd-forms": "http://0x7f.1/",
    "ipv4-one-number": "http://3232235521/",
    "ipv4-too-large": "http://256.0.0.1/",
    "ipv4-five-numbers": "http://1.2.3.4.5/",
    "ipv4-octal-with-nine": "http://09/",
    "ipv6": "http://[2001:DB8:0:0:0:0:0:1]:80/",
    "ipv6-with-ipv4": "http://[::ffff:1.2.3.4]/",
    "ipv6-all-zeros": "http://[::]/",
    "ipv6-unclosed": "http://[::1/",
    "ipv6-too-short": "http://[1:2]/",
    "ipv6-no-number": "http://[g::]/",
    "file": "file:///a/b",
    "file-with-host": "file://host/a",
    "file-localhost": "file://localhost/a",
    "file-drive": "file:c|/x/../..",
    "websocket": "wss://a:443/x",
    "other-scheme": "redis://localhost:6379/0",
    "other-scheme-without-host": "foo:///x",
    "other-scheme-port-without-host": "foo://:80/",
    "other-scheme-bad-host": "foo://a<b/",
    "opaque-host": "foo://\u00e9!/",
    "mail": "mailto:a@example.com",
    "urn": "urn:isbn:0451450523",
    "script": "javascript:alert(1)",
    "path-only-scheme": "foo:/a/..//b",
    "scheme-with-signs": "git+ssh-x.1:x",
    "scheme-begins-with-digit": "1a://b",
    "relative": "a/b",
    "relative-with-slash": "/a/b",
    "relative-with-host": "//a/b",
    "no-host": "http://",
    "only-slashes": "http:///",
    "only-user": "http://u@",
    "empty": "",
    "only-blanks": "   ",
    # Not held by a java.net.URI as they are.
    "pipe-in-path": "http://a/|",
    "opaque-blank": "data:text/plain,a b",
    "scheme-alone": "foo:",
    "slashes-alone": "foo://",
}

CASES = [
    *[get(f"url-{name}", f"/urls?value={quote(text, safe='')}") for name, text in URLS.items()],
    get("url-missing", "/urls"),
    get("header-and-cookie", "/links", ("link", "HTTP://A"), ("cookie", "next=http://b:80/")),
    get("header-and-cookie-refused", "/links", ("link", "a"), ("cookie", "next=http://:1")),
]

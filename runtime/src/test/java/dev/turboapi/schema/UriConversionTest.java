package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** URLs: recorded from pydantic 2.13.4. */
final class UriConversionTest {
  @Test
  void url_in_its_normal_form() {
    Recorded.check(
        Scalar.URI,
        """
        "http://example.com" -> http://example.com/
        "https://user:pa ss@Example.COM:443/a/./b/../c?q=1#f" -> https://user:pa%20ss@example.com/a/c?q=1#f
        "http://a:80/" -> http://a/
        "http://a:8080" -> http://a:8080/
        "file:///C:/x/../.." -> file:///C:/
        "file://localhost/x" -> file:///x
        "file://host/C|/y" -> file:///C:/y
        "file:C:/a" -> file:///C:/a
        "file:/a//b" -> file:///a//b
        "file:a" -> file:///a
        "mailto:a@b.co" -> mailto:a@b.co
        "foo:?q" -> foo:?q
        "foo://h" -> foo://h
        "foo://h/../a/./" -> foo://h/a/
        "foo:/a/..//b" -> foo:/.//b
        "foo:a/../b" -> foo:a/../b
        "http://[::1]:80/" -> http://[::1]/
        "http://[1:2:3:4:5:6:7:8]" -> http://[1:2:3:4:5:6:7:8]/
        "http://[::ffff:1.2.3.4]/" -> http://[::ffff:102:304]/
        "http://[1::0:0:2]" -> http://[1::2]/
        "http://192.168.0.1" -> http://192.168.0.1/
        "http://0x7f.1" -> http://127.0.0.1/
        "http://1e5" -> http://1e5/
        "http://b\\u00fccher.de/\\u00e9?\\u00e9#\\u00e9" -> http://xn--bcher-kva.de/%C3%A9?%C3%A9#%C3%A9
        "http://xn--bcher-kva.de" -> http://xn--bcher-kva.de/
        "http://fa\\u00df.de" -> http://xn--fa-hia.de/
        "http://\\u4f8b\\u3048\\u3002\\u30c6\\u30b9\\u30c8" -> http://xn--r8jz45g.xn--zckzah/
        "http://%41.com" -> http://a.com/
        "http://a_b.c" -> http://a_b.c/
        "http:///a" -> http://a/
        "http:a" -> http://a/
        "http:\\\\\\\\a\\\\b" -> http://a/b
        "http://@a" -> http://a/
        "http://:@a" -> http://a/
        "http://u:@a" -> http://u@a/
        "http://:p@a" -> http://:p@a/
        "http://a@b@c" -> http://a%40b@c/
        "ws://a:80" -> ws://a/
        "wss://a:443" -> wss://a/
        "ftp://a:21/x;y" -> ftp://a/x;y
        "http://a/%2e%2E/b" -> http://a/b
        "foo://u'|^@h" -> foo://u'%7C%5E@h
        "  http://a  " -> http://a/
        "ht\\ntp://a\\t/b" -> http://a/b
        "http://a:" -> http://a/
        "http://a..b" -> http://a..b/
        "http://." -> http://./
        "http://a." -> http://a./
        "http://-a-" -> http://-a-/
        "http://\\u2603.net/" -> http://xn--n3h.net/
        "http://\\uff27\\uff2f.com" -> http://go.com/
        "javascript:alert(1)" -> javascript:alert(1)
        "urn:isbn:123" -> urn:isbn:123
        "tel:+1-2" -> tel:+1-2
        "blob:http://a" -> blob:http://a
        "http://.com" -> http://.com/
        "http://0" -> http://0.0.0.0/
        "http://0.0.0.0x1" -> http://0.0.0.1/
        "http://4294967295" -> http://255.255.255.255/
        "http://1." -> http://0.0.0.1/
        "postgres://u:p@h:5432/db" -> postgres://u:p@h:5432/db
        "redis://localhost" -> redis://localhost
        "s3://bucket/key" -> s3://bucket/key
        "https://a.b:0/" -> https://a.b:0/
        "file://1.2.3.4/x" -> file://1.2.3.4/x
        "file://[::1]/x" -> file://[::1]/x
        """);
  }

  @Test
  void text_of_no_url() {
    Recorded.check(
        Scalar.URI,
        """
        "http://256.1" !! url_parsing | Input should be a valid URL, invalid IPv4 address
        "http://1.2.3.4.5" !! url_parsing | Input should be a valid URL, invalid IPv4 address
        "http://xn--a" !! url_parsing | Input should be a valid URL, invalid international domain name
        "http://%zz" !! url_parsing | Input should be a valid URL, invalid international domain name
        "http://a%20b" !! url_parsing | Input should be a valid URL, invalid international domain name
        "http://a b" !! url_parsing | Input should be a valid URL, invalid international domain name
        "http://@/" !! url_parsing | Input should be a valid URL, empty host
        "foo://a<b" !! url_parsing | Input should be a valid URL, invalid domain character
        "relative" !! url_parsing | Input should be a valid URL, relative URL without a base
        "/path" !! url_parsing | Input should be a valid URL, relative URL without a base
        "//a" !! url_parsing | Input should be a valid URL, relative URL without a base
        "" !! url_parsing | Input should be a valid URL, input is empty
        "1http://a" !! url_parsing | Input should be a valid URL, relative URL without a base
        "http://a:65536" !! url_parsing | Input should be a valid URL, invalid port number
        "http://a:8x" !! url_parsing | Input should be a valid URL, invalid port number
        "foo://:80" !! url_parsing | Input should be a valid URL, empty host
        "foo://u@" !! url_parsing | Input should be a valid URL, empty host
        "foo://h:99999" !! url_parsing | Input should be a valid URL, invalid port number
        "http://[::1" !! url_parsing | Input should be a valid URL, invalid IPv6 address
        "http://[g]" !! url_parsing | Input should be a valid URL, invalid IPv6 address
        "http://[1]" !! url_parsing | Input should be a valid URL, invalid IPv6 address
        "http://::1" !! url_parsing | Input should be a valid URL, empty host
        "http://\\u00ad" !! url_parsing | Input should be a valid URL, empty host
        "http://a\\u200db" !! url_parsing | Input should be a valid URL, invalid international domain name
        "http://\\u0627b" !! url_parsing | Input should be a valid URL, invalid international domain name
        "http://09" !! url_parsing | Input should be a valid URL, invalid IPv4 address
        "http://4294967296" !! url_parsing | Input should be a valid URL, invalid IPv4 address
        "http://a.1" !! url_parsing | Input should be a valid URL, invalid IPv4 address
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.URI,
        """
        1 !! url_type | URL input should be a string or URL
        null !! url_type | URL input should be a string or URL
        true !! url_type | URL input should be a string or URL
        [] !! url_type | URL input should be a string or URL
        {"a": 1} !! url_type | URL input should be a string or URL
        """);
  }

  @Test
  void what_a_uri_cannot_hold_is_percent_encoded() {
    Recorded.check(
        Scalar.URI,
        """
        "data:text/plain,hello world" -> data:text/plain,hello%20world
        "http://a/|[]^%" -> http://a/%7C%5B%5D%5E%25
        "http://a?|{}^`[]\\\\" -> http://a/?%7C%7B%7D%5E%60[]%5C
        "http://a#|{}^[]#" -> http://a/#%7C%7B%7D%5E[]%23
        "foo://a\\"b{}`" -> foo://a%22b%7B%7D%60
        "http://u%@a/" -> http://u%25@a/
        """);
  }

  @Test
  void a_uri_has_something_after_its_scheme() {
    Recorded.check(
        Scalar.URI,
        """
        "foo:" !! value_error | Value error, must have something after its scheme
        "foo:#f" !! value_error | Value error, must have something after its scheme
        "foo://" !! value_error | Value error, must have something after its scheme
        """);
  }
}

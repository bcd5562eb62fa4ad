package dev.turboapi.benchmarks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpUtil;

/**
 * What a client received.
 *
 * @param last whether the server closes the connection behind it
 */
record Answer(int status, HttpHeaders headers, String body, boolean last) {
  static Answer of(FullHttpResponse response) {
    return new Answer(
        response.status().code(),
        response.headers(),
        response.content().toString(UTF_8),
        !HttpUtil.isKeepAlive(response));
  }
}

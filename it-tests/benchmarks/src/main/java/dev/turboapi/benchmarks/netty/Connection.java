package dev.turboapi.benchmarks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the requests of one connection and answers them in their order. What was asked in one read
 * is answered in one write.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty tells this handler of failed writes.
final class Connection extends ChannelInboundHandlerAdapter {
  private static final int LARGEST_BODY = 1 << 20;

  private final Endpoints endpoints = new Endpoints();
  private @Nullable HttpRequest request;
  private byte[] body = new byte[512];
  private int bodyLength;
  private @Nullable ByteBuf answers;
  private boolean closing;

  /** How many requests will be answered on a later tick. */
  private int waiting;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest head) {
      request = head;
      bodyLength = 0;
    }
    if (message instanceof HttpContent content) {
      collect(content.content());
      content.release();
      if (content instanceof LastHttpContent && request != null) {
        accept(context, request);
      }
    }
  }

  private void collect(ByteBuf content) {
    int length = content.readableBytes();
    if (length > LARGEST_BODY - bodyLength) {
      closing = true;
      return;
    }
    if (length > body.length - bodyLength) {
      body = Arrays.copyOf(body, Math.max(2 * body.length, bodyLength + length));
    }
    content.readBytes(body, bodyLength, length);
    bodyLength += length;
  }

  private void accept(ChannelHandlerContext context, HttpRequest head) {
    if (closing) {
      return;
    }
    closing = !HttpUtil.isKeepAlive(head) || head.decoderResult().isFailure();
    String method = head.method().name();
    String target = head.uri();
    // Behind a request that waits, all wait, so that the answers keep their order.
    if (waiting > 0 || target.startsWith("/async/")) {
      byte[] read = Arrays.copyOf(body, bodyLength);
      waiting++;
      context.executor().execute(() -> answerLater(context, method, target, read));
    } else {
      answers = endpoints.answer(method, target, body, bodyLength, room(context));
    }
  }

  private void answerLater(
      ChannelHandlerContext context, String method, String target, byte[] read) {
    answers = endpoints.answer(method, target, read, read.length, room(context));
    waiting--;
    flush(context);
  }

  private ByteBuf room(ChannelHandlerContext context) {
    return answers != null ? answers : context.alloc().directBuffer(512);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    flush(context);
  }

  private void flush(ChannelHandlerContext context) {
    if (waiting > 0) {
      return;
    }
    if (answers != null) {
      context.writeAndFlush(answers, context.voidPromise());
      answers = null;
    }
    if (closing) {
      context.writeAndFlush(context.alloc().buffer(0)).addListener(ChannelFutureListener.CLOSE);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    if (answers != null) {
      answers.release();
      answers = null;
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}

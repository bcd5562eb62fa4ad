package dev.turboapi.benchmarks.netty;

import dev.turboapi.benchmarks.api.ServerOptions;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.util.concurrent.TimeUnit;

/** Serves the endpoints on Netty. */
final class NettyServer {
  private NettyServer() {}

  @SuppressWarnings(
      "FutureReturnValueIgnored") // The date is refreshed as long as the process lives.
  public static void main(String[] args) throws InterruptedException {
    ServerOptions options = ServerOptions.parse(args);
    EventLoopGroup acceptor = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    EventLoopGroup workers =
        new MultiThreadIoEventLoopGroup(options.workers(), NioIoHandler.newFactory());
    acceptor.scheduleAtFixedRate(Heads::refresh, 1, 1, TimeUnit.SECONDS);
    new ServerBootstrap()
        .group(acceptor, workers)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, 1024)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childOption(ChannelOption.ALLOCATOR, PooledByteBufAllocator.DEFAULT)
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                channel.pipeline().addLast(new HttpRequestDecoder(), new Connection());
              }
            })
        .bind(ServerOptions.HOST, options.port())
        .sync();
    System.out.println("Netty serves on http://" + ServerOptions.HOST + ":" + options.port());
  }
}

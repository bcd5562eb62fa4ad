package dev.turboapi.worker;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.transport.Transport;
import java.net.SocketAddress;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Vert.x's own transport, with two hooks into Netty for which Vert.x has no option: the listening
 * socket can be closed while its connections live on, and HTTP/1 requests are decoded strictly.
 */
final class ServerTransport implements io.vertx.core.transport.Transport {
  private final HttpServerOptions server;
  private final Transport nio = io.vertx.core.transport.Transport.NIO.implementation();
  private volatile @Nullable Channel listening;

  /**
   * @param server whose connections are meant; those of other servers on the same Vert.x are left
   *     alone
   */
  ServerTransport(HttpServerOptions server) {
    this.server = server;
  }

  /** Closes the listening socket; connections that it has accepted stay open. */
  Future<Void> stopAccepting() {
    Channel channel = listening;
    if (channel == null) {
      return Future.succeededFuture();
    }
    Promise<Void> stopped = Promise.promise();
    channel.close().addListener((ChannelFutureListener) closed -> stopped.complete());
    return stopped.future();
  }

  @Override
  public String name() {
    return "nio";
  }

  @Override
  public boolean available() {
    return true;
  }

  @Override
  public @Nullable Throwable unavailabilityCause() {
    return null;
  }

  @Override
  public Transport implementation() {
    return new Hooked();
  }

  private boolean isOurs(NetServerOptions options) {
    return options instanceof HttpServerOptions
        && options.getPort() == server.getPort()
        && options.getHost().equals(server.getHost());
  }

  private void hook(ServerBootstrap bootstrap) {
    ChannelHandler ofVertx = bootstrap.config().childHandler();
    bootstrap.handler(
        new ChannelInitializer<ServerChannel>() {
          @Override
          protected void initChannel(ServerChannel channel) {
            listening = channel;
          }
        });
    bootstrap.childHandler(
        new ChannelInitializer<Channel>() {
          @Override
          protected void initChannel(Channel channel) {
            channel.pipeline().addLast(ofVertx);
            StrictDecoding.addTo(channel.pipeline(), server);
          }
        });
  }

  /** Waits for the first bytes of a connection, whose decoder is there by then. */
  private static final class StrictDecoding extends ChannelInboundHandlerAdapter {
    private static final String DECODER = "httpDecoder"; // as Vert.x names it

    private final HttpServerOptions options;

    private StrictDecoding(HttpServerOptions options) {
      this.options = options;
    }

    /** Before the decoder, and behind what deciphers. */
    static void addTo(ChannelPipeline pipeline, HttpServerOptions options) {
      if (pipeline.get(DECODER) != null) {
        pipeline.addBefore(DECODER, null, new StrictDecoding(options));
      } else {
        pipeline.addLast(new StrictDecoding(options));
      }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
      ChannelPipeline pipeline = context.pipeline();
      if (pipeline.get(DECODER) != null) {
        pipeline.replace(DECODER, DECODER, new StrictRequestDecoder(options));
      }
      context.fireChannelRead(bytes);
      pipeline.remove(this);
    }
  }

  /** All of it as Vert.x has it, but for how our server is configured. */
  private final class Hooked implements Transport {
    @Override
    public void configure(
        NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
      nio.configure(options, domainSocket, bootstrap);
      if (isOurs(options)) {
        hook(bootstrap);
      }
    }

    @Override
    public boolean supportsDomainSockets() {
      return nio.supportsDomainSockets();
    }

    @Override
    public boolean supportFileRegion() {
      return nio.supportFileRegion();
    }

    @Override
    public SocketAddress convert(io.vertx.core.net.SocketAddress address) {
      return nio.convert(address);
    }

    @Override
    public io.vertx.core.net.SocketAddress convert(SocketAddress address) {
      return nio.convert(address);
    }

    @Override
    public IoHandlerFactory ioHandlerFactory() {
      return nio.ioHandlerFactory();
    }

    @Override
    public EventLoopGroup eventLoopGroup(
        int type, int threads, ThreadFactory threadFactory, int ioRatio) {
      return nio.eventLoopGroup(type, threads, threadFactory, ioRatio);
    }

    @Override
    public DatagramChannel datagramChannel() {
      return nio.datagramChannel();
    }

    @Override
    @SuppressWarnings("deprecation") // of Netty, in the signature
    public DatagramChannel datagramChannel(InternetProtocolFamily family) {
      return nio.datagramChannel(family);
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
      return nio.channelFactory(domainSocket);
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
      return nio.serverChannelFactory(domainSocket);
    }

    @Override
    public void configure(DatagramChannel channel, DatagramSocketOptions options) {
      nio.configure(channel, options);
    }

    @Override
    public void configure(
        ClientOptionsBase options, int connectTimeout, boolean domainSocket, Bootstrap bootstrap) {
      nio.configure(options, connectTimeout, domainSocket, bootstrap);
    }
  }
}

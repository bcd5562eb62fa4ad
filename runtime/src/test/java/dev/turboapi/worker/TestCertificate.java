package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key and a certificate for 127.0.0.1 that nobody has signed, made by the JDK's keytool. */
final class TestCertificate {
  private static final String PASSWORD = "password";
  private static final Path STORE = create();

  private TestCertificate() {}

  private static Path create() {
    try {
      Path directory = Files.createTempDirectory("turboapi");
      Path store = directory.resolve("test.p12");
      store.toFile().deleteOnExit();
      String command =
          "%s -genkeypair -alias test -keyalg EC -dname CN=test -ext san=ip:127.0.0.1"
              + " -storetype PKCS12 -storepass %s -keystore %s";
      Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
      Process process =
          new ProcessBuilder(command.formatted(keytool, PASSWORD, store).split(" ")).start();
      process.getErrorStream().readAllBytes();
      assertThat(process.waitFor()).isEqualTo(0);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Serves HTTP/2 and HTTP/1.1 over TLS. */
  static void addTo(HttpServerOptions http) {
    http.setSsl(true).setUseAlpn(true).setKeyCertOptions(options());
  }

  /** The certificate as Vert.x takes it. */
  static PfxOptions options() {
    return new PfxOptions().setPath(STORE.toString()).setPassword(PASSWORD);
  }

  /** Connects over TLS, without saying which protocol is spoken inside. */
  static RawConnection connect(int port) throws IOException {
    return new RawConnection(
        context().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port));
  }

  private static SSLContext context() throws IOException {
    try (InputStream in = Files.newInputStream(STORE)) {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(in, PASSWORD.toCharArray());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

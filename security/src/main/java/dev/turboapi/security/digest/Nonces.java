package dev.turboapi.security.digest;

import dev.turboapi.security.Secrets;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Nonces that say when they were made, in microseconds, no two at the same. A key of this process
 * signs them, so none must be remembered for it to be known again.
 */
final class Nonces {
  /** What no nonce was made at. */
  static final long NOT_OURS = -1;

  private static final String HMAC = "HmacSHA256";
  private static final int TIME_BYTES = 8;
  private static final int SIGNATURE_BYTES = 16;
  private static final int TEXT_LENGTH = 32;

  private final SecretKeySpec key;
  private final Duration lifetime;
  private final Clock clock;
  private final AtomicLong latest = new AtomicLong();

  Nonces(Duration lifetime, Clock clock) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, HMAC);
    this.lifetime = lifetime;
    this.clock = clock;
  }

  String issue() {
    long now = micros(clock.instant());
    long time = latest.updateAndGet(before -> Math.max(before + 1, now));
    byte[] bytes =
        ByteBuffer.allocate(TIME_BYTES + SIGNATURE_BYTES)
            .putLong(time)
            .put(signature(time))
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** When it was made; {@link #NOT_OURS} if we did not make it, or too long ago. */
  long issuedAt(String nonce) {
    byte[] bytes = decode(nonce);
    if (bytes.length != TIME_BYTES + SIGNATURE_BYTES) {
      return NOT_OURS;
    }
    long time = ByteBuffer.wrap(bytes).getLong();
    byte[] sent = Arrays.copyOfRange(bytes, TIME_BYTES, bytes.length);
    boolean ours = Secrets.equal(sent, signature(time));
    return ours && time > oldest() ? time : NOT_OURS;
  }

  /** Nonces up to this one have had their time. */
  long oldest() {
    return micros(clock.instant().minus(lifetime));
  }

  private static byte[] decode(String nonce) {
    try {
      return nonce.length() == TEXT_LENGTH ? Base64.getUrlDecoder().decode(nonce) : new byte[0];
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] signature(long time) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] whole = mac.doFinal(ByteBuffer.allocate(TIME_BYTES).putLong(time).array());
      return Arrays.copyOf(whole, SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC + ".", e);
    }
  }

  private static long micros(Instant time) {
    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1000;
  }
}

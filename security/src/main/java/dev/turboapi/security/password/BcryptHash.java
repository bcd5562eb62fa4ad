package dev.turboapi.security.password;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.jspecify.annotations.Nullable;

/** A hash of bcrypt, which looks at no more than 72 bytes. */
record BcryptHash(String text) implements StoredHash {
  private static final Pattern FORM = Pattern.compile("\\$2[aby]\\$([0-9]{2})\\$[./A-Za-z0-9]{53}");

  private static final int MIN_COST = 4;

  /** Takes some 15 seconds. */
  private static final int MAX_COST = 18;

  private static final int MAX_BYTES = 72;

  static @Nullable BcryptHash read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    int cost = Integer.parseInt(form.group(1));
    return cost >= MIN_COST && cost <= MAX_COST ? new BcryptHash(text) : null;
  }

  @Override
  public boolean matches(byte[] password) {
    return OpenBSDBCrypt.checkPassword(
        text, Arrays.copyOf(password, Math.min(password.length, MAX_BYTES)));
  }
}

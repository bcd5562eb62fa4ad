package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;

/** What email-validator 2.3.0 says of an address, recorded from it. */
final class EmailAddressTest {
  @Test
  void addresses() {
    check(
        """
        "a@b.co" -> valid
        "first.last+tag@sub.example.org" -> valid
        "o'k@b.museum" -> valid
        "\\u00e4@b.co" -> valid
        "a@b\\u00fccher.de" -> valid
        "a@xn--bcher-kva.de" -> valid
        "a@\\u00df.de" -> valid
        "a@b\\u3002co" -> valid
        "A@B.CO" -> valid
        "e\\u0301@b.co" -> valid
        "" !! An email address must have an @-sign.
        "a" !! An email address must have an @-sign.
        "a@" !! There must be something after the @-sign.
        "@b.co" !! There must be something before the @-sign.
        "\\"\\"@b.co" !! There must be something before the @-sign.
        "a@b" !! The part after the @-sign is not valid. It should have a period.
        "a@b..co" !! An email address cannot have two periods in a row.
        "a..b@c.co" !! An email address cannot have two periods in a row.
        ".a@b.co" !! An email address cannot start with a period.
        "a.@b.co" !! An email address cannot have a period immediately before the @-sign.
        "a@.b.co" !! An email address cannot have a period immediately after the @-sign.
        "a@b.co." !! An email address cannot end with a period.
        "a b@c.co" !! The email address contains invalid characters before the @-sign: SPACE.
        "a(b)c@d.co" !! The email address contains invalid characters before the @-sign: '(', ')'.
        "a\\\\b@c.co" !! The email address contains invalid characters before the @-sign: "\\".
        "a\\u0000@b.co" !! The email address contains invalid characters before the @-sign: U+0000.
        "a@b@c.co" !! The part after the @-sign contains invalid characters: '@'.
        "a@b_c.co" !! The part after the @-sign contains invalid characters: '_'.
        "a@b c.co" !! The part after the @-sign contains invalid characters: SPACE.
        "a@-b.co" !! An email address cannot have a hyphen immediately after the @-sign.
        "a@b-.co" !! An email address cannot have a period and a hyphen next to each other.
        "a@b.co-" !! An email address cannot end with a hyphen.
        "a@ab--c.de" !! An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.
        "a@b.c1" !! The part after the @-sign is not valid. It is not within a valid top-level domain.
        "a@x.test" !! The part after the @-sign is a special-use or reserved name that cannot be used with email.
        "a@sub.localhost" !! The part after the @-sign is a special-use or reserved name that cannot be used with email.
        "a@X.LOCAL" !! The part after the @-sign is a special-use or reserved name that cannot be used with email.
        "\\"a b\\"@c.co" !! Quoting the part before the @-sign is not allowed here.
        "\\"x@b.co" !! An email address must have an @-sign.
        "a@[1.2.3.4]" !! A bracketed IP address after the @-sign is not allowed here.
        "a@[IPv6:::1]" !! A bracketed IP address after the @-sign is not allowed here.
        "a@[x]" !! The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.
        "a<b@c.co" !! An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.
        "Name <a@b.co>" !! A display name and angle brackets around the email address are not permitted here.
        "Name <a@b.co> x" !! There can't be anything after the email address.
        "a\\uff20b.co" !! The email address has the "full-width" at-sign (@) character instead of a regular at-sign.
        "a\\ufe6bb.co" !! The email address has the "small commercial at" character instead of a regular at-sign.
        "a@b\\u200bc.co" !! The email address contains unsafe characters: ZERO WIDTH SPACE.
        "a@b\\u00a0c.co" !! The email address contains unsafe characters: NO-BREAK SPACE.
        "\\u0301a@b.co" !! The email address contains unsafe characters: COMBINING ACUTE ACCENT.
        "a@b\\u2488.co" !! The part after the @-sign contains invalid characters: '⒈'.
        "a@xn--x.de" !! The part after the @-sign is not valid IDNA (Invalid A-label).
        "a@b\\uff20c.co" !! The part after the @-sign contains invalid characters after Unicode normalization: '@'.
        "a@b\\u3001c.co" !! The part after the @-sign is invalid (Codepoint U+3001 at position 2 of 'b、c' not allowed).
        "a@\\u0301b.co" !! The email address contains unsafe characters: COMBINING ACUTE ACCENT.
        " a@b.co" !! The email address contains invalid characters before the @-sign: SPACE.
        "a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.co" !! After the @-sign, periods cannot be separated by so many characters (1 character too many).
        """);
  }

  @Test
  void too_long() {
    assertThat(EmailAddress.problem("a@" + "b".repeat(64) + ".co"))
        .isEqualTo(
            "After the @-sign, periods cannot be separated by so many characters (1 character too many).");
    assertThat(EmailAddress.problem("a@b." + "c.".repeat(130) + "co"))
        .isEqualTo("The email address is too long after the @-sign (11 characters too many).");
    assertThat(EmailAddress.problem("a".repeat(250) + "@b.co"))
        .isEqualTo("The email address is too long (1 character too many).");
    assertThat(EmailAddress.problem("ä".repeat(130) + "@b.co"))
        .isEqualTo("The email address is too long (5-11 characters too many).");
    assertThat(EmailAddress.problem("a".repeat(2049)))
        .isEqualTo("Length must not exceed 2048 characters");
  }

  private static void check(String table) {
    for (String line : table.lines().toList()) {
      String[] columns = line.split(" -> | !! ", 2);
      String address = (String) Recorded.json(columns[0]);
      assertWithMessage(line)
          .that(EmailAddress.problem(String.valueOf(address)))
          .isEqualTo(columns[1].equals("valid") ? null : columns[1]);
    }
  }
}

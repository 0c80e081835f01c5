package korridor.workshop.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The word that the page shows with every request: made anew at each start, printed once, never
 * sent to a server by the browser itself.
 *
 * @param text in letters that need no escape in an address
 */
record Token(String text) {

  private static final int BYTES = 24;

  /** A fresh one. */
  static Token fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether somebody knows it; the time that the answer takes tells nothing. */
  boolean is(String told) {
    return told != null
        && MessageDigest.isEqual(
            text.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
  }
}

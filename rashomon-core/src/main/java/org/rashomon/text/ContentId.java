package org.rashomon.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids made from content: the first 20 hex digits of the SHA-256 over the parts, each preceded by
 * its length so that no two lists of parts meet. The same content has the same id on every machine.
 */
public final class ContentId {
  private static final int HEX_DIGITS = 20;

  private ContentId() {}

  /** The id of the parts, in order; a null part differs from an empty one. */
  public static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      String length = part == null ? "-" : Integer.toString(bytes.length);
      digest.update((length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

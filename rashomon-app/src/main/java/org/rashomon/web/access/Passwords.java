package org.rashomon.web.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.CharBuffer;

/**
 * Hashes of passwords by Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least that
 * OWASP's password storage cheat sheet gives for it. Safe for use by many threads.
 */
final class Passwords {
  /** A shorter password is not taken (NIST SP 800-63B asks for eight and prefers fifteen). */
  static final int SHORTEST = 12;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  /** What is compared with where there is no such user, so that the answer takes as long. */
  private static final String NOBODY = hash("nobody has this password".toCharArray());

  private Passwords() {}

  /** The hash with its salt and cost, in the usual form {@code $argon2id$...}. */
  static String hash(char[] password) {
    return Password.hash(CharBuffer.wrap(password))
        .addRandomSalt(SALT_BYTES)
        .with(ARGON2)
        .getResult();
  }

  /**
   * Whether the password is the one that was hashed; {@code hash} may be null: false, no sooner.
   */
  static boolean matches(char[] password, String hash) {
    boolean same =
        Password.check(CharBuffer.wrap(password), hash == null ? NOBODY : hash).with(ARGON2);
    return same && hash != null;
  }
}

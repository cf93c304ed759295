package org.rashomon.web.access;

/**
 * Somebody's signed-in visit, or that of the one person at this machine.
 *
 * @param formToken what each form of theirs must carry; null for a program with a token, which has
 *     no forms
 */
public record Visit(User user, String formToken) {
  /** No name that a user can have. */
  private static final String LOCAL = "(here)";

  /** Whether what came with a form is this visit's own. */
  public boolean owns(String token) {
    return Secrets.same(formToken, token);
  }

  /** Whether it is that of the one person at this machine. */
  public boolean isLocal() {
    return user.name().equals(LOCAL);
  }

  /** A visit of the one person at this machine, without a sign-in; one for the life of a server. */
  public static Visit local() {
    return new Visit(new User(LOCAL, Role.ADMIN), Secrets.fresh());
  }
}

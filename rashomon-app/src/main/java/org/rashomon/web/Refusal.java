package org.rashomon.web;

/** Thrown where a request can't be answered; becomes an error body with its status. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String code;

  Refusal(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Refusal notFound(String what) {
    return new Refusal(404, "not-found", "There is no " + what + " here.");
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, "bad-request", message);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}

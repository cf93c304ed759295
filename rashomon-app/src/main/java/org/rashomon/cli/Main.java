package org.rashomon.cli;

/** What {@code ./rashomon} starts. */
public final class Main {
  private Main() {}

  /** Runs one command; the exit status says how it went. */
  public static void main(String[] args) {
    System.exit(2);
  }
}

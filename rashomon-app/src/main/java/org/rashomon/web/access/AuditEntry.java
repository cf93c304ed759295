package org.rashomon.web.access;

/**
 * One line of the log of what was done.
 *
 * @param at when, UTC, ISO 8601 to the second
 * @param user who, or null where nobody had signed in
 * @param address the network address it came from, or null for the command line
 * @param action a short code, such as {@code sign-in-refused}
 * @param detail what it was done to, or null
 */
public record AuditEntry(String at, String user, String address, String action, String detail) {}

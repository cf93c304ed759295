package org.rashomon.web.access;

/**
 * Somebody who may use the pages.
 *
 * @param name as typed when signing in; decisions are kept under it
 */
public record User(String name, Role role) {}

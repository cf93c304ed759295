package org.rashomon.web.view;

/**
 * The form to sign in.
 *
 * @param to the address to go on to
 * @param refused whether a name and password were just refused
 */
public record SignInPage(String to, boolean refused) {}

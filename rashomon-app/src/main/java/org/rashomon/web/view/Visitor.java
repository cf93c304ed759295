package org.rashomon.web.view;

/**
 * Who looks at a page.
 *
 * @param name null where nobody signs in here
 * @param formToken what each form carries; null where nobody has signed in
 */
public record Visitor(String name, String formToken) {}

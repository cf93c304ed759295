package org.rashomon.web.view;

/**
 * What stands around every page.
 *
 * @param title of the window
 * @param room the entry of the menu that the page belongs to, or an empty string
 * @param json address of the same as JSON, or null
 * @param style address of the style sheet
 * @param script address of the script
 * @param icon address of the icon
 * @param visitor who looks at it
 * @param sql whether there is a page for questions in SQL
 */
public record Frame(
    String title,
    String room,
    String json,
    Corpus corpus,
    String style,
    String script,
    String icon,
    Visitor visitor,
    boolean sql) {}

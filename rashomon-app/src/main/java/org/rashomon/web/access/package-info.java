/**
 * Who may see and do what where the pages are served beyond this machine. Users, sessions, tokens
 * and the log of what was done live in a file of their own, never in the ledger that people mail.
 */
package org.rashomon.web.access;

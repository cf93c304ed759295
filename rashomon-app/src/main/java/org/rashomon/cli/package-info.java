/**
 * Arguments become calls of the rooms: one small class a command, exit codes, the only reader of
 * configuration.
 */
package org.rashomon.cli;

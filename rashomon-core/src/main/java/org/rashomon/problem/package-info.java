/** What went wrong with an input, where, and what to do about it; all codes in one enum. */
package org.rashomon.problem;

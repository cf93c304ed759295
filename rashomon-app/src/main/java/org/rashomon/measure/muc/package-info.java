/**
 * Suite {@code muc4}: the templates of the Fourth Message Understanding Conference (1992), read
 * from a folder the user names, made from a ledger, and scored by the rules of that year.
 *
 * <p>The rules are those of the conference's task documentation (parts 1 and 2, version 7) and
 * scoring guidelines (version 7); nothing of its texts is shipped.
 */
package org.rashomon.measure.muc;

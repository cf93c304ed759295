/** Work that takes longer than a page may: it goes on behind the pages and tells how far it is. */
package org.rashomon.web.work;

/** What the server sends to addresses elsewhere, where whoever keeps it asked for that. */
package org.rashomon.web.outside;

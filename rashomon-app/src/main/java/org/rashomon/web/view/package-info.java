/** What pages show: plain records with every word ready, for templates; no page code of its own. */
package org.rashomon.web.view;

/** Suite {@code rules}: the project's own sentences, a family for each kind of rule. */
package org.rashomon.measure.rules;

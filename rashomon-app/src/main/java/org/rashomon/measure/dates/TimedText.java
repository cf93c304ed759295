package org.rashomon.measure.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/**
 * A text whose time expressions are marked.
 *
 * @param id the set's own
 * @param published the text's date in the ledger contract's form, or null
 * @param text without marks
 * @param marks in order
 * @param value how a time mention of the ledger's document is written in the form of the marks
 */
record TimedText(
    String id,
    String published,
    String text,
    List<TimeMark> marks,
    Function<JsonNode, String> value) {
  /** Copies. */
  TimedText {
    marks = List.copyOf(marks);
  }
}

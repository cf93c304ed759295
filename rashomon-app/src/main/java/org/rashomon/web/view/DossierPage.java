package org.rashomon.web.view;

import java.util.List;
import java.util.Map;

/**
 * An event on paper: what its page shows, with each sentence as a numbered note.
 *
 * @param numbers the number of the note of a sentence, by the address of the sentence
 * @param notes in the order of their numbers, from 1 on
 * @param left how many claims have no note, being on later pages of the event
 */
public record DossierPage(
    EventPage event, Map<String, Integer> numbers, List<ClaimView> notes, int left) {

  /** Copies the lists. */
  public DossierPage {
    numbers = Map.copyOf(numbers);
    notes = List.copyOf(notes);
  }

  /** The number of the note of the sentence at an address, or null for a sentence without one. */
  public Integer number(String href) {
    return href == null ? null : numbers.get(href);
  }
}

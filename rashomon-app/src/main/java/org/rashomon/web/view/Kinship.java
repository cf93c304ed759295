package org.rashomon.web.view;

import java.util.List;

/**
 * Reports of one text: who took it from whom, and what this report changed.
 *
 * @param first the first of them, with those that took it from there
 * @param words how this report stands to the one it was taken from, or null for the first
 * @param compare both side by side, or null
 * @param changes what it changed, added and dropped; of many the first
 * @param left how many changes are not shown
 */
public record Kinship(
    List<Member> first, String words, String compare, List<Change> changes, int left) {

  /**
   * A report of the text.
   *
   * @param self whether it is the one whose page this is
   * @param note how it is known, and how much of it stands in the one above, or an empty string
   */
  public record Member(Link report, boolean self, String note, List<Member> takers) {

    /** Copies the list. */
    public Member {
      takers = List.copyOf(takers);
    }
  }

  /**
   * A sentence that isn't as it was.
   *
   * @param kind changed, added or dropped
   * @param before its words in the other report, or null
   * @param after its words in this one, or null
   */
  public record Change(String kind, String before, String after) {}

  /** Copies the lists. */
  public Kinship {
    first = List.copyOf(first);
    changes = List.copyOf(changes);
  }
}

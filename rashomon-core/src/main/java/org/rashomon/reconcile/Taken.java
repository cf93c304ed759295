package org.rashomon.reconcile;

import java.util.List;
import java.util.Objects;
import org.rashomon.text.Span;

/**
 * Which earlier report of its family a report's text was taken from, and what it changed. Text and
 * dates can show that two depend on each other and who printed first; not that nobody stood
 * between.
 *
 * @param from id of the report
 * @param agency credited by this report, where the agency's own text isn't among the family: then
 *     both are likely to have it from there; else null
 * @param basis how it is known which came first
 * @param share percent of this report's words that stand in runs of five which the other has too
 * @param kept how many sentences stand in both word for word
 * @param edits what was changed, added and dropped, in the order of the texts
 */
public record Taken(
    String from, String agency, Basis basis, int share, int kept, List<Edit> edits) {

  /** How it is known which of two texts came first. */
  public enum Basis {
    /** The report credits the outlet it is taken from. */
    CREDIT("credit"),
    /** The other is of an earlier day. */
    DATE("date"),
    /** Both are of one day, or of a day that isn't told: the order is only that of their ids. */
    NOT_KNOWN("not known");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** What became of a sentence. */
  public enum Kind {
    CHANGED("changed"),
    ADDED("added"),
    DROPPED("dropped");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * A sentence that isn't as it was.
   *
   * @param before where it stands in the text it was taken from, or null where it was added
   * @param after where it stands in this one, or null where it was dropped
   */
  public record Edit(Kind kind, Span before, Span after) {}

  /** Copies the list; throws when a part that must be there is null. */
  public Taken {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(basis, "basis");
    edits = List.copyOf(edits);
  }
}

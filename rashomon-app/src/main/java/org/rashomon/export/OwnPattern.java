package org.rashomon.export;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/**
 * A pattern that a user gave, over words of a sentence, in any case. It runs on a matcher whose
 * time grows with the length of the words, whatever the pattern: RE2's syntax, so without looking
 * around and back references. Immutable, safe for use by many threads.
 */
public final class OwnPattern {
  /** The longest pattern, in characters. */
  public static final int LONGEST = 500;

  private static final int MOST_REPEATS = 1_000;
  private static final int LARGEST_PROGRAM = 1_000;
  private static final java.util.regex.Pattern REPEAT =
      java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

  private final String text;
  private final Pattern pattern;

  private OwnPattern(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /** A pattern that can't be run, and why. */
  public static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(String pattern, String why) {
      super(ProblemCode.BAD_PATTERN.code() + " " + why + ". " + ProblemCode.BAD_PATTERN.remedy());
      this.problem = new Problem(ProblemCode.BAD_PATTERN, pattern, 0, why);
    }

    /** The problem with its code. */
    public Problem problem() {
      return problem;
    }
  }

  /**
   * The pattern.
   *
   * @throws Refused where it is no pattern of RE2, or too large to run on every sentence
   */
  public static OwnPattern of(String text) {
    if (text.length() > LONGEST) {
      throw new Refused(text, "the pattern is longer than " + LONGEST + " characters");
    }
    // Counted before it is compiled: a repeat of repeats is written out, each time.
    if (repeats(text) > MOST_REPEATS) {
      throw new Refused(text, "its repeats are too many");
    }
    try {
      Pattern pattern = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
      if (pattern.programSize() > LARGEST_PROGRAM) {
        throw new Refused(text, "the pattern is too large");
      }
      return new OwnPattern(text, pattern);
    } catch (PatternSyntaxException e) {
      throw new Refused(text, e.getDescription() + ": " + e.getPattern());
    }
  }

  private static long repeats(String text) {
    java.util.regex.Matcher found = REPEAT.matcher(text);
    long product = 1;
    while (found.find() && product <= MOST_REPEATS) {
      String most = found.group(2) == null || found.group(2).isEmpty() ? "0" : found.group(2);
      product *= Math.max(1, Math.max(Long.parseLong(found.group(1)), Long.parseLong(most)));
    }
    return product;
  }

  /** Whether it is found anywhere in the words. */
  public boolean isIn(String words) {
    return pattern.matcher(words).find();
  }

  /** As it was given. */
  @Override
  public String toString() {
    return text;
  }
}

package org.rashomon.problem;

/**
 * Every problem that bad input can cause. The code is stable and may be searched for; the remedy
 * says what a user can do. Listed in {@code docs/problems.md}.
 */
public enum ProblemCode {
  MISSING_FILE("R001", "Check the path; nothing was read from it."),
  UNREADABLE_FILE("R002", "Check the permissions of the file, then read it again."),
  EMPTY_INPUT("R003", "The input holds no text; leave it out or fetch it again."),
  BINARY_INPUT("R004", "The input is no text; convert it to text or HTML first."),
  INVALID_UTF8("R005", "Save the input as UTF-8; nothing was read from it."),
  TOO_LARGE("R006", "Split the input: no report may be longer than the stated limit."),
  NOT_AN_OBJECT("R007", "Each line must hold one JSON object."),
  NOT_JSON("R008", "The line is not valid JSON; mend or remove it."),
  NO_TEXT("R009", "Each report needs a field text or html that is a string."),
  BAD_FIELD("R010", "The field has the wrong form; it was left out. See docs/the-ledger.md."),
  NO_ARTICLE("R011", "No article was found on the page; give its text instead."),
  NOT_ENGLISH("R012", "The language is not read; the report is kept without claims."),
  LONG_SENTENCE("R013", "A very long run of words was cut to be read; check its claims."),
  DATE_CONFLICT("R014", "The page's date and its dateline differ; the given one was used."),
  NO_DATE("R015", "The report has no date; relative times stay unresolved. Give --published."),
  UNKNOWN_FORMAT("R016", "The input is of no known format; give text, HTML or JSON Lines."),
  ENCRYPTED_PDF("R017", "Save the PDF without a password, then read it again."),
  DAMAGED_PDF("R018", "Print the PDF into a new one, or give its text."),
  NO_PDF_TEXT("R019", "The PDF holds pictures of text only; type what it says on the pages."),
  NOT_A_LEDGER("R020", "Give the file of a ledger, or a path where there is no file yet."),
  ALTERED_LEDGER("R021", "Do not use it; ask whoever sent it for an untouched copy."),
  NEWER_LEDGER("R022", "Open it with the release that made it, or a newer one."),
  OTHER_RELEASE("R023", "Read the reports again into a new ledger."),
  BUSY_LEDGER("R024", "Wait until the other program is done with it, then try again."),
  BAD_PATTERN("R030", "Patterns are RE2's: no looking around, no back references, few repeats.");

  private final String code;
  private final String remedy;

  ProblemCode(String code, String remedy) {
    this.code = code;
    this.remedy = remedy;
  }

  /** The stable code, such as R005. */
  public String code() {
    return code;
  }

  /** What the user can do. */
  public String remedy() {
    return remedy;
  }
}

package org.rashomon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rashomon.problem.ProblemCode;

/**
 * The text that a PDF holds, page by page. Lines are joined to paragraphs, page numbers and what
 * stands at the head or foot of most pages are left out, and each page but the first begins with a
 * form feed, by which {@link Pages} tells a page again. Nothing in it is run, and what it may cost
 * is bounded by work, not by time: the same file always gives the same.
 */
public final class PdfText {
  private static final int MOST_PAGES = 2_000;
  private static final int MOST_SIGNS = 5_000_000;
  private static final int MOST_OPERATORS = 5_000_000;

  /** A line that this many pages begin or end with, and more than half of them, is furniture. */
  private static final int LEAST_REPEATED = 3;

  private static final String PARAGRAPH = "\n\n";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:page\\s+)?[-\u2013 ]*\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-\u2013 ]*");
  private static final Pattern WRAPPED = Pattern.compile("(?<=\\p{Ll})[-\u00ad]\n(?=\\p{Ll})");
  private static final Pattern ENDED =
      Pattern.compile("(?s).*[.!?:\u2026][\"'\u201d\u2019)\\]]*\\s*");

  static {
    FontMappers.set(new OneFont());
  }

  private PdfText() {}

  /** Why a PDF gives no text. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final ProblemCode code;

    Unreadable(ProblemCode code, String detail) {
      super(detail);
      this.code = code;
    }

    /** Its code. */
    public ProblemCode code() {
      return code;
    }
  }

  /** Whether the bytes begin as a PDF does. */
  public static boolean isOne(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == '%'
        && bytes[1] == 'P'
        && bytes[2] == 'D'
        && bytes[3] == 'F';
  }

  /**
   * The text.
   *
   * @throws Unreadable where the PDF is locked, damaged, too large or holds pictures only
   */
  public static String of(byte[] bytes) throws Unreadable {
    PdfBounds.check(bytes);
    List<String> pages;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable(ProblemCode.TOO_LARGE, "over " + MOST_PAGES + " pages");
      }
      pages = pages(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(ProblemCode.ENCRYPTED_PDF, "it asks for a password");
    } catch (TooMuch e) {
      throw new Unreadable(ProblemCode.TOO_LARGE, e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Unreadable(ProblemCode.DAMAGED_PDF, "it can't be taken apart");
    }
    String text = joined(withoutFurniture(pages));
    if (text.isBlank()) {
      throw new Unreadable(ProblemCode.NO_PDF_TEXT, "no text on " + pages.size() + " pages");
    }
    return text;
  }

  private static List<String> pages(PDDocument document) throws IOException {
    Stripper stripper = new Stripper();
    List<String> pages = new ArrayList<>();
    int signs = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document).replace('\f', ' ').replace("\r", "");
      signs += text.length();
      if (signs > MOST_SIGNS) {
        throw new TooMuch("over " + MOST_SIGNS + " signs");
      }
      pages.add(text.strip());
    }
    return pages;
  }

  /** Thrown from within the library's walk, which lets it pass. */
  private static final class TooMuch extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String why) {
      super(why, new IOException(why));
    }
  }

  /** Counts what it walks through: a page may draw a form that draws others, and these others. */
  private static final class Stripper extends PDFTextStripper {
    private int operators;

    Stripper() throws IOException {
      setLineSeparator("\n");
      setParagraphEnd("\n");
      setPageEnd("");
      setAddMoreFormatting(false);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      operators++;
      if (operators > MOST_OPERATORS) {
        throw new TooMuch("over " + MOST_OPERATORS + " drawing steps");
      }
      super.processOperator(operator, operands);
    }
  }

  private static List<String> withoutFurniture(List<String> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (String page : pages) {
      String[] lines = page.split("\n");
      repeated.merge(lines[0].strip(), 1, Integer::sum);
      if (lines.length > 1) {
        repeated.merge(lines[lines.length - 1].strip(), 1, Integer::sum);
      }
    }
    int least = Math.max(LEAST_REPEATED, pages.size() / 2 + 1);
    return pages.stream().map(page -> withoutFurniture(page, repeated, least)).toList();
  }

  private static String withoutFurniture(String page, Map<String, Integer> repeated, int least) {
    List<String> lines = new ArrayList<>(List.of(page.split("\n", -1)));
    while (!lines.isEmpty() && isFurniture(lines.get(0), repeated, least)) {
      lines.remove(0);
    }
    while (!lines.isEmpty() && isFurniture(lines.get(lines.size() - 1), repeated, least)) {
      lines.remove(lines.size() - 1);
    }
    return String.join("\n", lines);
  }

  private static boolean isFurniture(String line, Map<String, Integer> repeated, int least) {
    String bare = line.strip();
    return bare.isEmpty()
        || NUMBER.matcher(bare).matches()
        || repeated.getOrDefault(bare, 0) >= least;
  }

  /** A page that ends in the middle of a sentence goes on without a new paragraph. */
  private static String joined(List<String> pages) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        boolean ended = text.isEmpty() || ENDED.matcher(last(text)).matches();
        text.append(ended ? PARAGRAPH : " ").append(Pages.BREAK);
      }
      text.append(unwrapped(pages.get(i)));
    }
    return text.toString();
  }

  private static CharSequence last(StringBuilder text) {
    return text.subSequence(Math.max(0, text.length() - 20), text.length());
  }

  /** Lines that the page broke become one again, paragraph by paragraph. */
  private static String unwrapped(String page) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : page.split("\n\\s*\n")) {
      String whole = WRAPPED.matcher(paragraph.strip()).replaceAll("");
      paragraphs.add(whole.replaceAll("\\s*\n\\s*", " "));
    }
    return String.join(PARAGRAPH, paragraphs);
  }
}

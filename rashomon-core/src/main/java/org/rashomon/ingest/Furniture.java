package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.ingest.CleanText.Cut;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * Finds page furniture in plain text by the rows of {@code lexicon/en/furniture.tsv}. Works on
 * lines and stated phrases, never on the sense of a sentence; a row that may meet a sentence of an
 * article is kept short by its {@code max} of words. Immutable, safe for several threads.
 */
final class Furniture {
  /** Rows of scope {@code edge} hold in this many lines at head and foot. */
  private static final int EDGE = 8;

  /** A row of scope {@code to-end} or {@code tail} never drops more than this share of the text. */
  private static final double MOST_TO_END = 0.5;

  /** A run-on tail behind its phrase is at most this long, in UTF-16 units. */
  private static final int LONGEST_TAIL = 600;

  private static final int LONGEST_INLINE = 300;

  /** How far into the text a row of scope {@code head} looks, in UTF-16 units. */
  private static final int HEAD_REACH = 200;

  /** A line of more words that ends in a full stop is taken for a sentence. */
  private static final int SHORT = 8;

  /** Where a row's pattern may stand and what goes with it. */
  enum Scope {
    /** The whole line. */
    LINE,
    /** The whole line, near the head or foot of the text. */
    EDGE,
    /** The line and all behind it. */
    TO_END,
    /** The line and the titles and teasers under it. */
    BLOCK,
    /** A phrase within a line, as written, and all behind it. */
    TAIL,
    /** A phrase as written, near the beginning of the text. */
    HEAD,
    /** A phrase as written, behind it nothing but links; in a text that lost its line ends. */
    LINKS,
    /** A phrase as written and the titles that run on behind it, up to the next sentence. */
    RUN,
    /** Titles that run on before a dateline. */
    DATELINE,
    /** From the pattern's first part to its second, within a line. */
    INLINE
  }

  /** One row. */
  record Rule(String id, Scope scope, String why, int max, boolean sentence, List<Glob> globs) {
    static Rule of(LexiconRow row) {
      return new Rule(
          row.id(),
          Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT).replace('-', '_')),
          row.get("why"),
          Integer.parseInt(row.get("max")),
          row.get("sentence").equals("yes"),
          row.list("pattern").stream().map(Glob::new).toList());
    }
  }

  private final List<Rule> rules;

  /** The most words a line may have for any row. */
  private final int most;

  Furniture(LexiconTable table) {
    rules = table.rows().stream().map(Rule::of).toList();
    most = rules.stream().mapToInt(Rule::max).max().orElse(0);
  }

  /** The stretches of a text that are furniture, in no stated order; they may overlap. */
  List<Cut> find(String text) {
    Lines lines = Lines.of(text);
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < lines.lines().size(); i++) {
      findInLine(lines, i, cuts);
    }
    for (Rule rule : rules) {
      switch (rule.scope()) {
        case INLINE -> findInline(text, rule, cuts);
        case TAIL -> findTail(text, rule, cuts);
        case HEAD -> findHead(text, rule, cuts);
        case LINKS, RUN, DATELINE -> findRunOn(text, rule, cuts);
        default -> {}
      }
    }
    return cuts;
  }

  private void findInLine(Lines lines, int i, List<Cut> cuts) {
    Lines.Line line = lines.lines().get(i);
    int words = lines.words(line, most);
    if (words > most || line.end() - line.start() > 20 * most) {
      return;
    }
    String folded = lines.folded(line);
    boolean sentence = isSentence(lines, line);
    for (Rule rule : rules) {
      if (words <= rule.max()
          && (rule.sentence() || !sentence)
          && mayStand(rule, i, lines)
          && (rule.scope() != Scope.EDGE || endsInName(lines.said(line)))
          && fits(rule, folded)) {
        cuts.add(new Cut(line.start(), endOf(rule, lines, i), rule.why()));
        return;
      }
    }
  }

  /** By-lines, sections and sites end in a name; a stray half of a sentence doesn't. */
  private static boolean endsInName(String line) {
    int first = line.lastIndexOf(' ') + 1;
    return first == 0
        || !Character.isLowerCase(line.charAt(first))
        || !line.endsWith(".") && !line.endsWith(",");
  }

  private static boolean fits(Rule rule, String folded) {
    return rule.globs().stream().anyMatch(glob -> glob.fits(folded));
  }

  private static boolean mayStand(Rule rule, int i, Lines lines) {
    return switch (rule.scope()) {
      case LINE, BLOCK, TO_END -> true;
      case EDGE -> i < EDGE || i >= lines.lines().size() - EDGE;
      case TAIL, INLINE, HEAD, LINKS, RUN, DATELINE -> false;
    };
  }

  private static int endOf(Rule rule, Lines lines, int i) {
    Lines.Line line = lines.lines().get(i);
    int all = lines.text().length();
    return switch (rule.scope()) {
      case TO_END -> all - line.start() <= MOST_TO_END * all ? all : line.next();
      case BLOCK -> endOfBlock(lines, i);
      default -> line.next();
    };
  }

  /**
   * A heading and the titles and teasers under it. Where the text's sentences go on behind them the
   * block ends before the first; a single sentence is taken for a teaser.
   */
  private static int endOfBlock(Lines lines, int i) {
    int sentences = 0;
    for (int k = i + 1; k < lines.lines().size(); k++) {
      sentences += isSentence(lines, lines.lines().get(k)) ? 1 : 0;
    }
    int last = i;
    while (last + 1 < lines.lines().size()
        && (sentences < 2 || !isSentence(lines, lines.lines().get(last + 1)))) {
      last++;
    }
    return lines.lines().get(last).next();
  }

  /** Whether a line ends like a sentence and is too long for a title. */
  private static boolean isSentence(Lines lines, Lines.Line line) {
    return endsLikeSentence(lines, line) && lines.words(line, SHORT) > SHORT;
  }

  private static boolean endsLikeSentence(Lines lines, Lines.Line line) {
    int last = line.end() - 1;
    while (last > line.start() && "\"'\u201d\u2019)".indexOf(lines.text().charAt(last)) >= 0) {
      last--;
    }
    return ".!?:".indexOf(lines.text().charAt(last)) >= 0
        && !lines.text().startsWith("...", Math.max(0, last - 2));
  }

  private static void findInline(String text, Rule rule, List<Cut> cuts) {
    for (Glob glob : rule.globs()) {
      int star = glob.pattern().indexOf('*');
      String open = glob.pattern().substring(0, star);
      String close = glob.pattern().substring(star + 1);
      int at = text.indexOf(open);
      while (at >= 0) {
        int end = closing(text, close, at + open.length());
        if (end > 0) {
          int start = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
          cuts.add(new Cut(start, end, rule.why()));
        }
        at = text.indexOf(open, at + open.length());
      }
    }
  }

  private static int closing(String text, String close, int from) {
    int most = Math.min(text.length(), from + LONGEST_INLINE);
    for (int i = from; i < most && text.charAt(i) != '\n'; i++) {
      if (text.startsWith(close, i)) {
        return i + close.length();
      }
    }
    return -1;
  }

  private static void findHead(String text, Rule rule, List<Cut> cuts) {
    for (Glob glob : rule.globs()) {
      int at = text.indexOf(glob.pattern());
      int end = at + glob.pattern().length();
      if (at >= 0 && end <= HEAD_REACH && end < text.length() && isSpace(text, end)) {
        boolean glued = at > 0 && !isSpace(text, at - 1);
        cuts.add(new Cut(at, glued ? end : end + 1, rule.why()));
      }
    }
  }

  private static void findTail(String text, Rule rule, List<Cut> cuts) {
    int from = (int) Math.max(MOST_TO_END * text.length(), text.length() - LONGEST_TAIL);
    for (Glob glob : rule.globs()) {
      int at = text.indexOf(glob.pattern(), from);
      if (at > 0 && (isSpace(text, at - 1) || endsSentence(text.charAt(at - 1)))) {
        cuts.add(new Cut(at, text.length(), rule.why()));
      }
    }
  }

  private static void findRunOn(String text, Rule rule, List<Cut> cuts) {
    if (rule.scope() == Scope.DATELINE) {
      cuts.addAll(RunOns.beforeDatelines(text, rule.why()));
      return;
    }
    for (Glob glob : rule.globs()) {
      if (rule.scope() == Scope.RUN) {
        cuts.addAll(RunOns.runs(text, glob.pattern() + " ", rule.why()));
        continue;
      }
      Cut links = RunOns.links(text, glob.pattern() + " ", rule.why());
      if (links != null) {
        cuts.add(links);
      }
    }
  }

  private static boolean isSpace(String text, int at) {
    return Lines.isSpace(text.charAt(at));
  }

  private static boolean endsSentence(char c) {
    return ".!?\"'\u201d\u2019)".indexOf(c) >= 0;
  }
}

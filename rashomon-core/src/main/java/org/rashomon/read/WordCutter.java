package org.rashomon.read;

/**
 * Cuts a text into words as the English Web Treebank does (UD v2): clitics and possessives apart,
 * hyphened words apart but for prefixes, abbreviations with their stop, runs of one mark together.
 * One pass over the characters, no string made. Safe for use by many threads.
 */
final class WordCutter {
  private final CuttingRules rules;

  WordCutter(CuttingRules rules) {
    this.rules = rules;
  }

  /** The words of the text, in order; white space lies between them and nothing else. */
  Cuts cut(String text) {
    Cuts cuts = new Cuts();
    Pass pass = new Pass(text, cuts);
    int at = 0;
    while (at < text.length()) {
      if (Letters.isSpace(text.charAt(at))) {
        at++;
      } else {
        at = pass.chunk(at);
      }
    }
    return cuts;
  }

  /** One run over one text. */
  private final class Pass {
    private final String text;
    private final Cuts cuts;

    /** Where the chunk between spaces that is being cut ends. */
    private int limit;

    Pass(String text, Cuts cuts) {
      this.text = text;
      this.cuts = cuts;
    }

    /** Cuts what stands up to the next space; gives its end. */
    int chunk(int start) {
      boolean plain = true;
      limit = start;
      while (limit < text.length() && !Letters.isSpace(text.charAt(limit))) {
        plain &= Letters.isLetter(text.charAt(limit++));
      }
      if (plain) {
        word(start, limit);
        return limit;
      }
      int at = start;
      while (at < limit) {
        if (Letters.isWord(text.charAt(at))) {
          int end = address(at);
          at = end > at ? end : run(at);
        } else {
          at = mark(at);
        }
      }
      return limit;
    }

    /** Takes an address of the web or of mail, less the marks that close the sentence around it. */
    private int address(int start) {
      if (limit - start < 5 || !isAddress(start)) {
        return start;
      }
      int end = start;
      while (end < limit
          && !Letters.closes(text.charAt(end))
          && "<>|".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      while (end > start && !Letters.isWord(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
        end--;
      }
      cuts.add(start, end);
      return end;
    }

    private boolean isAddress(int start) {
      char c = text.charAt(start);
      if (c == 'h' || c == 'H' || c == 'w' || c == 'W') {
        if (text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start)) {
          return true;
        }
      }
      return isMail(start);
    }

    private boolean isMail(int start) {
      int at = start;
      while (at < limit
          && (Letters.isWord(text.charAt(at)) || ".-+".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      return at + 1 < limit && text.charAt(at) == '@' && Letters.isWord(text.charAt(at + 1));
    }

    /** A word with what belongs inside it; gives its end. */
    private int run(int start) {
      int at = start;
      while (at < limit && (Letters.isWord(text.charAt(at)) || joins(start, at))) {
        at++;
      }
      if (at < limit && text.charAt(at) == '.' && keepsStop(start, at)) {
        at++;
      } else if (at < limit && text.charAt(at) == '$' && allUpper(start, at)) {
        at++;
      }
      word(start, at);
      return at;
    }

    private boolean allUpper(int start, int end) {
      for (int i = start; i < end; i++) {
        if (!Letters.isUpper(text.charAt(i))) {
          return false;
        }
      }
      return end - start <= 3;
    }

    /** Whether the mark at the index joins what stands before and behind it into one word. */
    private boolean joins(int start, int at) {
      if (at + 1 >= limit || !Letters.isWord(text.charAt(at + 1))) {
        return false;
      }
      char before = text.charAt(at - 1);
      char after = text.charAt(at + 1);
      char c = text.charAt(at);
      return switch (c) {
        case '.' -> (Letters.isDigit(before) && Letters.isDigit(after)) || joinsDot(start, at);
        case ',', ':' -> Letters.isDigit(before) && Letters.isDigit(after);
        case '-', '‐', '‑' -> joinsHyphen(start, at);
        case '/' -> isLoneLetter(start, at) || (Letters.isDigit(before) && Letters.isDigit(after));
        case '&' -> Letters.isUpper(before) && Letters.isUpper(after);
        default -> Letters.isApostrophe(c) && joinsApostrophe(start, at);
      };
    }

    /** Such as {@code w/o}. */
    private boolean isLoneLetter(int start, int at) {
      return at - start == 1 && Letters.isLower(text.charAt(start)) && wordEnd(at + 1) == at + 2;
    }

    private boolean joinsDot(int start, int at) {
      int end = at + 1;
      while (end < limit && Letters.isWord(text.charAt(end))) {
        end++;
      }
      if (isInitials(start, at)) {
        return end == at + 2 && Letters.isLetter(text.charAt(at + 1));
      }
      if (at - start < 2 || (Letters.isUpper(text.charAt(at + 1)) && !isShouted(start, at))) {
        return false;
      }
      int last = at + 1;
      while (end < limit - 1 && text.charAt(end) == '.' && Letters.isWord(text.charAt(end + 1))) {
        last = end + 1;
        end = wordEnd(last);
      }
      return rules.ending.has(text, last, end);
    }

    private boolean isShouted(int start, int end) {
      return Letters.isUpper(text.charAt(end - 1)) && Letters.isUpper(text.charAt(start));
    }

    /** Single letters with stops between them, such as {@code U.S}. */
    private boolean isInitials(int start, int end) {
      for (int i = start; i < end; i++) {
        boolean stop = (i - start) % 2 == 1;
        if (stop ? text.charAt(i) != '.' : !Letters.isLetter(text.charAt(i))) {
          return false;
        }
      }
      return (end - start) % 2 == 1;
    }

    private boolean joinsHyphen(int start, int at) {
      if (Letters.isDigit(text.charAt(at - 1)) && Letters.isDigit(text.charAt(at + 1))) {
        return isNumberInGroups(start, at);
      }
      return rules.prefix.has(text, start, at)
          && (Letters.isLetter(text.charAt(at + 1)) || at - start > 1);
    }

    /** Three groups of digits are a telephone number or a date, as are three and four digits. */
    private boolean isNumberInGroups(int start, int at) {
      int groups = 1;
      int digits = 0;
      for (int i = start; i < limit; i++) {
        char c = text.charAt(i);
        if (c == '-') {
          groups++;
          digits = 0;
        } else if (Letters.isDigit(c)) {
          digits++;
        } else {
          break;
        }
      }
      return groups > 2 || (groups == 2 && at - start == 3 && digits == 4);
    }

    private boolean joinsApostrophe(int start, int at) {
      char after = Letters.lower(text.charAt(at + 1));
      int end = at + 1;
      while (end < limit && Letters.isWord(text.charAt(end))) {
        end++;
      }
      if (end == at + 2 && after == 't') {
        return Letters.lower(text.charAt(at - 1)) == 'n';
      }
      if (rules.clitic.has(text, at + 1, end)) {
        return after == 's' && text.charAt(at - 1) == '0' && at - start <= 4;
      }
      return Letters.isLetter(text.charAt(at - 1)) && text.charAt(at) != '`';
    }

    /** Whether the stop behind a word belongs to it. */
    private boolean keepsStop(int start, int at) {
      if (at + 2 < text.length() && text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.') {
        return false;
      }
      if (at - start == 1) {
        return isInitial(start, at);
      }
      if (at - start > 2 && isInitials(start, at)) {
        return true;
      }
      return isAbbreviation(start, at);
    }

    /** A capital letter before another word with a capital, such as {@code J. Smith}. */
    private boolean isInitial(int start, int at) {
      int next = behind(at + 1);
      if (!Letters.isUpper(text.charAt(start)) || next == text.length()) {
        return rules.number.has(text, start, at)
            && next < text.length()
            && Letters.isDigit(text.charAt(next));
      }
      return Letters.isUpper(text.charAt(next)) && !rules.starter.has(text, next, wordEnd(next));
    }

    private boolean isAbbreviation(int start, int at) {
      if (rules.plain.has(text, start, at) || rules.title.has(text, start, at)) {
        return !rules.title.has(text, start, at)
            || at - start > 3
            || Letters.isUpper(text.charAt(start));
      }
      if (rules.month.has(text, start, at)) {
        return Letters.isUpper(text.charAt(start));
      }
      int next = behind(at + 1);
      return rules.number.has(text, start, at)
          && next < text.length()
          && Letters.isDigit(text.charAt(next));
    }

    private int behind(int at) {
      int next = at;
      while (next < text.length() && Letters.isSpace(text.charAt(next))) {
        next++;
      }
      return next;
    }

    private int wordEnd(int at) {
      int end = at;
      while (end < text.length() && Letters.isWord(text.charAt(end))) {
        end++;
      }
      return end;
    }

    /** Adds a word, cut in two where it is a contraction or digits with their unit. */
    private void word(int start, int end) {
      int cut = end;
      int length = end - start;
      if (length > 3
          && Letters.lower(text.charAt(end - 1)) == 't'
          && Letters.isApostrophe(text.charAt(end - 2))) {
        cut = end - 3;
      } else if (length >= 4 && length <= 8) {
        int at = rules.contraction.get(text, start, end);
        cut = at == WordTable.NONE ? end : start + at;
      }
      if (cut == end && Letters.isDigit(text.charAt(start))) {
        cut = unitCut(start, end);
      }
      cuts.add(start, cut);
      if (cut < end) {
        cuts.add(cut, end);
      }
    }

    private int unitCut(int start, int end) {
      int at = end;
      while (at > start && !Letters.isDigit(text.charAt(at - 1))) {
        at--;
      }
      return at < end && rules.unit.has(text, at, end) ? at : end;
    }

    /** A mark, a run of one mark, or a clitic with its apostrophe; gives its end. */
    private int mark(int at) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Letters.isApostrophe(c)) {
        end = apostrophe(at);
      } else if (Character.isHighSurrogate(c)) {
        while (end < limit && (Character.isSurrogate(text.charAt(end)) || isJoiner(end))) {
          end++;
        }
      } else if (c == '!' || c == '?') {
        while (end < limit && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
          end++;
        }
      } else if ((c == '#' || c == '@') && end < limit && Letters.isLetter(text.charAt(end))) {
        end = wordEnd(end);
      } else if (text.startsWith("[...]", at)) {
        end = at + 5;
      } else if (isFace(at)) {
        end = limit;
      } else if (!Letters.opens(c) && !Letters.closes(c)) {
        while (end < limit && text.charAt(end) == c) {
          end++;
        }
      }
      cuts.add(at, end);
      return end;
    }

    /** A face of marks that stands by itself, such as {@code :-)}. */
    private boolean isFace(int at) {
      char c = text.charAt(at);
      int length = limit - at;
      if ((c != ':' && c != ';') || length < 2 || length > 3) {
        return false;
      }
      char mouth = text.charAt(limit - 1);
      return (length == 2 || text.charAt(at + 1) == '-') && ")(DPp/|".indexOf(mouth) >= 0;
    }

    private boolean isJoiner(int at) {
      char c = text.charAt(at);
      return c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private int apostrophe(int at) {
      char c = text.charAt(at);
      int end = wordEnd(at + 1);
      if (end > at + 1 && c != '‘' && rules.clitic.has(text, at + 1, end)) {
        return end;
      }
      boolean pair = at + 1 < limit && text.charAt(at + 1) == c && (c == '\'' || c == '`');
      return pair ? at + 2 : at + 1;
    }
  }
}

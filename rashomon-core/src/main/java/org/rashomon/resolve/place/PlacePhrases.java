package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Phrase;
import org.rashomon.text.Spacing;

/** Reads the words in and around a place name. Safe for many threads. */
final class PlacePhrases {
  private static final int BEFORE = 90;
  private static final int AFTER = 70;

  /** Words between a place and the direction in which it lies of another. */
  private static final int MOST_BESIDE = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’‘ʻʿ`-]+|,|\\S");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  private final PlaceCues cues;
  private final PlaceNames names;

  PlacePhrases(PlaceCues cues, PlaceNames names) {
    this.cues = cues;
    this.names = names;
  }

  PlacePhrase read(Phrase mention, CodePoints text) {
    List<String> words = words(mention.text());
    List<String> before = words(text.cut(Math.max(0, mention.start() - BEFORE), mention.start()));
    List<String> after =
        words(text.cut(mention.end(), Math.min(text.length(), mention.end() + AFTER)));
    Draft draft = new Draft(before, words, after);
    draft.article();
    if (names.named(String.join(" ", draft.core)).isEmpty()) {
      draft.strip();
    }
    draft.readBefore();
    draft.readAfter();
    return draft.phrase();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean sentenceEnd = word.length() > 1 && word.endsWith(".") && !startsName(word);
      words.add(sentenceEnd ? word.substring(0, word.length() - 1) : word);
    }
    return words;
  }

  /** A phrase while its words are taken off from both sides. */
  private final class Draft {
    private final List<String> before;
    private final List<String> core;
    private final List<String> after;
    private final List<String> inside = new ArrayList<>();
    private PlaceCue cue = PlaceCue.NONE;
    private String near;
    private boolean offset;
    private PlacePhrase.Beside beside;

    Draft(List<String> before, List<String> core, List<String> after) {
      this.before = new ArrayList<>(before);
      this.core = new ArrayList<>(core);
      this.after = new ArrayList<>(after);
    }

    PlacePhrase phrase() {
      return new PlacePhrase(String.join(" ", core), cue, near, offset, inside, beside);
    }

    void article() {
      if (core.size() > 1 && is("article", core.subList(0, 1))) {
        core.remove(0);
      }
    }

    private boolean is(String where, List<String> words) {
      return !cues.kind(where, words).isEmpty();
    }

    /** Moves cue words within the mention to its outside. */
    void strip() {
      for (int n = core.size() - 1; n > 0; n--) {
        if (is("after", tail(core, n)) && startsName(core.get(0))) {
          after.addAll(0, take(core, core.size() - n, core.size()));
          break;
        }
      }
      for (int first = core.size() - 1; first > 0; first--) {
        if (isCueBefore(core.subList(0, first)) && startsName(core.get(first)) && mayLead(first)) {
          before.addAll(take(core, 0, first));
          break;
        }
      }
      article();
    }

    /** "City of Homs" and "Northern Syria", but not "City Hall". */
    private boolean mayLead(int words) {
      String last = core.get(words - 1);
      return !startsName(core.get(0))
          || !startsName(last)
          || cues.kind("before", core.subList(words - 1, words)).equals("part");
    }

    private boolean isCueBefore(List<String> words) {
      for (int n = Math.min(PlaceCues.MOST_WORDS, words.size()); n > 0; n--) {
        List<String> tail = tail(words, n);
        if (is("before", tail) || is("article", tail)) {
          return true;
        }
      }
      return false;
    }

    /** Reads cues backwards from the name: kind, then nearness or part, then distance. */
    void readBefore() {
      int left = before.size();
      int nearTo = -1;
      for (int step = 0; step < 4 && left > 0; step++) {
        left = is("article", before.subList(left - 1, left)) ? left - 1 : left;
        int n = longestCue(left);
        if (n == 0) {
          break;
        }
        String kind = cues.kind("before", before.subList(left - n, left));
        int start = kind.equals("direction") ? distanceStart(left - n) : left - n;
        if (kind.equals("direction") && start == left - n && !isCompass(before.get(left - n))) {
          break;
        }
        nearTo = isNear(kind) && nearTo < 0 ? left : nearTo;
        note(kind);
        left = start;
        if (isNear(kind)) {
          near = asSaid(before.subList(left, nearTo));
        }
      }
    }

    private boolean isCompass(String first) {
      String word = first.toLowerCase(Locale.ROOT);
      return !word.equals("from") && !word.equals("away");
    }

    private boolean isNear(String kind) {
      return kind.equals("near")
          || kind.equals("direction")
          || kind.equals("part")
          || kind.equals("border");
    }

    private void note(String kind) {
      switch (kind) {
        case "near", "direction" -> offset = true;
        case "part" -> offset |= false;
        case "border" -> {
          offset = true;
          cue = PlaceCue.BORDER;
        }
        default ->
            cue = cue == PlaceCue.NONE ? PlaceCue.valueOf(kind.toUpperCase(Locale.ROOT)) : cue;
      }
    }

    private int longestCue(int left) {
      for (int n = Math.min(PlaceCues.MOST_WORDS, left); n > 0; n--) {
        if (is("before", before.subList(left - n, left))) {
          return n;
        }
      }
      return 0;
    }

    /**
     * Where "20 km" or "some 12 miles (20 kilometres)" before a direction begins, else the same.
     */
    private int distanceStart(int left) {
      int at = left;
      while (at > 0 && left - at < 8 && ")(".contains(before.get(at - 1))) {
        at--;
      }
      for (int i = at - 1; i >= Math.max(0, left - 8); i--) {
        boolean unit = i + 1 < before.size() && is("unit", before.subList(i + 1, i + 2));
        if (NUMBER.matcher(before.get(i)).matches() && unit) {
          at = i;
        }
      }
      return at < left && NUMBER.matcher(before.get(at)).matches() ? at : left;
    }

    /** Reads the kind behind the name and what the place lies in. */
    void readAfter() {
      int at = 0;
      for (int n = Math.min(PlaceCues.MOST_WORDS, after.size()); n > 0; n--) {
        String kind = cues.kind("after", after.subList(0, n));
        if (!kind.isEmpty()) {
          note(kind);
          near = kind.equals("near") && near == null ? String.join(" ", after.subList(0, n)) : near;
          at = n;
          break;
        }
      }
      readInside(at);
      readBeside(at);
    }

    /** "X, about 20 km (12 miles) north of Homs", "X to the north of Homs". */
    private void readBeside(int behind) {
      boolean comma = behind < after.size() && ",(".contains(after.get(behind));
      int from = comma ? behind + 1 : behind;
      for (int at = from; at < Math.min(after.size(), from + MOST_BESIDE); at++) {
        int n = directionAt(at);
        int start = at + n;
        start =
            start < after.size() && is("article", after.subList(start, start + 1))
                ? start + 1
                : start;
        int end = n == 0 ? start : endOfName(start);
        if (end > start) {
          String name = String.join(" ", after.subList(start, end));
          beside = new PlacePhrase.Beside(name, asSaid(after.subList(from, end)));
          return;
        }
        if (!leadsToDirection(after.get(at))) {
          return;
        }
      }
    }

    private int directionAt(int at) {
      for (int n = Math.min(PlaceCues.MOST_WORDS, after.size() - at); n > 0; n--) {
        String kind = cues.kind("before", after.subList(at, at + n));
        if (kind.equals("direction") && isCompass(after.get(at)) || kind.equals("near")) {
          return n;
        }
      }
      return 0;
    }

    private boolean leadsToDirection(String word) {
      return NUMBER.matcher(word).matches()
          || "()".contains(word)
          || is("unit", List.of(word))
          || is("article", List.of(word))
          || !cues.kind("measure", List.of(word.toLowerCase(Locale.ROOT))).isEmpty();
    }

    private void readInside(int from) {
      int at = from;
      for (int step = 0; step < 2 && at < after.size(); step++) {
        boolean comma = after.get(at).equals(",") || after.get(at).equals("(");
        at += comma ? 1 : 0;
        int words = insideWords(at);
        boolean in = words > 0;
        at += words;
        at = at < after.size() && is("article", after.subList(at, at + 1)) ? at + 1 : at;
        at = skipParts(at);
        int end = comma || in ? endOfName(at) : at;
        if (end == at) {
          return;
        }
        inside.add(String.join(" ", after.subList(at, end)));
        at = end;
      }
    }

    private int insideWords(int at) {
      for (int n = Math.min(2, after.size() - at); n > 0; n--) {
        if (is("inside", after.subList(at, at + n))) {
          return n;
        }
      }
      return 0;
    }

    private int skipParts(int from) {
      int at = from;
      int n = partAt(at);
      while (n > 0) {
        at += n;
        n = partAt(at);
      }
      return at;
    }

    /** How many small words from here tell the kind or part of what comes: "rural area of". */
    private int partAt(int at) {
      for (int n = Math.min(PlaceCues.MOST_WORDS, after.size() - at); n > 0; n--) {
        List<String> words = after.subList(at, at + n);
        if (is("before", words) && words.stream().noneMatch(word -> startsName(word))) {
          return n;
        }
      }
      return 0;
    }

    private int endOfName(int from) {
      int end = from;
      while (end < after.size() && end - from < 4 && startsName(after.get(end))) {
        end++;
      }
      while (end > from && names.named(String.join(" ", after.subList(from, end))).isEmpty()) {
        end--;
      }
      return end;
    }
  }

  private static String asSaid(List<String> words) {
    return Spacing.join(words);
  }

  private static boolean startsName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        || (word.length() > 2
            && word.indexOf('-') > 0
            && word.chars().anyMatch(Character::isUpperCase));
  }

  private static List<String> tail(List<String> words, int n) {
    return words.subList(words.size() - n, words.size());
  }

  private static List<String> take(List<String> words, int from, int to) {
    List<String> part = words.subList(from, to);
    List<String> taken = List.copyOf(part);
    part.clear();
    return taken;
  }
}

package org.rashomon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the noun phrases of a reading. Safe for use by many threads. */
final class Mentions {
  private static final Set<String> INNER =
      Set.of("compound", "flat", "fixed", "amod", "nummod", "goeswith", "det", "advmod", "punct");

  private final WordClasses classes;

  Mentions(WordClasses classes) {
    this.classes = classes;
  }

  /** All noun phrases, in order of their heads. */
  List<Mention> find(Reading reading) {
    List<Mention> mentions = new ArrayList<>();
    for (int word = 0; word < reading.size(); word++) {
      if (isHead(reading, word)) {
        mentions.add(of(reading, word));
      }
    }
    return mentions;
  }

  private static boolean isHead(Reading reading, int word) {
    String upos = reading.upos(word);
    if (!upos.equals("NOUN") && !upos.equals("PROPN")) {
      return false;
    }
    String relation = reading.relation(word);
    int cut = relation.indexOf(':');
    if (relation.equals("nmod:desc")) {
      return false;
    }
    return !INNER.contains(cut < 0 ? relation : relation.substring(0, cut));
  }

  private Mention of(Reading reading, int head) {
    Name name = reading.nameAt(head);
    NameKind kind = name == null ? null : name.kind();
    boolean joined = isJoined(reading, head);
    boolean many = joined || reading.xpos(head).equals("NNS");
    int end = reading.subtree(head, t -> isTight(reading, head, t)).end();
    Mention.Animacy animacy = animacy(reading, head, kind);
    return new Mention(head, end, kind, many, joined, animacy, gender(reading, head));
  }

  private static boolean isTight(Reading reading, int head, int word) {
    return reading.head(word) != head
        || !(reading.hasRelation(word, "acl")
            || reading.hasRelation(word, "appos")
            || reading.hasRelation(word, "conj")
            || reading.hasRelation(word, "parataxis"));
  }

  private static boolean isJoined(Reading reading, int head) {
    for (int child : reading.children(head)) {
      if (reading.hasRelation(child, "conj")) {
        int cc = reading.child(child, "cc");
        if (cc >= 0 && reading.lemma(cc).equals("and")) {
          return true;
        }
      }
    }
    return false;
  }

  private Mention.Animacy animacy(Reading reading, int head, NameKind kind) {
    String lemma = reading.lemma(head).toLowerCase(Locale.ROOT);
    if (kind != null) {
      return switch (kind) {
        case PERSON -> Mention.Animacy.PERSON;
        case ORGANISATION, PEOPLE, UNIT -> Mention.Animacy.BODY;
        case PLACE, FACILITY -> Mention.Animacy.PLACE;
        default -> Mention.Animacy.THING;
      };
    }
    if (classes.is("person", lemma) || lemma.endsWith("man") || isTitled(reading, head)) {
      return Mention.Animacy.PERSON;
    }
    if (classes.is("group", lemma)) {
      return Mention.Animacy.BODY;
    }
    return classes.is("time", lemma) || reading.upos(head).equals("NUM")
        ? Mention.Animacy.TIME
        : Mention.Animacy.THING;
  }

  private boolean isTitled(Reading reading, int head) {
    int title = reading.child(head, "flat") < 0 ? -1 : reading.child(head, "nmod:desc");
    return title >= 0 && classes.is("person", reading.lemma(title));
  }

  private char gender(Reading reading, int head) {
    Name name = reading.nameAt(head);
    char own = gender(reading.lemma(head));
    if (name != null && name.kind() == NameKind.PERSON) {
      String given = reading.form(name.first());
      boolean alone = name.end() - name.first() == 1;
      own = classes.is("womansname", given) ? 'f' : own;
      own = !alone && classes.is("mansname", given) ? 'm' : own;
    }
    for (int child : reading.children(head)) {
      if (own == '?'
          && (reading.hasRelation(child, "nmod:desc")
              || reading.hasRelation(child, "compound")
              || reading.hasRelation(child, "appos"))) {
        own = gender(reading.lemma(child));
      }
    }
    return own;
  }

  private char gender(String lemma) {
    return classes.is("male", lemma) ? 'm' : classes.is("female", lemma) ? 'f' : '?';
  }
}

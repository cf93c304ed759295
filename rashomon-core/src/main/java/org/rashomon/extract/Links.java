package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.read.Reading;

/**
 * Ties claims of one report together: what a denial denies, an admission admits, a reprisal answers
 * or a violation speaks of; and rival versions, of which at most one is true.
 */
final class Links {
  private static final Set<ClaimType> VIOLENT =
      Set.of(
          ClaimType.ATTACK,
          ClaimType.SHELLING,
          ClaimType.AIR_STRIKE,
          ClaimType.BOMBING,
          ClaimType.ARMED_CLASH,
          ClaimType.CHEMICAL_ATTACK);

  /** Marks a claim given as one of several versions until its group is known. */
  static final String VERSION = "?";

  /** A claim farther up than this many sentences is not what "other sources" speak of. */
  private static final int NEAR = 3;

  private final Reading reading;

  Links(Reading reading) {
    this.reading = reading;
  }

  /** The claims with their links. */
  List<Claim> linked(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    rivals(all);
    for (int doubt : new Doubts(reading).find()) {
      doubted(all, doubt);
    }
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      int at = i;
      if (claim.certainty().polarity() == Polarity.DENIED) {
        claim = claim.with(new Link(RelationType.DENIES, denied(all, i)));
      }
      if (claim.type() == ClaimType.CEASEFIRE_VIOLATION) {
        int act = spokenOf(all, i);
        claim = act < 0 ? claim : claim.with(new Link(RelationType.CHARACTERISES, act));
      }
      List<Link> found =
          claim.links().stream().map(link -> link.to() >= 0 ? link : aimed(all, at, link)).toList();
      all.set(i, claim.linked(found));
    }
    return all;
  }

  /** The link with the claim it leads to, where one is there. */
  private Link aimed(List<Claim> all, int i, Link link) {
    Claim claim = all.get(i);
    int to =
        switch (link.type()) {
          case ADMITS, CONFIRMS, RETRACTS, JUSTIFIES -> before(all, i, o -> sameSort(o, claim));
          case RESPONDS_TO -> cause(all, i);
          case CORRECTS -> before(all, i, o -> !o.counts().isEmpty() && countsAlike(o, claim));
          default -> link.to();
        };
    return new Link(link.type(), to);
  }

  /** What an act answers: the act named behind it in its sentence, else the last one before. */
  private static int cause(List<Claim> all, int i) {
    for (int j = i + 1; j < all.size(); j++) {
      if (all.get(j).sentence() == all.get(i).sentence() && isViolent(all.get(j))) {
        return j;
      }
    }
    return before(all, i, Links::isViolent);
  }

  /**
   * The act that a violation is said to be: one of its own sentence, of the one before, or of the
   * one behind it, where no other violation stands between.
   */
  private static int spokenOf(List<Claim> all, int i) {
    int before = before(all, i, other -> isViolent(other) && near(other, all.get(i), 1));
    if (before >= 0 && all.get(before).sentence() == all.get(i).sentence()) {
      return before;
    }
    for (int j = i + 1; j < all.size() && near(all.get(i), all.get(j), 1); j++) {
      boolean here = all.get(j).sentence() == all.get(i).sentence();
      if (all.get(j).type() == ClaimType.CEASEFIRE_VIOLATION || (before >= 0 && !here)) {
        return before;
      }
      if (isViolent(all.get(j)) && all.get(j).certainty().polarity() == Polarity.AFFIRMED) {
        return j;
      }
    }
    return before;
  }

  private static boolean countsAlike(Claim a, Claim b) {
    return b.counts().stream()
        .anyMatch(count -> a.counts().stream().anyMatch(c -> c.kind() == count.kind()));
  }

  private static boolean isViolent(Claim claim) {
    return VIOLENT.contains(claim.type());
  }

  private static boolean near(Claim earlier, Claim later, int sentences) {
    return later.sentence() - earlier.sentence() <= sentences;
  }

  /** The nearest claim before that is affirmed and as asked; -1 if there is none. */
  private static int before(List<Claim> all, int i, Predicate<Claim> asked) {
    for (int j = i - 1; j >= 0; j--) {
      boolean affirmed = all.get(j).certainty().polarity() == Polarity.AFFIRMED;
      if (affirmed && asked.test(all.get(j))) {
        return j;
      }
    }
    return -1;
  }

  /**
   * One of several versions and the claim of the same sort told before it stand against another.
   */
  private static void rivals(List<Claim> all) {
    int groups = 0;
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      if (!VERSION.equals(claim.alternative())) {
        continue;
      }
      int rival = before(all, i, o -> sameSort(o, claim) && near(o, claim, NEAR));
      if (rival < 0) {
        all.set(i, claim.among(null));
        continue;
      }
      String group = all.get(rival).alternative();
      group = group == null ? "v" + ++groups : group;
      all.set(rival, all.get(rival).among(group));
      all.set(i, claim.among(group));
    }
  }

  /** What nobody has confirmed: the claims before the words in their sentence, or before it. */
  private void doubted(List<Claim> all, int doubt) {
    int here = reading.sentenceOf(doubt);
    if (tellsItself(doubt)) {
      int report = reading.child(doubt, "nsubj");
      unsure(all, claim -> reading.dominates(report, claim.trigger().head()));
      return;
    }
    int sentence = here;
    while (sentence >= 0 && here - sentence <= 2 && !speaks(all, sentence, doubt)) {
      sentence--;
    }
    int told = sentence;
    unsure(all, claim -> claim.sentence() == told && here - told <= 2);
  }

  private static void unsure(List<Claim> all, Predicate<Claim> doubted) {
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      if (doubted.test(claim)) {
        Claim unsure = claim.with(claim.certainty().with(Hedge.UNCONFIRMED));
        all.set(i, unsure.with(new Link(RelationType.CANNOT_CONFIRM, -1)));
      }
    }
  }

  /** "The claim by X that he had fled could not be confirmed" says what isn't. */
  private boolean tellsItself(int doubt) {
    int subject = reading.child(doubt, "nsubj");
    for (int child : subject < 0 ? new int[0] : reading.children(subject)) {
      boolean clause = reading.hasRelation(child, "acl") || reading.hasRelation(child, "ccomp");
      int mark = reading.child(child, "mark");
      if (clause && mark >= 0 && reading.lower(mark).equals("that")) {
        return reading.sentenceOf(subject) == reading.sentenceOf(doubt);
      }
    }
    return false;
  }

  private static boolean speaks(List<Claim> claims, int sentence, int doubt) {
    return claims.stream()
        .anyMatch(
            claim ->
                claim.sentence() == sentence
                    && claim.trigger().head() != doubt
                    && !Extractor.WORDS_ONLY.contains(claim.type()));
  }

  /** The nearest claim before, affirmed, of the same sort; -1 if there is none. */
  private static int denied(List<Claim> claims, int denial) {
    return before(claims, denial, other -> sameSort(other, claims.get(denial)));
  }

  private static boolean sameSort(Claim a, Claim b) {
    return a.type() == b.type() || (isViolent(a) && isViolent(b));
  }
}

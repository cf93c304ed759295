package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * "Israel denied it": what stands for an act told just before is denied, so that the denial is a
 * claim of that act. Only where nothing else says what is denied.
 */
final class Denials {
  /** What the rule is called in the claims it helps to make. */
  static final String RULE = "denial-of-it";

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

  private final Reading reading;
  private final WordClasses classes;

  Denials(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /** The claims, those that deny what was told before being of its kind and parties. */
  List<Claim> named(List<Claim> claims) {
    List<Claim> all = new ArrayList<>();
    for (Claim claim : claims) {
      Claim denied = isOpen(claim) ? before(all, claim) : null;
      all.add(denied == null ? claim : claim.about(denied, RULE));
    }
    return all;
  }

  /** Whether the denial names nothing that it denies. */
  private boolean isOpen(Claim claim) {
    int verb = claim.trigger().head();
    int object = reading.child(verb, "obj");
    boolean clause = object < 0 && reading.relation(verb).equals("acl:relcl");
    if (claim.type() != ClaimType.REJECT
        || claim.certainty().polarity() != Polarity.DENIED
        || (object < verb && !clause)) {
      return false;
    }
    if (clause) {
      // "A charge that the army denies".
      return classes.is(reading.lemma(reading.head(verb)).toLowerCase(Locale.ROOT), "charge");
    }
    boolean plain = reading.child(object, "nmod") < 0 && reading.child(object, "acl") < 0;
    return PRONOUNS.contains(reading.lower(object))
        || (plain && classes.is(reading.lemma(object).toLowerCase(Locale.ROOT), "charge"));
  }

  /** The last act that its sentence or the one before tells as done; null for none. */
  private static Claim before(List<Claim> claims, Claim denial) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim claim = claims.get(i);
      if (denial.sentence() - claim.sentence() > 1) {
        return null;
      }
      boolean act = !Extractor.WORDS_ONLY.contains(claim.type());
      if (act && claim.certainty().polarity() == Polarity.AFFIRMED) {
        return claim;
      }
    }
    return null;
  }
}

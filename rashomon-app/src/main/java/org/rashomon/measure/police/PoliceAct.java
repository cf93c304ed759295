package org.rashomon.measure.police;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What the questions of IndiaPoliceEvents (Halterman et al. 2021) ask: what police did. */
enum PoliceAct {
  /** "Did police kill someone?" */
  KILL(claim -> isByPolice(claim) && counts(claim, "killed")),
  /** "Did police arrest someone?" An arrest that names nobody is theirs. */
  ARREST(claim -> isOfType(claim, Set.of("capture")) && !isByOthers(claim)),
  /** "Did police use force?" */
  FORCE(
      claim ->
          isByPolice(claim) && (isOfType(claim, Names.VIOLENT) || counts(claim, "killed"))
              || isOfType(claim, Set.of("force-against-protesters")) && !isByOthers(claim));

  private final Predicate<JsonNode> holds;

  PoliceAct(Predicate<JsonNode> holds) {
    this.holds = holds;
  }

  /** Words and codes, apart because an enum's constants are made before its own fields. */
  private static final class Names {
    static final Set<String> VIOLENT =
        Set.of("attack", "armed-clash", "shelling", "bombing", "force-against-protesters", "riot");
    static final Set<String> DONE = Set.of("asserted", "alleged", "unconfirmed");
    static final Pattern POLICE =
        Pattern.compile(
            "\\b(police\\w*|cops?|constables?|crpf|bsf|paramilitary|rapid action force"
                + "|security (forces?|personnel)|inspectors?|jawans?)\\b");
    static final Pattern TAKEN = Pattern.compile("\\b(kidnap|abduct|hostage)");
  }

  /** The act of a label; empty for labels of other questions. */
  static Optional<PoliceAct> named(String label) {
    return Arrays.stream(values()).filter(act -> act.name().equals(label)).findFirst();
  }

  /** Whether a claim of the ledger's document says that police did this. */
  boolean isIn(JsonNode claim) {
    return Names.DONE.contains(claim.path("status").asText()) && holds.test(claim);
  }

  private static boolean isOfType(JsonNode claim, Set<String> types) {
    return types.contains(claim.path("type").asText())
        && !Names.TAKEN.matcher(lower(claim.path("trigger"))).find();
  }

  private static boolean counts(JsonNode claim, String kind) {
    return StreamSupport.stream(claim.path("counts").spliterator(), false)
        .anyMatch(
            count ->
                count.path("kind").asText().equals(kind)
                    && !"none".equals(count.path("qualifier").asText()));
  }

  private static boolean isByPolice(JsonNode claim) {
    return StreamSupport.stream(claim.path("actors").spliterator(), false)
        .anyMatch(PoliceAct::isPolice);
  }

  private static boolean isByOthers(JsonNode claim) {
    return !claim.path("actors").isEmpty()
        && StreamSupport.stream(claim.path("actors").spliterator(), false)
            .noneMatch(actor -> isPolice(actor) || "state".equals(actor.path("kind").asText()));
  }

  private static boolean isPolice(JsonNode party) {
    return Names.POLICE.matcher(lower(party)).find()
        || Names.POLICE.matcher(party.path("name").asText().toLowerCase(Locale.ROOT)).find();
  }

  private static String lower(JsonNode phrase) {
    return phrase.path("text").asText().toLowerCase(Locale.ROOT);
  }
}

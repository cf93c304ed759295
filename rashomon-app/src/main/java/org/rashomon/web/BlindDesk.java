package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportView;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.text.ContentId;
import org.rashomon.text.Phrase;
import org.rashomon.web.access.Role;
import org.rashomon.web.review.BlindCoding;
import org.rashomon.web.view.BlindPage;

/** Coding of a stated share of sentences without the program's answer or that of other coders. */
final class BlindDesk {
  private static final int PAGE = 1000;
  private static final int USUAL_SHARE = 10;
  private static final int LONGEST = 100;

  /** Between who gave a value and the value; no name holds it. */
  static final String SEPARATOR = "\t";

  private static final Map<String, String> LABELS =
      Map.of("type", "Act", "actor", "By", "target", "On", "status", "Status");

  private final Ledger ledger;
  private final Replies replies;
  private final ReviewDesk desk;

  BlindDesk(Ledger ledger, Replies replies, ReviewDesk desk) {
    this.ledger = ledger;
    this.replies = replies;
    this.desk = desk;
  }

  void open(RoutesConfig routes) {
    routes.get("/review/blind", request -> replies.page(request, 200, page(request)));
    routes.post("/review/blind", this::code);
    routes.post("/review/blind/settle", this::settle);
  }

  private Answer page(Context request) {
    Guard.need(request, Role.CODER);
    Parameters asked = new Parameters(request);
    String given = asked.text("share");
    int share =
        given != null && given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : USUAL_SHARE;
    BlindCoding coding = new BlindCoding(ledger.decisionLog());
    BlindPage page =
        new BlindPage(
            next(coding, desk.who(request), share),
            ReviewViews.types(),
            share,
            coding.shared(),
            alphas(coding),
            open(coding, desk.who(request)),
            asked.text("said"),
            ReviewViews.FILES);
    return new Answer("blind", "Blind coding", "review", () -> page, () -> page);
  }

  private static Map<String, String> alphas(BlindCoding coding) {
    Map<String, String> words = new LinkedHashMap<>();
    coding
        .alphas()
        .forEach(
            (field, alpha) ->
                words.put(
                    field,
                    alpha == null ? "nothing to tell" : String.format(Locale.ROOT, "%.3f", alpha)));
    return words;
  }

  /** The first sentence of the share that this coder hasn't coded, by a hash of its place. */
  private BlindPage.Sentence next(BlindCoding coding, String who, int share) {
    String cursor = null;
    do {
      Page<ClaimRow> page = ledger.queries().claims(ClaimFilter.ALL, cursor, PAGE);
      for (ClaimRow row : page.items()) {
        Anchor sentence = sentence(row.claim());
        if (isOfShare(sentence, share) && !coding.hasCoded(who, sentence)) {
          return shown(sentence);
        }
      }
      cursor = page.next();
    } while (cursor != null);
    return null;
  }

  private static Anchor sentence(ResolvedClaim claim) {
    return new Anchor(claim.report(), claim.start(), claim.end(), Decision.SENTENCE);
  }

  private static boolean isOfShare(Anchor sentence, int share) {
    String hash = ContentId.of("blind", sentence.report(), Integer.toString(sentence.start()));
    return Integer.parseInt(hash.substring(0, 6), 16) % 100 < share;
  }

  private BlindPage.Sentence shown(Anchor sentence) {
    ReportView view = ledger.queries().report(sentence.report());
    String text = view.report().report().text();
    Phrase words = words(text, sentence);
    ReviewViews.Around around = ReviewViews.Around.of(text, words);
    return new BlindPage.Sentence(
        sentence.report(),
        sentence.start(),
        sentence.end(),
        around.before(),
        words.text(),
        around.after());
  }

  private static Phrase words(String text, Anchor sentence) {
    int from = text.offsetByCodePoints(0, sentence.start());
    int to = text.offsetByCodePoints(from, sentence.end() - sentence.start());
    return new Phrase(sentence.start(), sentence.end(), text.substring(from, to));
  }

  /** Disagreements, told only to those who have coded the sentence themselves; the open first. */
  private List<BlindPage.Open> open(BlindCoding coding, String who) {
    List<BlindPage.Open> open = new ArrayList<>();
    coding
        .disagreements()
        .forEach(
            (sentence, unit) -> {
              ReportView view = ledger.queries().report(sentence.report());
              if (unit.containsKey(who) && view != null) {
                open.add(
                    new BlindPage.Open(
                        sentence.report(),
                        sentence.start(),
                        sentence.end(),
                        words(view.report().report().text(), sentence).text(),
                        fields(unit, machine(view, sentence)),
                        coding.settlements(sentence).stream().map(BlindDesk::told).toList()));
              }
            });
    open.sort(Comparator.comparing(one -> !one.settlements().isEmpty()));
    return open;
  }

  private static List<BlindPage.Field> fields(
      Map<String, Map<String, String>> unit, Map<String, String> machine) {
    List<BlindPage.Field> fields = new ArrayList<>();
    for (String field : BlindCoding.FIELDS) {
      Map<String, List<String>> byValue = new LinkedHashMap<>();
      unit.forEach((coder, values) -> add(byValue, values.get(field), coder));
      boolean agreed = byValue.size() == 1;
      add(byValue, machine.get(field), BlindCoding.PROGRAM);
      List<BlindPage.Option> options = new ArrayList<>();
      byValue.forEach(
          (value, who) -> options.add(new BlindPage.Option(value, String.join(", ", who))));
      fields.add(new BlindPage.Field(field, LABELS.get(field), agreed, options));
    }
    return fields;
  }

  private static void add(Map<String, List<String>> byValue, String value, String who) {
    byValue.computeIfAbsent(value, one -> new ArrayList<>()).add(who);
  }

  /** What the program made of the sentence: its first claim there, or none. */
  private static Map<String, String> machine(ReportView view, Anchor sentence) {
    return view.report().claims().stream()
        .filter(claim -> claim.start() == sentence.start() && claim.end() == sentence.end())
        .findFirst()
        .map(
            claim ->
                Map.of(
                    "type", claim.type().toString(),
                    "actor", sides(claim.actors()),
                    "target", sides(claim.targets()),
                    "status", claim.status()))
        .orElse(Map.of("type", "", "actor", "", "target", "", "status", ""));
  }

  private static String sides(List<ResolvedParty> parties) {
    return parties.stream()
        .map(ResolvedParty::side)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** "shelling (ann), by ARM (own), … : why, who, when". */
  private static String told(BlindCoding.Settlement settlement) {
    String values =
        BlindCoding.FIELDS.stream()
            .map(
                field -> {
                  String value = settlement.values().get(field);
                  String from = settlement.from().get(field);
                  return LABELS.get(field).toLowerCase(Locale.ROOT)
                      + " "
                      + (value.isEmpty() ? "none" : value)
                      + (from.isEmpty() ? "" : " (" + from + ")");
                })
            .collect(Collectors.joining("; "));
    String why = settlement.why() == null ? "" : ": " + settlement.why();
    return values + "; " + settlement.who() + ", " + settlement.when() + why;
  }

  private void settle(Context request) {
    Guard.need(request, Role.CODER);
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> from = new LinkedHashMap<>();
    for (String field : BlindCoding.FIELDS) {
      String taken = request.formParam(field);
      if (taken == null) {
        throw Refusal.badRequest("Choose a value for each field.");
      }
      boolean own = taken.equals(BlindCoding.OWN);
      String[] parts = taken.split(SEPARATOR, 2);
      if (!own && parts.length != 2) {
        throw Refusal.badRequest("The value of " + field + " can't be understood.");
      }
      String value = own ? ReviewDesk.field(request, field + "-own") : parts[1];
      if (value != null && value.length() > LONGEST) {
        throw Refusal.badRequest("The value of " + field + " is too long.");
      }
      values.put(field, value);
      from.put(field, own ? BlindCoding.OWN : parts[0]);
    }
    record(request, BlindCoding.SETTLED, BlindCoding.json(values, from));
  }

  private void code(Context request) {
    Guard.need(request, Role.CODER);
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : BlindCoding.FIELDS) {
      String value = ReviewDesk.field(request, field);
      if (value != null && value.length() > LONGEST) {
        throw Refusal.badRequest("The value of " + field + " is too long.");
      }
      values.put(field, value);
    }
    record(request, null, BlindCoding.json(values));
  }

  private void record(Context request, String field, String json) {
    desk.record(
        List.of(
            Decision.of(
                Action.CODE,
                List.of(place(request)),
                field,
                json,
                desk.who(request),
                desk.when(),
                ReviewDesk.field(request, "why"))));
    String share = ReviewDesk.field(request, "share");
    boolean sound = share != null && share.matches("[0-9]{1,3}");
    request.redirect(
        "/review/blind?said=Coded." + (sound ? "&share=" + share : ""), HttpStatus.SEE_OTHER);
  }

  private Anchor place(Context request) {
    String report = ReviewDesk.field(request, "report");
    String start = ReviewDesk.field(request, "start");
    String end = ReviewDesk.field(request, "end");
    boolean sound =
        report != null
            && ledger.has(report)
            && String.valueOf(start).matches("[0-9]{1,9}")
            && String.valueOf(end).matches("[0-9]{1,9}");
    if (!sound) {
      throw Refusal.badRequest("There is no such sentence.");
    }
    return new Anchor(report, Integer.parseInt(start), Integer.parseInt(end), Decision.SENTENCE);
  }
}

package org.rashomon.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.decide.Anchors;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.decide.Standing;
import org.rashomon.export.Codebook;
import org.rashomon.export.FieldEdit;
import org.rashomon.export.Judgements;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReportView;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.text.Phrase;
import org.rashomon.web.review.ReviewQueue;
import org.rashomon.web.view.DecisionsPage;
import org.rashomon.web.view.ReviewPage;
import org.rashomon.web.view.ReviewPage.Field;
import org.rashomon.web.view.ReviewPage.Group;

/** What the pages for coders show. */
final class ReviewViews {
  static final ReviewPage.Files FILES =
      new ReviewPage.Files("/review/file/review.css", "/review/file/review.js");

  private static final int AROUND = 240;
  private static final int CLAIMS = 200;
  private static final int LONGEST_WORD = 30;
  private static final List<String> RAW =
      List.of("actors", "targets", "means", "place", "time", "counts", "sources");
  private static final Map<String, String> TYPES =
      Map.of(
          "review.css", "text/css; charset=utf-8", "review.js", "text/javascript; charset=utf-8");

  private final Ledger ledger;

  ReviewViews(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The pages' own style sheet and script. */
  static void file(Context request) {
    String type = TYPES.get(request.pathParam("name"));
    if (type == null) {
      throw Refusal.notFound("such file");
    }
    String path = "static/" + request.pathParam("name");
    try (InputStream in = ReviewViews.class.getResourceAsStream(path)) {
      request
          .header("Cache-Control", "no-cache")
          .contentType(type)
          .result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  ReviewPage page(
      List<ReviewQueue.Item> items, ReviewQueue.Item current, String said, String refused) {
    List<ReviewPage.Entry> queue = new ArrayList<>();
    for (ReviewQueue.Item item : items) {
      boolean here = current != null && item.id().equals(current.id());
      queue.add(
          new ReviewPage.Entry(
              item.id(),
              "/review?item=" + item.id(),
              shortened(item.words().text(), 90),
              item.why(),
              here));
    }
    return new ReviewPage(
        queue,
        current == null ? null : item(current, next(items, current)),
        types(),
        said,
        refused,
        FILES);
  }

  static List<String> types() {
    return codes(ClaimType.values());
  }

  private static List<String> codes(Object[] values) {
    return Arrays.stream(values).map(Object::toString).toList();
  }

  private static String next(List<ReviewQueue.Item> items, ReviewQueue.Item current) {
    for (int i = 0; i + 1 < items.size(); i++) {
      if (items.get(i).id().equals(current.id())) {
        return items.get(i + 1).id();
      }
    }
    return "";
  }

  private static String shortened(String text, int most) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= most ? line : line.substring(0, most - 1) + "\u2026";
  }

  private ReviewPage.Item item(ReviewQueue.Item item, String next) {
    ReportView view = ledger.queries().report(item.report());
    String text = view.report().report().text();
    Around around = Around.of(text, item.words());
    ResolvedClaim claim = item.claim() == null ? null : item.claim().claim();
    return new ReviewPage.Item(
        item.id(),
        claim != null,
        item.report(),
        heading(view),
        around.before(),
        around.at(),
        segments(item.words(), claim),
        around.after(),
        "/report/" + item.report() + (claim == null ? "" : "#claim-" + claim.id()),
        claim == null || item.claim().event() == null ? null : "/event/" + item.claim().event(),
        claim == null ? null : codebook(item.claim().event()),
        next,
        claim == null ? List.of() : groups(claim),
        claim == null
            ? List.of()
            : RAW.stream()
                .map(field -> new ReviewPage.Raw(field, FieldEdit.json(claim, field)))
                .toList(),
        claim == null ? List.of() : history(claim));
  }

  /** What the project's codebook says of an event; null where there is no codebook or event. */
  private String codebook(String event) {
    Codebook codebook = Codebook.of(ledger);
    if (event == null || codebook.text().isBlank()) {
      return null;
    }
    return codebook.told(
        ledger.queries().event(event), ledger.queries().claimsOfEvent(event, null, CLAIMS).items());
  }

  static String heading(ReportView view) {
    var report = view.report().report();
    String outlet = report.outlet() == null ? "Unnamed outlet" : report.outlet();
    return outlet + ", " + (report.published() == null ? "no date" : report.published().value());
  }

  /** What stands around some words of a text, shortened. */
  record Around(String before, int at, String after) {
    static Around of(String text, Phrase words) {
      int start = text.offsetByCodePoints(0, words.start());
      int end = text.offsetByCodePoints(0, words.end());
      int length = text.length();
      int from =
          start <= AROUND ? 0 : text.offsetByCodePoints(start, -Math.min(AROUND, words.start()));
      int to = length - end <= AROUND ? length : text.offsetByCodePoints(end, AROUND);
      from = wordStart(text, from, start);
      to = wordEnd(text, to, end);
      return new Around(
          text.substring(from, start), text.codePointCount(0, from), text.substring(end, to));
    }

    /** The next beginning of a word; where none is near, as in scripts without blanks, the same. */
    private static int wordStart(String text, int from, int most) {
      for (int at = from; at > 0 && at < Math.min(most, from + LONGEST_WORD); at++) {
        if (Character.isWhitespace(text.charAt(at - 1))) {
          return at;
        }
      }
      return from;
    }

    private static int wordEnd(String text, int to, int least) {
      for (int at = to; at < text.length() && at > Math.max(least, to - LONGEST_WORD); at--) {
        if (Character.isWhitespace(text.charAt(at))) {
          return at;
        }
      }
      return to;
    }
  }

  private static List<ReviewPage.Segment> segments(Phrase words, ResolvedClaim claim) {
    if (claim == null
        || claim.trigger().start() < words.start()
        || claim.trigger().end() > words.end()) {
      return List.of(new ReviewPage.Segment(words.text(), false));
    }
    String text = words.text();
    int from = text.offsetByCodePoints(0, claim.trigger().start() - words.start());
    int to = text.offsetByCodePoints(0, claim.trigger().end() - words.start());
    return List.of(
        new ReviewPage.Segment(text.substring(0, from), false),
        new ReviewPage.Segment(text.substring(from, to), true),
        new ReviewPage.Segment(text.substring(to), false));
  }

  private static List<Group> groups(ResolvedClaim claim) {
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            "What and how sure",
            List.of(
                new Field("act", "type", claim.type().toString(), types()),
                new Field(
                    "said", "polarity", claim.polarity().toString(), codes(Polarity.values())),
                new Field("real", "realis", claim.realis().toString(), codes(Realis.values())),
                new Field("hedge", "hedge", claim.hedge().toString(), codes(Hedge.values())),
                new Field("outcome", "outcome", code(claim.outcome()), outcomes()))));
    parties(groups, "By", "actors", claim.actors());
    parties(groups, "On", "targets", claim.targets());
    ResolvedPlace place = claim.place();
    groups.add(
        new Group(
            "Where",
            List.of(
                text("name", "place/name", place == null ? null : place.name()),
                text("country", "place/country", place == null ? null : place.country()),
                text("north", "place/lat", place == null ? null : place.lat()),
                text("east", "place/lon", place == null ? null : place.lon()))));
    ResolvedTime time = claim.time();
    groups.add(
        new Group(
            "When",
            List.of(
                text("from", "time/from", time == null ? null : time.from()),
                text("to", "time/to", time == null ? null : time.to()))));
    for (int i = 0; i < claim.counts().size(); i++) {
      groups.add(count(claim.counts().get(i), "counts/" + i + "/"));
    }
    groups.add(
        new Group(
            "One more",
            List.of(
                text("by, side", "actors/" + claim.actors().size() + "/side", null),
                text("on, side", "targets/" + claim.targets().size() + "/side", null),
                text("number killed", "counts/" + claim.counts().size() + "/value", null))));
    return groups;
  }

  private static void parties(
      List<Group> groups, String name, String field, List<ResolvedParty> parties) {
    for (int i = 0; i < parties.size(); i++) {
      ResolvedParty party = parties.get(i);
      String path = field + "/" + i + "/";
      groups.add(
          new Group(
              name + ": " + party.text(),
              List.of(
                  text("side", path + "side", party.side()),
                  text("name", path + "name", party.name()))));
    }
  }

  private static Group count(ResolvedCount count, String path) {
    return new Group(
        count.kind() + ": " + count.text(),
        List.of(
            new Field("of", path + "kind", count.kind().toString(), codes(CountKind.values())),
            text("value", path + "value", count.value()),
            text("low", path + "low", count.low()),
            text("high", path + "high", count.high()),
            text("side", path + "side", count.side())));
  }

  private static List<String> outcomes() {
    List<String> outcomes = new ArrayList<>(List.of(""));
    outcomes.addAll(codes(Outcome.values()));
    return outcomes;
  }

  private static String code(Object value) {
    return value == null ? "" : value.toString();
  }

  private static Field text(String label, String path, Object value) {
    return new Field(label, path, code(value), List.of());
  }

  private List<ReviewPage.Done> history(ResolvedClaim claim) {
    List<Decision> log = ledger.decisionLog();
    Set<String> standing = standing(log);
    List<Anchor> here = List.of(Judgements.anchor(claim));
    return log.stream()
        .filter(one -> one.anchors().stream().anyMatch(a -> Anchors.find(a, here) != null))
        .map(one -> done(one, standing))
        .toList();
  }

  private static Set<String> standing(List<Decision> log) {
    return Standing.of(log).stream()
        .map(Decision::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static ReviewPage.Done done(Decision one, Set<String> standing) {
    String deed = one.action().toString().toLowerCase(Locale.ROOT);
    String value = one.value() == null ? "" : " " + shortened(one.value(), 120);
    String what =
        switch (one.action()) {
          case ADD -> "add a claim";
          case UNDO -> "undo" + value;
          case CODE -> "code a sentence";
          default -> deed + (one.field() == null ? "" : " " + one.field()) + value;
        };
    boolean undone = one.action() != Decision.Action.UNDO && !standing.contains(one.id());
    return new ReviewPage.Done(one.id(), one.when(), one.who(), what, one.why(), undone);
  }

  DecisionsPage decisions() {
    List<Decision> log = ledger.decisionLog();
    Set<String> standing = standing(log);
    List<ReviewPage.Done> all =
        new ArrayList<>(log.stream().map(one -> done(one, standing)).toList());
    Collections.reverse(all);
    return new DecisionsPage(
        all, ledger.orphans().stream().map(one -> done(one, standing)).toList(), FILES);
  }
}

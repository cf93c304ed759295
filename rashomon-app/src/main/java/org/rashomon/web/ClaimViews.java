package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Victims;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.Standing;
import org.rashomon.web.view.ClaimView;
import org.rashomon.web.view.Figure;
import org.rashomon.web.view.Link;

/** Claims and their figures in words. Private persons are shown as what they are, not by name. */
final class ClaimViews {
  private static final int WORDS_SHOWN = 3;

  /** Two or more words, all with a capital and none a plain word. */
  private static final Pattern PERSONAL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]+( (al-|el-|bin |ibn )?\\p{Lu}[\\p{L}'\u2019.-]*)+");

  private final SideNames sides;
  private final Speakers speakers;

  ClaimViews(SideNames sides) {
    this.sides = sides;
    this.speakers = new Speakers(sides);
  }

  /** The address of a claim's marked sentence. */
  static String href(ResolvedClaim claim) {
    return "/report/" + claim.report() + "#claim-" + claim.id();
  }

  ClaimView of(ClaimRow row) {
    return of(row, List.of());
  }

  /**
   * A claim in words.
   *
   * @param contested words of its sentence that others contradict
   */
  ClaimView of(ClaimRow row, List<Quotes.Mark> contested) {
    ResolvedClaim claim = row.claim();
    return new ClaimView(
        claim.id(),
        href(claim),
        row.event() == null || row.event().isEmpty() ? null : "/event/" + row.event(),
        Wording.label(claim.type()),
        claim.status(),
        claim.sources().stream().map(chain -> chain.standing().toString()).distinct().toList(),
        claim.sources().stream().map(speakers::chain).toList(),
        claim.sources().stream().allMatch(chain -> chain.standing() == Standing.OWN_VOICE),
        Quotes.quote(claim, contested),
        claim.counts().stream().map(count -> figure(claim, count)).toList(),
        parties(claim.actors()),
        parties(claim.targets()),
        place(claim.place()),
        Days.time(claim.time()),
        Days.published(claim.statedAt()),
        report(row),
        row.outlet(),
        claim.relations().stream().map(relation -> relation(claim, relation)).toList(),
        claim.rules());
  }

  /** "Its title, page 3". */
  private static String report(ClaimRow row) {
    String title = row.title() == null ? row.outlet() : row.title();
    return row.page() == null ? title : (title == null ? "Report" : title) + ", page " + row.page();
  }

  private static Link relation(ResolvedClaim claim, ResolvedClaim.Relation relation) {
    return new Link(
        Wording.words(relation.type()),
        relation.to() == null ? null : "/report/" + claim.report() + "#claim-" + relation.to());
  }

  /** Sides, or where none is known the words; persons are not named. */
  String parties(List<ResolvedParty> parties) {
    return Wording.list(parties.stream().map(this::party).distinct().toList());
  }

  private String party(ResolvedParty party) {
    if (party.side() == null) {
      return mayBePerson(party) ? "a person" : party.text();
    }
    String side = sides.of(party.side());
    if (party.relation() == PartyRelation.SELF) {
      return side;
    }
    return party.relation() == PartyRelation.BACKED ? "backed by " + side : "people of " + side;
  }

  /** Whether the words may be somebody's name; a crowd ("the residents") has none. */
  private static boolean mayBePerson(ResolvedParty party) {
    boolean named = PERSONAL_NAME.matcher(party.text()).matches();
    return party.kind() == PartyKind.PERSON
        || named && (party.kind() == PartyKind.CIVILIAN || party.kind() == PartyKind.UNKNOWN);
  }

  static String place(ResolvedPlace place) {
    if (place == null) {
      return null;
    }
    String name = place.name() == null ? place.text() : place.name();
    String near = place.near() == null ? "" : place.near() + " ";
    String rival = place.disputed() == null ? "" : " (also called " + place.disputed() + ")";
    String precision = place.precision() == null ? "" : ", " + place.precision();
    return near + name + rival + precision;
  }

  private Figure figure(ResolvedClaim claim, ResolvedCount count) {
    String href = href(claim);
    return new Figure(
        Wording.words(count.kind()),
        whose(count.side(), count.victims()),
        range(count),
        href,
        null,
        List.of(new Figure.Said(count.text(), "", href)));
  }

  /** A count's bounds in words. */
  static String range(ResolvedCount count) {
    if (count.qualifier() == Qualifier.NOT_KNOWN) {
      return "not known";
    }
    if (count.qualifier() == Qualifier.NONE) {
      return "none";
    }
    boolean about = count.qualifier() == Qualifier.ABOUT && count.value() != null;
    return about
        ? Wording.range(null, count.value(), null)
        : Wording.range(count.low(), count.value(), count.high());
  }

  String whose(String side, Victims victims) {
    String sort = victims == Victims.UNKNOWN || victims == Victims.MIXED ? "" : victims + "s";
    String name = side == null ? "" : sides.of(side);
    return name.equals(sort) || name.isEmpty() || sort.isEmpty()
        ? name.isEmpty() ? sort : name
        : name + ", " + sort;
  }

  /** An event's figure with the words of the claims that give it. */
  Figure figure(EventCount count, Map<String, ClaimRow> rows) {
    List<Figure.Said> said = new ArrayList<>();
    String first = null;
    for (String id : count.claims()) {
      ClaimRow row = rows.get(id);
      if (row != null) {
        first = first == null ? href(row.claim()) : first;
        words(row, count).forEach(said::add);
      }
    }
    return new Figure(
        Wording.words(count.kind()),
        whose(count.side(), count.victims()),
        Wording.range(count.low(), count.best(), count.high()),
        first,
        count.rule(),
        distinct(said));
  }

  /** The first few that differ in words or speaker. */
  private static List<Figure.Said> distinct(List<Figure.Said> said) {
    Map<String, Figure.Said> kept = new LinkedHashMap<>();
    said.forEach(one -> kept.putIfAbsent(one.words() + "\n" + one.by(), one));
    return kept.values().stream().limit(WORDS_SHOWN).toList();
  }

  private List<Figure.Said> words(ClaimRow row, EventCount count) {
    ResolvedClaim claim = row.claim();
    String by = claim.sources().isEmpty() ? "" : speakers.first(row);
    return claim.counts().stream()
        .filter(own -> own.kind() == count.kind())
        .filter(own -> count.side() == null || Objects.equals(own.side(), count.side()))
        .map(own -> new Figure.Said(own.text(), by, href(claim)))
        .toList();
  }
}

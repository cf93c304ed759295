package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.reconcile.Reconciliation.Toll;
import org.rashomon.reconcile.Tolls.Entry;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedPlace;

/**
 * The toll that a report gives of what it is mainly about. It is read off the claims of its main
 * event and those of its other claims of harm that name no other day, place or happening: a report
 * tells later who died of the attack in its headline. A figure of the lead goes before one further
 * down, one of the main event before the rest. Those hit and not told to be dead are hurt.
 */
final class ReportToll {
  private static final Set<CountKind> HARM =
      EnumSet.of(CountKind.KILLED, CountKind.WOUNDED, CountKind.CASUALTIES, CountKind.MISSING);

  /** Words on either side of a number that may say it comes on top. */
  private static final int BESIDE = 2;

  /** A figure of less than this part of the greatest is of some of the victims. */
  private static final int PART = 2;

  /** People told of in the plural are so many at least. */
  private static final int SEVERAL = 2;

  private static final Set<String> SELVES = Set.of("himself", "herself");

  private static final Map<String, Set<String>> WORDS = words();

  private final int lead;
  private final int top;
  private final Set<String> main = new HashSet<>();
  private final Map<CountKind, List<Entry>> entries = new TreeMap<>();

  private ReportToll(int lead, int top) {
    this.lead = lead;
    this.top = top;
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new TreeMap<>();
    LexiconTable.shipped("en", "victims")
        .rows()
        .forEach(
            row ->
                words
                    .computeIfAbsent(row.get("class"), name -> new HashSet<>())
                    .addAll(row.list("words")));
    return words;
  }

  /**
   * The toll, one figure a kind, in the order of kinds.
   *
   * @param told the report's claims, in order
   * @param own those of its main event
   * @param lead the code point behind the first sentence of the body
   * @param top the code point behind those that count as its top
   */
  static List<Toll> of(List<Told> told, List<Told> own, int lead, int top) {
    ReportToll toll = new ReportToll(lead, top);
    own.forEach(claim -> toll.main.add(claim.id()));
    Tolls.entries(own).forEach(toll::add);
    List<Told> others =
        told.stream()
            .filter(claim -> !toll.main.contains(claim.id()))
            .filter(claim -> fits(claim, own) || toll.isLead(claim))
            .toList();
    Tolls.entries(others).stream()
        .filter(entry -> HARM.contains(entry.count().kind()))
        .forEach(toll::add);
    toll.unknown(own);
    toll.unknown(others);
    return toll.figures();
  }

  /** "An unknown number of people were killed": some were, of whom no number is told elsewhere. */
  private void unknown(List<Told> claims) {
    for (Told told : claims) {
      for (ResolvedCount count : told.claim().counts()) {
        boolean open = count.qualifier() == Qualifier.NOT_KNOWN && count.partOf() == null;
        if (open && told.isAffirmed() && HARM.contains(count.kind())) {
          entries.computeIfAbsent(count.kind(), kind -> List.of(new Entry(told, count)));
        }
      }
    }
  }

  private void add(Entry entry) {
    entries.computeIfAbsent(entry.count().kind(), kind -> new ArrayList<>()).add(entry);
  }

  /** A report opens with what it is about, whatever day or place its next sentences speak of. */
  private boolean isLead(Told claim) {
    return claim.claim().start() < lead
        && claim.type() == TypeFamily.VIOLENCE
        && !claim.isWar()
        && !Cues.ofAct(claim.claim()).isElse();
  }

  /** Whether a claim of harm may tell of the main event: no other day, place or happening. */
  private static boolean fits(Told claim, List<Told> own) {
    if (claim.type() != TypeFamily.VIOLENCE
        || claim.isWar()
        || Cues.ofAct(claim.claim()).isElse()) {
      return false;
    }
    List<Told> dated = own.stream().filter(Told::isDated).toList();
    boolean otherDay =
        claim.isDated()
            && !dated.isEmpty()
            && dated.stream()
                .noneMatch(o -> claim.first() <= o.last() && o.first() <= claim.last());
    ResolvedPlace place = claim.claim().place();
    List<ResolvedPlace> places =
        own.stream().map(o -> o.claim().place()).filter(p -> p != null).toList();
    boolean elsewhere =
        place != null
            && !places.isEmpty()
            && places.stream().allMatch(p -> Places.of(p, place) == Places.APART);
    return !otherDay && !elsewhere;
  }

  private List<Toll> figures() {
    Map<CountKind, Toll> tolls = new EnumMap<>(CountKind.class);
    entries.forEach(
        (kind, all) -> {
          Toll toll = HARM.contains(kind) ? harm(all) : total(all);
          tolls.put(kind, toll);
        });
    survivors(tolls);
    if (diedOfWounds(tolls)) {
      tolls.remove(CountKind.WOUNDED);
    }
    return List.copyOf(tolls.values());
  }

  /**
   * "A man was in critical condition", "the victim died on Friday": one hurt and one dead who are
   * never told side by side are the same.
   */
  private boolean diedOfWounds(Map<CountKind, Toll> tolls) {
    List<Entry> dead = entries.getOrDefault(CountKind.KILLED, List.of());
    List<Entry> hurt = new ArrayList<>(entries.getOrDefault(CountKind.WOUNDED, List.of()));
    hurt.addAll(entries.getOrDefault(CountKind.CASUALTIES, List.of()));
    Set<String> telling = new HashSet<>();
    dead.forEach(entry -> telling.add(entry.told().id()));
    return best(tolls.get(CountKind.KILLED)) == 1
        && best(tolls.get(CountKind.WOUNDED)) == 1
        && hurt.stream().noneMatch(e -> telling.contains(e.told().id()) || isMore(e))
        && dead.stream().noneMatch(ReportToll::isMore);
  }

  /** The figure of the lead; else of the main event or the top, else of all. */
  private Toll harm(List<Entry> all) {
    List<Entry> first = all.stream().filter(e -> e.told().claim().start() < lead).toList();
    Toll told = first.isEmpty() ? null : total(first);
    List<Entry> near =
        all.stream()
            .filter(e -> main.contains(e.told().id()) || e.told().claim().start() < top)
            .toList();
    if (best(told) > 1 && !(isVague(first) && near.stream().anyMatch(e -> isExactly(e, told)))) {
      List<Entry> added = near.stream().filter(e -> addsTo(told, e, near)).toList();
      return within(added.isEmpty() ? told : greater(told, total(added)), near);
    }
    return ranged(near.isEmpty() ? all : near);
  }

  private static Integer lower(Integer a, Integer b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return Integer.valueOf(Math.min(a, b));
  }

  /** A figure open at an end, up to or down from what others tell: "at least ten" and "twelve". */
  private static Toll within(Toll figure, List<Entry> near) {
    Toll all = ranged(near);
    boolean lower = figure.low() == null && all.low() != null && all.low() <= best(figure);
    int most =
        near.stream()
            .map(entry -> entry.bounds().nearest())
            .filter(value -> value != null && value < PART * best(figure))
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    boolean higher = figure.high() == null && most > best(figure);
    Integer high = higher ? Integer.valueOf(most) : figure.high();
    return new Toll(figure.kind(), lower ? all.low() : figure.low(), figure.best(), high);
  }

  private static boolean isVague(List<Entry> all) {
    return all.stream().allMatch(e -> e.count().qualifier() == Qualifier.VAGUE);
  }

  /** Whether a number is told of what a vague word of the lead left open: "several", then "six". */
  private static boolean isExactly(Entry entry, Toll vague) {
    Integer value = entry.count().value();
    return value != null && value >= best(vague);
  }

  /** Whether the claim of a count repeats a figure and adds others: "the three and two more". */
  private static boolean addsTo(Toll figure, Entry entry, List<Entry> all) {
    List<Entry> claim =
        all.stream().filter(other -> other.told().id().equals(entry.told().id())).toList();
    return claim.size() > 1
        && claim.stream().anyMatch(other -> figure.best().equals(other.bounds().nearest()));
  }

  /** The greatest total; from the least to the most that its voices give. */
  private static Toll ranged(List<Entry> all) {
    Toll greatest = total(all);
    Map<String, List<Entry>> voices = new TreeMap<>();
    all.forEach(e -> voices.computeIfAbsent(e.told().voice(), v -> new ArrayList<>()).add(e));
    Integer low = greatest.low();
    Integer high = greatest.high();
    for (List<Entry> voice : voices.values()) {
      Toll toll = total(voice);
      boolean whole =
          toll.best() != null && greatest.best() != null && toll.best() * PART >= greatest.best();
      if (whole && toll.best() > 1) {
        low = lower(low, toll.low());
        high =
            toll.high() == null || high == null
                ? high
                : Integer.valueOf(Math.max(high, toll.high()));
      }
    }
    return new Toll(greatest.kind(), low, greatest.best(), high);
  }

  /**
   * Groups of one claim are disjoint and added; of several claims that total the same kind, the
   * greatest stands, unless they name different sides, which are added too.
   */
  private static Toll total(Collection<Entry> all) {
    Map<String, Toll> bySide = new TreeMap<>();
    Map<String, Toll> ofClaim = new TreeMap<>();
    Map<String, Toll> whole = new TreeMap<>();
    Set<String> withSelf = new HashSet<>();
    for (Entry entry : all) {
      whole.merge(entry.told().id(), of(entry), ReportToll::add);
      if (SELVES.contains(entry.count().text().toLowerCase(Locale.ROOT))) {
        withSelf.add(entry.told().id());
      }
      String side = entry.count().side() == null ? "" : entry.count().side();
      ofClaim.merge(entry.told().id() + "\n" + side, of(entry), ReportToll::add);
    }
    ofClaim.forEach(
        (key, toll) ->
            bySide.merge(key.substring(key.indexOf('\n') + 1), toll, ReportToll::greater));
    Toll open = bySide.remove("");
    Toll sided = bySide.values().stream().reduce(ReportToll::add).orElse(null);
    Toll told = sided == null ? open : open == null ? sided : greater(open, sided);
    // "Killed himself and six others" is seven, whatever side the six are of.
    return withSelf.stream().map(whole::get).reduce(told, ReportToll::greater);
  }

  private static Toll of(Entry entry) {
    Bounds bounds = entry.bounds();
    Qualifier qualifier = entry.count().qualifier();
    boolean many =
        (qualifier == Qualifier.VAGUE && bounds.low() == null) || qualifier == Qualifier.NOT_KNOWN;
    boolean most = qualifier == Qualifier.UP_TO;
    Integer low = bounds.low() == null && !most ? bounds.value() : bounds.low();
    Integer best = bounds.nearest();
    // More than 30 are 31 at least.
    Integer least = best == null || low == null || low <= best ? best : low;
    return new Toll(
        entry.count().kind(), many ? Integer.valueOf(SEVERAL) : low, least, bounds.high());
  }

  private static Toll add(Toll a, Toll b) {
    Integer high =
        a.high() == null || b.high() == null ? null : Integer.valueOf(a.high() + b.high());
    return new Toll(a.kind(), sum(a.low(), b.low()), sum(a.best(), b.best()), high);
  }

  /** Of two disjoint groups; one without a number adds nothing. */
  private static Integer sum(Integer a, Integer b) {
    return a == null ? b : b == null ? a : Integer.valueOf(a + b);
  }

  private static Toll greater(Toll a, Toll b) {
    return best(a) >= best(b) ? a : b;
  }

  private static int best(Toll toll) {
    return toll == null || toll.best() == null ? 0 : toll.best();
  }

  /** Those hit are the dead and the hurt: "four were shot, one of them fatally" is three hurt. */
  private void survivors(Map<CountKind, Toll> tolls) {
    List<Entry> hit =
        entries.getOrDefault(CountKind.CASUALTIES, List.of()).stream()
            .filter(entry -> isHit(entry.told().claim()))
            .toList();
    if (hit.isEmpty()) {
      return;
    }
    int killed = best(tolls.get(CountKind.KILLED));
    Toll wounded = tolls.get(CountKind.WOUNDED);
    List<Entry> more = hit.stream().filter(ReportToll::isMore).toList();
    int hurt = Math.max(best(harm(hit)) - killed, more.isEmpty() ? 0 : best(harm(more)));
    if (hurt > best(wounded)) {
      Integer low = wounded == null ? null : wounded.low();
      tolls.put(CountKind.WOUNDED, new Toll(CountKind.WOUNDED, low, hurt, null));
    }
  }

  private static boolean isHit(ResolvedClaim claim) {
    String[] words = claim.trigger().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return words.length > 0 && WORDS.get("hit").contains(words[words.length - 1]);
  }

  /** "Three others were shot", "another man was hit": they come on top of the dead. */
  private static boolean isMore(Entry entry) {
    ResolvedClaim claim = entry.told().claim();
    Integer value = entry.count().value();
    if (value != null && value == 1 && !claim.actors().isEmpty()) {
      // "A boy shot another boy": another than himself.
      return false;
    }
    String quote = claim.quote();
    int length = quote.codePointCount(0, quote.length());
    int start = Math.max(0, Math.min(length, entry.count().start() - claim.start()));
    int end = Math.max(start, Math.min(length, entry.count().end() - claim.start()));
    String behind = quote.substring(quote.offsetByCodePoints(0, end));
    String[] after = behind.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", BESIDE + 1);
    String words =
        quote.substring(quote.offsetByCodePoints(0, start), quote.offsetByCodePoints(0, end));
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (WORDS.get("more").contains(word)) {
        return true;
      }
    }
    for (int i = 0; i < Math.min(BESIDE, after.length); i++) {
      if (WORDS.get("more").contains(after[i])) {
        return true;
      }
    }
    return false;
  }
}

package org.rashomon.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rashomon.export.Codebook.OwnType;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.web.view.EventItem;

/**
 * What is disputed, latest first, as an Atom feed. An entry is known by its event and the fields
 * that are disputed, so that a feed reader shows it anew when another one is. Its date is that of
 * the latest report among its first claims: the ledger keeps no day of reading.
 */
final class DisputeFeed {
  static final String PATH = "/disputes.atom";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String NO_DAY = "1970-01-01";
  private static final int ENTRIES = 50;
  private static final int PAGE = 500;
  private static final int CLAIMS = EventTitles.CLAIMS;

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final EventDesk events;
  private final Memo memo;
  private final PatternSearch patterns;
  private final String scheme;

  /**
   * @param https whether absolute addresses begin with it
   */
  DisputeFeed(
      LedgerQueries queries,
      LedgerOverview overview,
      EventDesk events,
      Memo memo,
      PatternSearch patterns,
      boolean https) {
    this.queries = queries;
    this.overview = overview;
    this.events = events;
    this.memo = memo;
    this.patterns = patterns;
    this.scheme = https ? "https://" : "http://";
  }

  private static EventFilter disputed() {
    return new EventFilter(null, null, null, null, null, null, null, null, true);
  }

  /** Goes through all events that are really disputed. */
  static void eachDisputed(LedgerQueries queries, Consumer<EventRow> reader) {
    String cursor = null;
    do {
      Page<EventRow> page = queries.events(disputed(), cursor, PAGE);
      page.items().forEach(reader);
      cursor = page.next();
    } while (cursor != null);
  }

  /** What accounts really differ on, as questions. */
  static List<String> questions(EventItem item) {
    return item.contests().stream()
        .filter(EventItem.Contest::real)
        .map(EventItem.Contest::question)
        .toList();
  }

  void answer(Context request, Replies replies) {
    String base = scheme + request.header("Host");
    String own = new Parameters(request).text(PatternSearch.OWN);
    OwnType type = own == null ? null : patterns.type(own);
    replies.atom(
        request, memo.get(List.of("feed", base, String.valueOf(type)), () -> feed(base, type)));
  }

  /** The latest that are disputed; of a type of the project's own, among the latest looked at. */
  private List<EventRow> rows(OwnType type) {
    if (type == null) {
      return queries.events(disputed(), null, ENTRIES).items();
    }
    List<EventRow> rows = queries.events(disputed(), null, PAGE).items();
    Map<String, List<ClaimRow>> openings =
        overview.openings(rows.stream().map(EventRow::id).toList(), CLAIMS);
    return rows.stream()
        .filter(row -> openings.getOrDefault(row.id(), List.of()).stream().anyMatch(type::has))
        .limit(ENTRIES)
        .toList();
  }

  private String feed(String base, OwnType type) {
    List<EventRow> rows = rows(type);
    String path = type == null ? PATH : PATH + "?own=" + type.code();
    Map<String, EventRow> byId =
        rows.stream().collect(Collectors.toMap(EventRow::id, row -> row, (a, b) -> a));
    Map<String, List<ClaimRow>> openings = overview.openings(byId.keySet(), CLAIMS);
    List<EventItem> items = events.items(rows);
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      text(xml, "title", "Rashomon: disputed" + (type == null ? "" : ", " + type.code()));
      text(xml, "id", base + path);
      link(xml, "self", base + path);
      link(xml, "alternate", base + "/?disputed=1");
      String latest =
          items.stream()
              .map(item -> day(openings.get(item.id())))
              .max(Comparator.naturalOrder())
              .orElse(NO_DAY);
      text(xml, "updated", latest + "T00:00:00Z");
      author(xml);
      for (EventItem item : items) {
        entry(xml, base, item, byId.get(item.id()), day(openings.get(item.id())));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("words can be written as XML", e);
    }
    return out.toString();
  }

  private static void entry(
      XMLStreamWriter xml, String base, EventItem item, EventRow row, String day)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "title", item.title());
    text(xml, "id", "urn:rashomon:" + item.id() + ":" + String.join("+", row.disputes()));
    link(xml, "alternate", base + item.href());
    text(xml, "updated", day + "T00:00:00Z");
    text(
        xml,
        "summary",
        String.join(
            " ",
            item.contests().stream()
                .filter(EventItem.Contest::real)
                .map(DisputeFeed::summary)
                .toList()));
    xml.writeEndElement();
  }

  /** "How many? “two” killed: A; “three” killed: B." */
  private static String summary(EventItem.Contest contest) {
    return contest.question()
        + " "
        + contest.positions().stream()
            .map(
                one ->
                    one.words()
                        + ": "
                        + one.by().stream().map(by -> by.text()).collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String day(List<ClaimRow> claims) {
    return (claims == null ? List.<ClaimRow>of() : claims)
        .stream()
            .map(ClaimRow::published)
            .filter(Objects::nonNull)
            .map(ReportDate::parse)
            .flatMap(java.util.Optional::stream)
            .map(date -> date.to().toString())
            .max(Comparator.naturalOrder())
            .orElse(NO_DAY);
  }

  private static void author(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("author");
    text(xml, "name", "Rashomon");
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String to)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", to);
  }

  /** Characters that XML has no form for are left out. */
  private static void text(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(
        words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
    xml.writeEndElement();
  }
}

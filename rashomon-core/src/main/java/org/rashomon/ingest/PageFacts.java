package org.rashomon.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's markup states of its article: JSON-LD first, then meta elements, then the rest. */
final class PageFacts {
  private static final int MOST_NODES = 5000;

  private final Document document;
  private final List<JsonNode> linked;

  PageFacts(Document document) {
    this.document = document;
    this.linked = linkedData(document);
  }

  Page.Facts facts() {
    return new Page.Facts(title(), outlet(), url(), published(), language());
  }

  /** The page's own summary, or null. */
  String summary() {
    return meta("og:description", "twitter:description", "description").orElse(null);
  }

  /** All objects of the page's JSON-LD that state a headline or a date, outermost first. */
  private static List<JsonNode> linkedData(Document document) {
    JsonMapper json = new JsonMapper();
    List<JsonNode> found = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        gather(json.readTree(script.data()), found);
      } catch (JsonProcessingException ignored) {
        // Broken linked data is common and says nothing; the other markup is asked.
      }
    }
    return found;
  }

  private static void gather(JsonNode root, List<JsonNode> found) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (node.isObject() && (node.has("headline") || node.has("datePublished"))) {
        found.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  private Optional<String> fromLinked(String field) {
    return linked.stream()
        .map(node -> node.path(field).asText(""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<String> meta(String... names) {
    for (String name : names) {
      for (Element meta : document.select("meta")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private String title() {
    List<Element> headings = document.select("h1");
    String heading = headings.size() == 1 ? headings.get(0).text() : "";
    if (!heading.isBlank()) {
      return heading;
    }
    return meta("og:title", "twitter:title")
        .or(() -> fromLinked("headline"))
        .orElseGet(() -> document.title().isBlank() ? null : document.title());
  }

  private String outlet() {
    return meta("og:site_name")
        .or(
            () ->
                linked.stream()
                    .map(node -> node.path("publisher").path("name").asText(""))
                    .filter(name -> !name.isBlank())
                    .findFirst())
        .orElse(null);
  }

  private String url() {
    Element canonical = document.selectFirst("link[rel=canonical]");
    String address = canonical == null ? "" : canonical.absUrl("href");
    return address.isBlank() ? meta("og:url").orElse(null) : address;
  }

  private ReportDate published() {
    List<Optional<String>> said =
        List.of(
            fromLinked("datePublished"),
            meta(
                "article:published_time",
                "datePublished",
                "og:article:published_time",
                "parsely-pub-date",
                "dc.date.issued",
                "dc.date",
                "sailthru.date",
                "publishdate",
                "pubdate",
                "date"),
            time("time[itemprop=datePublished]"),
            time("time[pubdate]"),
            time("article time[datetime]"),
            time("time[datetime]"));
    return said.stream()
        .flatMap(Optional::stream)
        .flatMap(value -> ReportDate.parse(value).stream())
        .findFirst()
        .orElse(null);
  }

  private Optional<String> time(String query) {
    Element time = document.selectFirst(query);
    return time == null || time.attr("datetime").isBlank()
        ? Optional.empty()
        : Optional.of(time.attr("datetime"));
  }

  private String language() {
    Element html = document.selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    return language.isBlank() ? meta("og:locale", "language").orElse(null) : language;
  }
}

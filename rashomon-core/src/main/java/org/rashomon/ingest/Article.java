package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the article among a page's blocks. Each block is worth its words when it reads like a
 * paragraph and costs something when it reads like furniture (short, made of links, in a part whose
 * name says so); the element whose blocks are worth most together is the article, and its blocks
 * but the furniture among them are kept.
 */
final class Article {
  /** Parts of class and id names that say what isn't the article. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "comment|disqus|sidebar|side-bar|related|recommend|promo|newsletter|subscri|share|sharing"
              + "|social|footer|masthead|breadcrumb|menu|navbar|navigation|cookie|banner|popup|modal"
              + "|sponsor|advert|ad-|ads-|outbrain|taboola|trending|most-read|mostread|popular|tags"
              + "|tag-list|byline|author|credit|caption|copyright|widget|pagination|toolbar|meta"
              + "|read-more|readmore|signup|sign-up|login|more-from|morefrom|also-like|hidden"
              + "|screen-reader|visually|print-only|timestamp|dateline|pubdate|teaser|rail");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "article-?_?body|articlebody|story-?_?body|entry-?_?content|post-?_?content|post-?_?body"
              + "|article-?_?content|article-?_?text|story-?_?content|content-?_?body|main-?_?content");

  private static final List<String> ASIDE =
      List.of("nav", "aside", "footer", "form", "header", "menu", "dialog", "figcaption", "figure");

  private final PageText page;
  private final Map<Element, Boolean> furniture = new IdentityHashMap<>();

  Article(PageText page) {
    this.page = page;
  }

  /** The blocks of the article, in order; empty when the page has none. */
  List<PageText.Block> blocks() {
    Map<Element, Double> worth = new IdentityHashMap<>();
    List<Element> order = new ArrayList<>();
    for (PageText.Block block : page.blocks()) {
      double value = worthOf(block);
      for (Element e = block.element(); e != null; e = e.parent()) {
        if (worth.merge(e, value, Double::sum) == value) {
          order.add(e);
        }
      }
    }
    return best(worth, order).map(this::kept).orElse(List.of());
  }

  private Optional<Element> best(Map<Element, Double> worth, List<Element> order) {
    Element best = null;
    double most = 0;
    for (Element element : order) {
      double value = worth.get(element);
      if (value > most || (value == most && best != null && isInside(element, best))) {
        most = value;
        best = element;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isInside(Element element, Element outer) {
    Element e = element;
    while (e != null && e != outer) {
      e = e.parent();
    }
    return e != null;
  }

  private List<PageText.Block> kept(Element root) {
    return page.blocks().stream()
        .filter(block -> isInside(block.element(), root))
        .filter(block -> !isFurniture(block))
        .toList();
  }

  private double worthOf(PageText.Block block) {
    int words = words(block);
    if (isFurniture(block)) {
      return -Math.min(30, 3 + words);
    }
    return words < 8 ? -1 : words * (1 - 2 * block.linkShare());
  }

  private boolean isFurniture(PageText.Block block) {
    return isFurniture(block.element())
        || (block.linkShare() > 0.6 && words(block) < 30)
        || block.linkShare() > 0.9;
  }

  private boolean isFurniture(Element element) {
    List<Element> path = new ArrayList<>();
    Element e = element;
    while (e != null && !furniture.containsKey(e)) {
      path.add(e);
      e = e.parent();
    }
    boolean verdict = e != null && furniture.get(e);
    for (int i = path.size() - 1; i >= 0; i--) {
      verdict |= isNamedFurniture(path.get(i));
      furniture.put(path.get(i), verdict);
    }
    return verdict;
  }

  private static boolean isNamedFurniture(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    if (ASIDE.contains(tag)) {
      return true;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return names.length() > 1 && FURNITURE.matcher(names).find() && !ARTICLE.matcher(names).find();
  }

  private final Map<PageText.Block, Integer> wordCounts = new HashMap<>();

  private int words(PageText.Block block) {
    return wordCounts.computeIfAbsent(block, b -> page.said(b).split("\\s+").length);
  }
}

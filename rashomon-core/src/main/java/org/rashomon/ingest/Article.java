package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the article among a page's blocks. Each block is worth its words when it reads like a
 * paragraph and costs something when it reads like furniture (short, made of links, in a part whose
 * name says so); the element whose blocks are worth most together is the article, and its blocks
 * but the furniture among them are kept.
 */
final class Article {
  /** An element that holds more of the page's text than this is no furniture, however named. */
  private static final double MOST_SHARE = 0.5;

  /** What one block of furniture costs at most, in words. */
  private static final double MOST_COST = 10;

  /** How much of the summary is compared, in letters and digits. */
  private static final int LEAD = 40;

  /** What the block that repeats the page's summary is worth beside its words. */
  private static final double WORTH_OF_LEAD = 60;

  /** A block of fewer words is worth nothing, but may stay. */
  private static final int FEWEST_WORDS = 8;

  private final PageText page;

  /** How much text outside links each element holds, in UTF-16 units. */
  private final Map<Element, Integer> plain = new HashMap<>();

  private final int total;
  private final Map<Element, Boolean> furniture = new HashMap<>();

  /** The words the page's own summary begins with, folded; empty when it has none. */
  private final String lead;

  /** The summary is the one that the page's markup states, or null. */
  Article(PageText page, String summary) {
    this.page = page;
    String folded = fold(summary == null ? "" : summary);
    lead = folded.length() < LEAD ? "" : folded.substring(0, LEAD);
    int sum = 0;
    for (PageText.Block block : page.blocks()) {
      int own = block.length() - block.linked();
      sum += own;
      for (Element e = block.element(); e != null; e = e.parent()) {
        plain.merge(e, own, Integer::sum);
      }
    }
    total = sum;
  }

  /** The blocks of the article, in order; empty when the page has none. */
  List<PageText.Block> blocks() {
    Map<Element, Double> worth = new HashMap<>();
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
    while (e != null && !e.equals(outer)) {
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
      return -Math.min(MOST_COST, 3 + words);
    }
    if (words < FEWEST_WORDS) {
      return -1;
    }
    double leads = !lead.isEmpty() && fold(page.said(block)).contains(lead) ? WORTH_OF_LEAD : 0;
    return leads + words * (1 - 2 * block.linkShare());
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

  private boolean isNamedFurniture(Element element) {
    return PartNames.isFurniture(element) && plain.getOrDefault(element, 0) <= MOST_SHARE * total;
  }

  private final Map<PageText.Block, Integer> wordCounts = new HashMap<>();

  private int words(PageText.Block block) {
    return wordCounts.computeIfAbsent(block, b -> countWords(page.said(b)));
  }

  /** Words between blanks; of scripts without blanks two characters count as one word. */
  private static int countWords(String said) {
    int words = said.split("\\s+").length;
    long dense = said.codePoints().filter(Character::isIdeographic).count();
    return (int) Math.max(words, dense / 2);
  }

  private static String fold(String said) {
    StringBuilder folded = new StringBuilder(said.length());
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}

package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rashomon.ingest.CleanText.Cut;

/**
 * One HTML page. Its decoded input is the page as rendered ({@link PageText}): tags and entities
 * are no text, so the cuts that lead from input to report are cuts of the rendered page.
 *
 * @param rendered the rendered page
 * @param cuts all of it but the article, in UTF-16 units
 * @param facts what the markup states
 */
record Page(String rendered, List<Cut> cuts, Facts facts) {
  /** Deeper nesting is flattened by the parser. */
  private static final int DEEPEST = 256;

  /** What a page's markup states; each null when it doesn't. */
  record Facts(String title, String outlet, String url, ReportDate published, String language) {

    /** Nothing is stated. */
    static Facts none() {
      return new Facts(null, null, null, null, null);
    }
  }

  Page {
    cuts = List.copyOf(cuts);
  }

  /** Reads a page; empty when no article is found on it. The address may be null. */
  static Optional<Page> read(String html, String url) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document document = parser.parseInput(html, url == null ? "" : url);
    PageText page = PageText.of(document);
    PageFacts facts = new PageFacts(document);
    List<PageText.Block> blocks = new Article(page, facts.summary()).blocks();
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    String tidy = CleanText.tidy(page.text());
    if (tidy.length() != page.text().length()) {
      throw new IllegalStateException("tidying a tidied page changed its length");
    }
    return Optional.of(new Page(tidy, cuts(page, blocks), facts.facts()));
  }

  private static List<Cut> cuts(PageText page, List<PageText.Block> kept) {
    List<Cut> cuts = new ArrayList<>();
    int done = 0;
    for (PageText.Block block : kept) {
      if (block.start() > done) {
        cuts.add(new Cut(done, block.start(), "page"));
      }
      done = endWithGap(page, block);
    }
    PageText.Block last = kept.get(kept.size() - 1);
    if (last.end() < page.text().length()) {
      cuts.add(new Cut(last.end(), page.text().length(), "page"));
    }
    return cuts;
  }

  private static int endWithGap(PageText page, PageText.Block block) {
    return Math.min(page.text().length(), block.end() + 2);
  }
}

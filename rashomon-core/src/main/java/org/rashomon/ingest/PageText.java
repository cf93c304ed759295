package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page as a reader sees it: all its visible text in order, one blank line between blocks, one
 * line end for {@code <br>}, one blank for any other white space. Walks without recursion, so that
 * no depth of nesting can end the stack.
 *
 * @param text the rendered page
 * @param blocks its blocks in order
 */
record PageText(String text, List<Block> blocks) {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "button",
          "input",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em",
          "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-img",
          "picture", "source", "meta", "link");

  private static final int FEWEST_CELLS = 3;
  private static final int MOST_CELLS = 40;

  /**
   * A run of text between two block ends, in UTF-16 units of the rendered text.
   *
   * @param element the block that holds it
   * @param linked how many of its characters stand in links
   */
  record Block(int start, int end, Element element, int linked) {
    /** Length in UTF-16 units. */
    int length() {
      return end - start;
    }

    /** The share of its characters that stand in links. */
    double linkShare() {
      return length() == 0 ? 0 : Math.min(1, (double) linked / length());
    }
  }

  PageText {
    blocks = List.copyOf(blocks);
  }

  /** Renders what an element holds. */
  static PageText of(Element root) {
    Renderer renderer = new Renderer();
    NodeTraversor.traverse(renderer, root);
    renderer.endBlock();
    return new PageText(renderer.text.toString(), renderer.blocks);
  }

  /** What a block says. */
  String said(Block block) {
    return text.substring(block.start(), block.end());
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** A cell of a table of figures, whose row is one block; a cell that lays out a page is not. */
  private static boolean isCell(Element element) {
    return element.nameIs("td") && element.parent() != null && isRow(element.parent());
  }

  private static boolean isRow(Element row) {
    return row.nameIs("tr")
        && row.childrenSize() >= FEWEST_CELLS
        && row.childrenSize() <= MOST_CELLS
        && row.children().stream()
            .allMatch(cell -> cell.children().stream().allMatch(PageText::isInline));
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** Gathers text while it walks. */
  private static final class Renderer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int unseen;
    private int links;
    private int start = -1;
    private int linked;
    private boolean blank;
    private boolean lineEnd;
    private Element holder;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && unseen == 0) {
        say(words);
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      unseen += isUnseen(element) ? 1 : 0;
      links += element.nameIs("a") ? 1 : 0;
      if (element.nameIs("br")) {
        lineEnd = start >= 0;
      } else if (isCell(element)) {
        blank = true;
      } else if (!isInline(element)) {
        endBlock();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        unseen -= isUnseen(element) ? 1 : 0;
        links -= element.nameIs("a") ? 1 : 0;
        if (!isInline(element) && !element.nameIs("br") && !isCell(element)) {
          endBlock();
        }
      }
    }

    private void say(TextNode words) {
      String said = words.getWholeText();
      for (int i = 0; i < said.length(); i++) {
        char c = said.charAt(i);
        if (Lines.isSpace(c)) {
          blank = true;
        } else {
          separate(words);
          text.append(c);
          linked += links > 0 ? 1 : 0;
        }
      }
    }

    private void separate(TextNode words) {
      if (start < 0) {
        text.append(text.isEmpty() ? "" : "\n\n");
        start = text.length();
        holder = holderOf(words);
      } else if (lineEnd) {
        text.append('\n');
      } else if (blank) {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
      blank = false;
      lineEnd = false;
    }

    private static Element holderOf(TextNode words) {
      Element element = words.parent();
      while (isInline(element) && element.parent() != null) {
        element = element.parent();
      }
      return element;
    }

    private void endBlock() {
      if (start >= 0) {
        blocks.add(new Block(start, text.length(), holder, linked));
      }
      start = -1;
      linked = 0;
      blank = false;
      lineEnd = false;
    }
  }
}

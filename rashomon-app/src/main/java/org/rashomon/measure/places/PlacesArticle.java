package org.rashomon.measure.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rashomon.text.Phrase;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article of GeoWebNews.
 *
 * @param id the article's number
 * @param text its body, without headline
 * @param toponyms what was marked in it; marks that lie outside the text are left out
 */
record PlacesArticle(String id, String text, List<Toponym> toponyms) {

  /** Copies. */
  PlacesArticle {
    toponyms = List.copyOf(toponyms);
  }

  /**
   * The articles of {@code GWN.xml}, in its order.
   *
   * @throws IOException if it can't be read or is no such file
   */
  static List<PlacesArticle> in(Path folder) throws IOException {
    NodeList articles;
    try {
      articles =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("GWN.xml").toFile())
              .getElementsByTagName("article");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not GeoWebNews: GWN.xml", e);
    }
    List<PlacesArticle> read = new ArrayList<>();
    for (int i = 0; i < articles.getLength(); i++) {
      read.add(of((Element) articles.item(i)));
    }
    return read;
  }

  private static PlacesArticle of(Element article) {
    List<Toponym> toponyms = new ArrayList<>();
    NodeList marked = article.getElementsByTagName("toponym");
    for (int i = 0; i < marked.getLength(); i++) {
      Element mark = (Element) marked.item(i);
      int start = Integer.parseInt(value(mark, "start"));
      if (start >= 0) {
        toponyms.add(toponym(mark, start));
      }
    }
    return new PlacesArticle(article.getAttribute("file"), value(article, "text"), toponyms);
  }

  private static Toponym toponym(Element mark, int start) {
    String id = value(mark, "geonamesID");
    return new Toponym(
        new Phrase(start, Integer.parseInt(value(mark, "end")), value(mark, "extractedName")),
        value(mark, "type"),
        degrees(mark, "latitude"),
        degrees(mark, "longitude"),
        id.isEmpty() ? 0 : Integer.parseInt(id));
  }

  private static Double degrees(Element mark, String tag) {
    String value = value(mark, tag);
    return value.isEmpty() ? null : Double.valueOf(value);
  }

  private static String value(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}

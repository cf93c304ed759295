package org.rashomon.measure.ecbplus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rashomon.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document of ECB+ with the actions marked in it.
 *
 * @param id the file's name without its ending
 * @param topic the sub-topic: the seminal event that the document is about
 * @param text words and sentences put together again, a blank line between sentences
 * @param mentions actions in the order of the text
 */
record EcbDocument(String id, String topic, String text, List<Mention> mentions) {
  private static final String ENDING = ".xml";

  /**
   * An action that was marked.
   *
   * @param id unique over all documents
   * @param span from its first to its last word, in code points of the text
   * @param chain the event, unique over all documents; one of its own where none is told
   */
  record Mention(String id, Span span, String chain) {}

  /** Copies. */
  EcbDocument {
    mentions = List.copyOf(mentions);
  }

  /** The documents of a folder of topics, by sub-topic and name. */
  static List<EcbDocument> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    List<EcbDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return documents;
  }

  private static EcbDocument read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - ENDING.length());
    try {
      return of(
          id,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not ECB+: " + name, e);
    }
  }

  private static EcbDocument of(String id, Element document) {
    EcbText text = new EcbText();
    NodeList tokens = document.getElementsByTagName("token");
    for (int i = 0; i < tokens.getLength(); i++) {
      Element token = (Element) tokens.item(i);
      text.add(token.getAttribute("t_id"), token.getAttribute("sentence"), token.getTextContent());
    }
    Map<String, String> chains = chains(id, document);
    Map<Integer, Mention> mentions = new TreeMap<>();
    for (Element mark : children(document, "Markables")) {
      List<Element> anchors = elements(mark, "token_anchor");
      if (mark.getTagName().contains("ACTION_") && !anchors.isEmpty()) {
        Span first = text.span(anchors.get(0).getAttribute("t_id"));
        Span last = text.span(anchors.get(anchors.size() - 1).getAttribute("t_id"));
        String key = id + " " + mark.getAttribute("m_id");
        mentions.put(
            first.start(),
            new Mention(
                key,
                new Span(first.start(), last.end()),
                chains.getOrDefault(mark.getAttribute("m_id"), key)));
      }
    }
    String topic = id.substring(0, id.indexOf('_')) + (id.endsWith("plus") ? "ecbplus" : "ecb");
    return new EcbDocument(id, topic, text.text(), List.copyOf(mentions.values()));
  }

  /** Mark id to the event's name. */
  private static Map<String, String> chains(String id, Element document) {
    Map<String, String> chains = new HashMap<>();
    for (Element relation : children(document, "Relations")) {
      boolean across = relation.getTagName().equals("CROSS_DOC_COREF");
      String chain =
          across ? relation.getAttribute("note") : id + " chain " + relation.getAttribute("r_id");
      for (Element source : elements(relation, "source")) {
        chains.put(source.getAttribute("m_id"), chain);
      }
    }
    return chains;
  }

  private static List<Element> children(Element document, String tag) {
    List<Element> children = new ArrayList<>();
    for (Element parent : elements(document, tag)) {
      for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Element element) {
          children.add(element);
        }
      }
    }
    return children;
  }

  private static List<Element> elements(Element parent, String tag) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}

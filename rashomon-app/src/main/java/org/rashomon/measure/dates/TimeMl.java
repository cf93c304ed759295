package org.rashomon.measure.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rashomon.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads TimeML files as TempEval-3 has them: the expressions inside {@code TEXT} are gold. */
final class TimeMl {
  private static final String ENDING = ".tml";

  private final StringBuilder text = new StringBuilder();
  private final List<TimeMark> marks = new ArrayList<>();

  private TimeMl() {}

  /** All files of a folder and those below it that end in {@code .tml}, by their names. */
  static List<TimedText> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    List<TimedText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(read(folder.relativize(file).toString(), file));
    }
    return texts;
  }

  private static TimedText read(String id, Path file) throws IOException {
    Document document;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      document = factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not TimeML: " + id, e);
    }
    TimeMl body = new TimeMl();
    NodeList texts = document.getElementsByTagName("TEXT");
    for (int i = 0; i < texts.getLength(); i++) {
      body.walk(texts.item(i));
    }
    return new TimedText(id, created(document), body.text.toString(), body.marks, TimexValue::of);
  }

  /** The day in the document's creation time; null where it says none. */
  private static String created(Document document) {
    NodeList created = document.getElementsByTagName("DCT");
    if (created.getLength() == 0) {
      return null;
    }
    NodeList times = ((Element) created.item(0)).getElementsByTagName("TIMEX3");
    return times.getLength() == 0 ? null : ((Element) times.item(0)).getAttribute("value");
  }

  private void walk(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      } else if (child instanceof Element element) {
        int start = text.codePointCount(0, text.length());
        walk(element);
        if (element.getTagName().equals("TIMEX3")) {
          int end = text.codePointCount(0, text.length());
          marks.add(new TimeMark(new Span(start, end), element.getAttribute("value")));
        }
      }
    }
  }
}

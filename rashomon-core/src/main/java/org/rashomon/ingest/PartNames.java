package org.rashomon.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names of a page's parts (tag, class, id) tell of them. A name is taken word by word, so
 * that {@code main-content-with-sidebar} isn't taken for a sidebar.
 */
final class PartNames {
  /** Words that say what isn't the article. */
  private static final Set<String> FURNITURE =
      words(
          """
          comment comments commentlist respond disqus sidebar related recommended recommendations
          recirc promo newsletter subscribe subscription share sharing sharedaddy social footer
          masthead breadcrumb breadcrumbs menu navbar nav navigation cookie cookies gdpr banner popup
          modal sponsor sponsored advert advertisement ad ads adsense outbrain taboola trending
          popular tags taglist byline author authors bio credit credits caption copyright pagination
          pager toolbar meta readmore signup login register tooltip rating ratings reactions
          timestamp dateline pubdate date teaser teasers rail skip disclaimer tools topbar ticker
          poll survey addthis addtoany feedback correction donate paywall categories category
          keywords topics gallery slideshow shares print follow widget noprint
          """);

  /** Words that say that a name speaks of the article, or of a page that has such a part. */
  private static final Set<String> ARTICLE =
      words(
          """
          article articlebody body content main story entry post text with has no non page wrapper
          container column margins and type format paragraph single status embed
          """);

  private static final Set<String> HIDING =
      words(
          """
          hidden visually-hidden sr-only screen-reader-text visuallyhidden hide element-invisible
          print-only d-none
          """);

  private static final Set<String> ASIDE =
      words("nav aside footer form header menu dialog figcaption figure");

  private static final Set<String> WHOLE = words("body html main article");

  private static final Pattern PARTS = Pattern.compile("[-_:]+");
  private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** Shorter words between humps are chance: style sheets are full of made-up names. */
  private static final int SHORTEST_HUMP = 4;

  private PartNames() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether an element's own names say that it is furniture. */
  static boolean isFurniture(Element element) {
    String tag = element.normalName();
    if (WHOLE.contains(tag)) {
      return false;
    }
    return ASIDE.contains(tag)
        || namesFurniture(element.className())
        || namesFurniture(element.id());
  }

  private static boolean namesFurniture(String names) {
    for (String name : names.split("\\s+")) {
      if (HIDING.contains(name) || isFurnitureName(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurnitureName(String name) {
    boolean furniture = false;
    for (String part : PARTS.split(name)) {
      for (String hump : HUMPS.split(part)) {
        String word = hump.toLowerCase(Locale.ROOT);
        boolean said = word.length() >= SHORTEST_HUMP || hump.equals(part);
        if (said && ARTICLE.contains(word)) {
          return false;
        }
        furniture |= said && FURNITURE.contains(word);
      }
    }
    return furniture;
  }
}

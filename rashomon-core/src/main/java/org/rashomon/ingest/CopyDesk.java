package org.rashomon.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.ingest.CleanText.Cut;
import org.rashomon.ingest.Report.PublishedBasis;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.text.CodePoints;

/**
 * Makes a {@link Report} of a {@link Dispatch}: cuts the furniture, finds headline, outlet, date
 * and language. Keeps no state between dispatches; safe for several threads.
 */
final class CopyDesk {
  /** A page's date and its dateline may differ by this many days: time zones and late editions. */
  private static final int SLACK_DAYS = 2;

  private final LexiconTable stopWords = LexiconTable.shipped("en", "stopwords");
  private final Furniture furniture = new Furniture(LexiconTable.shipped("en", "furniture"));
  private final DateFinder dates = new DateFinder(LexiconTable.shipped("en", "datemarks"));
  private final Languages languages = new Languages(stopWords);
  private final TextQualities qualities = new TextQualities(stopWords);
  private final Headlines headlines = new Headlines();

  /** What the input itself says, before what was given goes over it. */
  private record Copy(String input, List<Cut> cuts, Page.Facts facts) {}

  /** When it was published and how that is known. */
  private record Dated(ReportDate date, PublishedBasis basis) {}

  /** The report; empty, with a problem told, when the dispatch holds no text. */
  Optional<Report> edit(
      Dispatch dispatch, Given given, List<Problem> known, Consumer<Problem> problems) {
    Optional<Copy> copy = copy(dispatch);
    if (copy.isEmpty() || copy.get().input().isBlank()) {
      ProblemCode code = dispatch.html() == null ? ProblemCode.NO_TEXT : ProblemCode.NO_ARTICLE;
      problems.accept(problem(code, dispatch, "nothing to read"));
      return Optional.empty();
    }
    return Optional.of(report(dispatch, given, copy.get(), new ArrayList<>(known)));
  }

  private Optional<Copy> copy(Dispatch dispatch) {
    if (dispatch.html() == null) {
      return Optional.of(new Copy(CleanText.tidy(dispatch.text()), List.of(), Page.Facts.none()));
    }
    return Page.read(CleanText.tidy(dispatch.html()), dispatch.url())
        .map(page -> new Copy(page.rendered(), page.cuts(), page.facts()));
  }

  private Report report(Dispatch dispatch, Given given, Copy copy, List<Problem> problems) {
    DateFinder.Found dateline = dates.find(visible(copy));
    CleanText clean = clean(copy);
    String title = first(dispatch.title(), copy.facts().title());
    Headlines.Headed headed = headlines.head(title, clean.text());
    int titleEnd = isGiven(dispatch, headed, clean) ? 0 : headed.bodyStart();
    String outlet = first(dispatch.outlet(), given.outlet(), copy.facts().outlet());
    String url = first(dispatch.url(), copy.facts().url());
    Dated dated = dated(dispatch, given, copy.facts(), dateline.date(), problems);
    String language = language(dispatch, copy.facts(), headed.text(), problems);
    String published = dated.date() == null ? null : dated.date().value();
    return new Report(
        Report.idOf(headed.text(), url, outlet, published, dispatch.externalId()),
        dispatch.externalId(),
        url,
        outlet,
        headed.title(),
        dated.date(),
        dated.basis(),
        language,
        clean.input(),
        clean.dropped(),
        headed.text(),
        new CodePoints(headed.text()).codePoint(titleEnd),
        qualities.of(headed.text()),
        problems);
  }

  /**
   * The text of a bulk line is the article's, whole: its first words are body even where they are
   * the headline, for the giver could have told them apart.
   */
  private static boolean isGiven(Dispatch dispatch, Headlines.Headed headed, CleanText clean) {
    boolean bulk = dispatch.html() == null && dispatch.origin().line() > 0;
    return bulk && headed.text().equals(clean.text());
  }

  /** Page cuts first, then furniture and date stamps in what they leave. */
  private CleanText clean(Copy copy) {
    List<Cut> cuts = new ArrayList<>(copy.cuts());
    Remainder rest = Remainder.of(copy.input(), copy.cuts());
    cuts.addAll(rest.inInput(furniture.find(rest.text())));
    Remainder bare = Remainder.of(copy.input(), cuts);
    cuts.addAll(bare.inInput(dates.find(bare.text()).cuts()));
    return CleanText.cut(copy.input(), cuts);
  }

  private static String visible(Copy copy) {
    return Remainder.of(copy.input(), copy.cuts()).text();
  }

  private Dated dated(
      Dispatch dispatch,
      Given given,
      Page.Facts facts,
      LocalDate dateline,
      List<Problem> problems) {
    Optional<ReportDate> said = parsed(dispatch.published(), dispatch, problems);
    Optional<ReportDate> all = parsed(given.published(), dispatch, problems);
    if (said.isPresent() || all.isPresent()) {
      return agreed(said.or(() -> all).get(), PublishedBasis.GIVEN, dateline, dispatch, problems);
    }
    if (facts.published() != null) {
      return agreed(facts.published(), PublishedBasis.MARKUP, dateline, dispatch, problems);
    }
    if (dateline != null) {
      ReportDate date = ReportDate.parse(dateline.toString()).orElseThrow();
      return new Dated(date, PublishedBasis.DATELINE);
    }
    problems.add(problem(ProblemCode.NO_DATE, dispatch, "no date given or found"));
    return new Dated(null, PublishedBasis.UNKNOWN);
  }

  /** The date that is used; that the text's own differs is told. */
  private static Dated agreed(
      ReportDate date,
      PublishedBasis basis,
      LocalDate dateline,
      Dispatch dispatch,
      List<Problem> problems) {
    if (dateline != null && apart(date, dateline) > SLACK_DAYS) {
      String detail = "published (" + basis + ") says " + date + ", the text " + dateline;
      problems.add(problem(ProblemCode.DATE_CONFLICT, dispatch, detail));
    }
    return new Dated(date, basis);
  }

  private static Optional<ReportDate> parsed(
      String published, Dispatch dispatch, List<Problem> problems) {
    if (published == null) {
      return Optional.empty();
    }
    Optional<ReportDate> date = ReportDate.parse(published);
    if (date.isEmpty()) {
      problems.add(problem(ProblemCode.BAD_FIELD, dispatch, "published is no date"));
    }
    return date;
  }

  private static long apart(ReportDate date, LocalDate day) {
    return day.isBefore(date.from())
        ? ChronoUnit.DAYS.between(day, date.from())
        : Math.max(0, ChronoUnit.DAYS.between(date.to(), day));
  }

  private String language(
      Dispatch dispatch, Page.Facts facts, String text, List<Problem> problems) {
    Optional<String> given = Optional.ofNullable(dispatch.language()).flatMap(languages::stated);
    if (dispatch.language() != null && given.isEmpty()) {
      problems.add(problem(ProblemCode.BAD_FIELD, dispatch, "language is no language code"));
    }
    String language = given.orElseGet(() -> languages.of(text));
    if (language.equals(Languages.UNKNOWN) && facts.language() != null) {
      language = languages.stated(facts.language()).orElse(language);
    }
    if (!language.equals("en") && !language.equals(Languages.UNKNOWN)) {
      problems.add(problem(ProblemCode.NOT_ENGLISH, dispatch, "written in " + language));
    }
    return language;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static Problem problem(ProblemCode code, Dispatch dispatch, String detail) {
    return new Problem(code, dispatch.origin().input(), dispatch.origin().line(), detail);
  }
}

package org.rashomon.web.view;

import java.util.List;

/**
 * One event.
 *
 * @param basis why the title names whom it names, or nobody
 * @param names what parties call it
 * @param shared what its origins share, in words, or an empty string
 * @param sum how the number of origins comes about
 * @param rules by which rule its figures are made, and what the others give; null without figures
 * @param corrections what was corrected or taken back
 * @param briefs what each account says in brief, in the order of the accounts
 * @param chart how its figures moved, or null
 * @param parent the event it is part of, or null
 * @param partsLeft how many parts are not shown
 * @param claims how many claims it has
 * @param shown which of them stand here, in words
 * @param standings the standings that claims here have, each leading to those claims alone
 * @param standing the one asked for, or null
 * @param first address of its first claims, or null where these are they
 * @param next address of its next claims, or null
 */
public record EventPage(
    EventItem item,
    String basis,
    List<Named> names,
    String shared,
    OriginSum sum,
    FigureRules rules,
    List<Correction> corrections,
    List<Account> accounts,
    List<AccountRow> briefs,
    List<Dispute> disputes,
    List<Step> history,
    BandChart chart,
    List<Origin> origins,
    Link parent,
    List<EventItem> parts,
    int partsLeft,
    List<Docket> dockets,
    int claims,
    String shown,
    List<Link> standings,
    String standing,
    String first,
    String next) {

  /** A name and whose it is, leading to the sentence it stands in. */
  public record Named(String name, String by, String href) {}

  /**
   * The event as one source tells it.
   *
   * @param kind what sort of source it is
   * @param says what it says on the field of a dispute, in a few words, or null
   */
  public record Account(String source, String kind, String says, List<ClaimView> claims) {

    /** Copies the list. */
    public Account {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What accounts differ on.
   *
   * @param question the field as a question
   * @param why why it only seems so, or null
   * @param sides sentences that face each other
   * @param left how many claims of it are not shown
   */
  public record Dispute(
      String field, String question, boolean real, String why, List<Account> sides, int left) {

    /** Copies the list. */
    public Dispute {
      sides = List.copyOf(sides);
    }
  }

  /**
   * How the number of separate origins comes about.
   *
   * @param parts what is added, most reports first
   * @param left how many more are added that aren't named
   * @param repeats how many claims add none, because an earlier text had their sentence
   */
  public record OriginSum(List<OriginPart> parts, int left, int repeats) {

    /** Copies the list. */
    public OriginSum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One origin.
   *
   * @param kind what it is, in words
   * @param href the first report of a text, or null
   */
  public record OriginPart(String name, String kind, int reports, String href) {}

  /**
   * A correction or retraction, in words, leading to its sentence.
   *
   * @param of the sentences it takes back, as far as they are here
   */
  public record Correction(String what, String by, String day, Link said, List<Link> of) {

    /** Copies the list. */
    public Correction {
      of = List.copyOf(of);
    }
  }

  /** One step of a toll. */
  public record Step(String day, String by, String kind, String range, String href) {}

  /**
   * Where words come from: a speaker, whoever passed them on, and the reports that print them.
   *
   * @param href address of the report or source, or null
   * @param compare what leads to the comparison with the report it was taken from, or null
   * @param taken how it stands to that, in words, or null
   */
  public record Origin(
      String text, String kind, String href, String compare, String taken, List<Origin> to) {

    /** Copies the list. */
    public Origin {
      to = List.copyOf(to);
    }
  }

  /** Copies the lists. */
  public EventPage {
    names = List.copyOf(names);
    corrections = List.copyOf(corrections);
    accounts = List.copyOf(accounts);
    briefs = List.copyOf(briefs);
    disputes = List.copyOf(disputes);
    history = List.copyOf(history);
    origins = List.copyOf(origins);
    parts = List.copyOf(parts);
    standings = List.copyOf(standings);
    dockets = List.copyOf(dockets);
  }
}

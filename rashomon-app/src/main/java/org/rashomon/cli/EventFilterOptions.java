package org.rashomon.cli;

import java.time.LocalDate;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.EventFilter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that choose events, the same as on the page of events. */
final class EventFilterOptions {
  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Words of the claims, all of them.")
  private String words;

  @Option(names = "--type", paramLabel = "TYPE", description = "Type of act, such as shelling.")
  private String type;

  @Option(names = "--side", paramLabel = "SIDE", description = "Code of a party, such as ARM.")
  private String side;

  @Option(names = "--country", paramLabel = "CODE", description = "Where: alpha-3, such as AZE.")
  private String country;

  @Option(names = "--place", paramLabel = "NAME", description = "Where: a place's name.")
  private String place;

  @Option(names = "--from", paramLabel = "DAY", description = "First day, such as 2022-09-01.")
  private LocalDate from;

  @Option(names = "--until", paramLabel = "DAY", description = "Last day.")
  private LocalDate until;

  @Option(names = "--disputed", description = "Only events that are really disputed.")
  private boolean disputed;

  /** The filter; throws where the type isn't one. */
  EventFilter filter(CommandSpec spec) {
    return new EventFilter(
        words, type(spec), side, country, place, iso(from), iso(until), null, disputed);
  }

  private static String iso(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private ClaimType type(CommandSpec spec) {
    try {
      return type == null ? null : ClaimType.of(type);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "There is no type of act " + type, e);
    }
  }
}

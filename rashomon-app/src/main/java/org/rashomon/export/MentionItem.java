package org.rashomon.export;

import org.rashomon.extract.Qualifier;
import org.rashomon.resolve.Mention;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.text.Phrase;

/** A mention with the contract's fields of its kind. */
sealed interface MentionItem {
  /** The item of a mention in a report. */
  static MentionItem of(String report, Mention mention) {
    if (mention instanceof Mention.Actor actor) {
      return Actor.of(report, actor);
    } else if (mention instanceof Mention.Place place) {
      return Place.of(report, place);
    } else if (mention instanceof Mention.Time time) {
      return Time.of(report, time);
    }
    return Amount.of(report, (Mention.Amount) mention);
  }

  /** Who. */
  record Actor(
      String report, int start, int end, String text, String kind, String name, String side)
      implements MentionItem {
    private static Actor of(String report, Mention.Actor actor) {
      Phrase p = actor.phrase();
      return new Actor(report, p.start(), p.end(), p.text(), "actor", actor.name(), actor.side());
    }
  }

  /** Where. */
  record Place(
      String report,
      int start,
      int end,
      String text,
      String kind,
      Integer geonameId,
      Double lat,
      Double lon,
      String country)
      implements MentionItem {
    private static Place of(String report, Mention.Place mention) {
      Phrase p = mention.phrase();
      ResolvedPlace place = mention.place();
      return place == null
          ? new Place(report, p.start(), p.end(), p.text(), "place", null, null, null, null)
          : new Place(
              report,
              p.start(),
              p.end(),
              p.text(),
              "place",
              place.geonameId(),
              place.lat(),
              place.lon(),
              place.country());
    }
  }

  /** When. */
  record Time(
      String report,
      int start,
      int end,
      String text,
      String kind,
      String from,
      String to,
      TimePrecision precision)
      implements MentionItem {
    private static Time of(String report, Mention.Time mention) {
      Phrase p = mention.phrase();
      ResolvedTime time = mention.time();
      return time == null
          ? new Time(report, p.start(), p.end(), p.text(), "time", null, null, null)
          : new Time(
              report,
              p.start(),
              p.end(),
              p.text(),
              "time",
              time.from(),
              time.to(),
              time.precision());
    }
  }

  /** How many. */
  record Amount(
      String report,
      int start,
      int end,
      String text,
      String kind,
      Integer low,
      Integer high,
      Qualifier qualifier)
      implements MentionItem {
    private static Amount of(String report, Mention.Amount number) {
      Phrase p = number.phrase();
      return new Amount(
          report,
          p.start(),
          p.end(),
          p.text(),
          "number",
          number.low(),
          number.high(),
          number.qualifier());
    }
  }
}

package org.rashomon.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.resolve.ResolvedPlace;

/**
 * Which tellings are compared at all: those of one type family that may be of one month, those of
 * it whose reports are about a month apart at most and share a rare name, those whose reports share
 * a person's full name, however far apart, and those of wars. A block holds at most {@link
 * #LARGEST} tellings; a larger one is split by the first two sides that take part, then by degree
 * of latitude and longitude, then by day, and at last by a hash of the words and of the id. Every
 * rule looks at a telling alone, so its block hangs on nothing else than how many tellings share
 * each step of its path.
 */
public final class Blocks {
  /** Most tellings that are all compared with each other. */
  static final int LARGEST = 300;

  /** Where more tellings than these are of one kind and month, a pair needs a point more. */
  private static final int[] MANY = {15, 30, 60, 120, 240, LARGEST};

  /** Stands between the steps of a path; sorts before all that a step is made of. */
  public static final char STEP = '\u0001';

  private static final int HASH_STEPS = 8;

  /** By so many of a report's names a telling is looked for. */
  private static final int NAMES = 6;

  private Blocks() {}

  /**
   * The paths of a telling, from the widest step to the narrowest; each step ends in {@link #STEP}.
   */
  public static List<String> paths(Telling telling) {
    StringBuilder narrower = new StringBuilder();
    narrower.append(sides(telling)).append(STEP);
    narrower.append(square(telling)).append(STEP);
    narrower.append(telling.isDated() ? telling.last() : "").append(STEP);
    int words = telling.wordings().get(0).length == 0 ? 0 : telling.wordings().get(0)[0];
    narrower.append(Integer.toHexString(words & 0xff)).append(STEP);
    int hash = telling.id().hashCode();
    for (int step = 0; step < HASH_STEPS; step++) {
      narrower.append(hash >>> (4 * step) & 0xf).append(STEP);
    }
    String family = telling.family() + " ";
    return Stream.concat(months(telling).stream(), names(telling))
        .map(block -> family + block + STEP + narrower)
        .toList();
  }

  /** By a few of the report's names too, whatever days and sides it tells. */
  private static Stream<String> names(Telling telling) {
    List<String> months =
        telling.published() == Told.OPEN
            ? List.of("undated")
            : around(telling.published() - Likeness.MONTH, telling.published());
    Stream<String> persons =
        Names.persons(telling.names()).mapToObj(person -> "ever " + Integer.toHexString(person));
    Stream<String> rarest =
        Names.rarest(telling.names(), NAMES)
            .boxed()
            .flatMap(name -> months.stream().map(month -> month + " " + Integer.toHexString(name)));
    return Stream.concat(persons, rarest);
  }

  private static List<String> months(Telling telling) {
    if (telling.war()) {
      return List.of("war");
    }
    if (telling.isDated()) {
      return around(telling.first() - 1, Math.min(telling.last(), telling.first() + 62) + 1);
    }
    return telling.published() == Told.OPEN
        ? List.of("undated")
        : around(telling.published() - 7, telling.published());
  }

  private static List<String> around(long first, long last) {
    List<String> months = new ArrayList<>();
    LocalDate end = LocalDate.ofEpochDay(last).withDayOfMonth(1);
    for (LocalDate month = LocalDate.ofEpochDay(first).withDayOfMonth(1);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      months.add(month.toString().substring(0, 7));
    }
    return months;
  }

  private static String sides(Telling telling) {
    return String.join("-", telling.parties().stream().limit(2).toList());
  }

  private static String square(Telling telling) {
    for (ResolvedPlace place : telling.places()) {
      if (place.lat() != null && place.lon() != null) {
        return Math.round(place.lat()) + " " + Math.round(place.lon());
      }
    }
    return "";
  }

  /** How many tellings share the steps of a path that this text holds. */
  interface Sizes {
    /** So many. */
    int under(String prefix);
  }

  /**
   * The points from which a pair of a block is looked at: more where more is told of one kind and
   * month, and where a rare name is all that led to it, so that few pairs are likely by chance and
   * no chain of such pairs joins a whole archive.
   *
   * @param first the first step of the block's paths
   * @param size how many tellings share it
   */
  static int enough(String first, int size) {
    boolean byName = first.indexOf(' ', first.indexOf(' ') + 1) > 0;
    int enough = byName ? Points.ENOUGH_BY_NAME : Points.ENOUGH;
    for (int many : MANY) {
      enough += size > many ? 1 : 0;
    }
    return enough;
  }

  /** The block of a path: its shortest run of steps that no more than {@link #LARGEST} share. */
  static String blockOf(String path, Sizes sizes) {
    int at = path.indexOf(STEP);
    while (at < path.length() - 1) {
      String prefix = path.substring(0, at + 1);
      if (sizes.under(prefix) <= LARGEST) {
        return prefix;
      }
      at = path.indexOf(STEP, at + 1);
    }
    return path;
  }
}

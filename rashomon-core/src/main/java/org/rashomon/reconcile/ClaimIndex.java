package org.rashomon.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.decide.Decision;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/**
 * What reconciling needs to know of what is already recorded, and of what it made of it before. The
 * ledger implements it; the arrow between the rooms stays forward. Each question costs what its
 * answer holds, not what the ledger holds.
 */
public interface ClaimIndex {

  /** What people decided, in the order of deciding. */
  List<Decision> decisions();

  /** These reports with their claims, by report id; ids that lead nowhere are left out. */
  List<ResolvedReport> reports(Collection<String> reports);

  /** The same without their claims and problems, for what hangs on texts alone. */
  List<Report> texts(Collection<String> reports);

  /**
   * These claims, each with the head and the family of its report; ids that lead nowhere are left
   * out.
   */
  List<Kept> claims(Collection<String> claims);

  /** The family of each of these reports that has one. */
  Map<String, String> families(Collection<String> reports);

  /** The reports of a family. */
  List<Member> family(String family);

  /**
   * Reports that share hashes of their text, and whose last day lies between two days or isn't
   * known.
   *
   * @param least how many of them at least
   * @param from ISO day, or null for any day
   * @param to ISO day, or null where {@code from} is
   */
  Set<String> sharing(long[] hashes, int least, String from, String to);

  /** The tellings that are kept of these reports. */
  List<Telling> tellings(Collection<String> reports);

  /** The tellings whose path begins so. */
  List<Telling> tellingsUnder(String prefix);

  /**
   * How many tellings have a path that begins so.
   *
   * @param most counting may stop here
   */
  int countUnder(String prefix, int most);

  /** The component of each of these tellings. */
  Map<String, String> components(Collection<String> tellings);

  /** The tellings of these components. */
  List<Telling> tellingsOf(Collection<String> components);

  /** The event of each of these claims that has one. */
  Map<String, String> eventsOf(Collection<String> claims);

  /** The claims of each of these events, in order. */
  Map<String, List<String>> claimsOf(Collection<String> events);

  /** The reports that have a claim in one of these events. */
  Set<String> reportsOf(Collection<String> events);

  /** The frames of these events. */
  List<Frame> frames(Collection<String> events);

  /**
   * Frames of events that are found by a key.
   *
   * @param key of {@link Frame#keys}: a side, or two of them
   * @param part as what the event is looked for
   * @param from epoch day that one of {@link Frame#days} of that part is not before
   * @param to epoch day that it is not after
   */
  List<Frame> frames(String key, Frame.Part part, long from, long to);

  /** The ceasefire event that each of these events of violations is said to break. */
  Map<String, String> broken(Collection<String> violations);

  /** The events of violations said to break this ceasefire event. */
  Set<String> breaches(String ceasefire);

  /**
   * A claim with what comparing it needs of its report.
   *
   * @param family of the report's text, or null where it was never looked at
   */
  record Kept(ResolvedClaim claim, ReportHead report, String family) {}

  /**
   * A report of a family.
   *
   * @param day the ISO last day it may be of, or an empty string
   * @param outlet or null
   * @param agencies it credits
   */
  record Member(String report, String day, String outlet, List<String> agencies) {}
}

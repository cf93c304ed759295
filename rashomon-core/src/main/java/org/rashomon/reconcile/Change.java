package org.rashomon.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.reconcile.Reconciliation.ReportSummary;

/**
 * What reconciling some reports changes in a ledger. Everything not named here stays as it is.
 *
 * @param reports those reconciled anew: what is kept of their tellings is replaced
 * @param sketches of reports whose text was not looked at before: report id to hashes of its text
 * @param families report id to family id
 * @param tellings of the reconciled reports
 * @param components telling id to component id, of these and of others that moved
 * @param events to be written, new or in place of one with the same id
 * @param gone ids of events to be taken away
 * @param frames of the events to be written
 * @param parents event id to the id of what it is part of, or to an empty string, where that moved
 * @param broken id of an event of violations to that of the ceasefire event it is said to break, or
 *     to an empty string, where that moved
 * @param ceasefires to be written
 * @param goneCeasefires ids of ceasefire events whose docket is to be taken away
 * @param summaries report id to what reconciling adds to it, where that moved
 * @param taken report id to which report of its family it was taken from, or to null for the first
 *     of a family, where that may have moved
 */
public record Change(
    Set<String> reports,
    Map<String, long[]> sketches,
    Map<String, String> families,
    List<Telling> tellings,
    Map<String, String> components,
    List<Event> events,
    Set<String> gone,
    List<Frame> frames,
    Map<String, String> parents,
    Map<String, String> broken,
    List<Ceasefire> ceasefires,
    Set<String> goneCeasefires,
    Map<String, ReportSummary> summaries,
    Map<String, Taken> taken) {}

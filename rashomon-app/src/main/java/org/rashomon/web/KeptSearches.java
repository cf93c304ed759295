package org.rashomon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.ledger.Ledger;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;
import org.rashomon.web.access.Visit;
import org.rashomon.web.view.KeptPage;
import org.rashomon.web.view.Link;

/**
 * Searches kept under a name. Where there are users each has their own, in the file of users;
 * coders also keep some for all who read the ledger, which stand in its notes and go along when it
 * is mailed. The one person at this machine keeps all of them there. Safe for use by many threads
 * of one server.
 */
final class KeptSearches {
  static final String PATH = "/kept";

  private static final String NOTE = "searches";
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST = 200;
  private static final TypeReference<TreeMap<String, String>> BY_NAME = new TypeReference<>() {};

  private final Ledger ledger;
  private final Accounts accounts;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param accounts where users keep their own, or null where there are none
   */
  KeptSearches(Ledger ledger, Accounts accounts) {
    this.ledger = ledger;
    this.accounts = accounts;
  }

  void open(RoutesConfig routes) {
    routes.post(PATH, this::keep);
    routes.post(PATH + "/remove", this::remove);
  }

  /** The visitor's own by name, then those for all. */
  List<Link> all(Visit visit) {
    List<Link> all = new ArrayList<>(links(own(visit)));
    all.addAll(links(shared()));
    return all;
  }

  private static List<Link> links(Map<String, String> byName) {
    return byName.entrySet().stream().map(one -> new Link(one.getKey(), one.getValue())).toList();
  }

  private SortedMap<String, String> own(Visit visit) {
    return accounts == null || visit == null
        ? new TreeMap<>()
        : accounts.searches(visit.user().name());
  }

  /** Something that changes with the visitor's own searches; those for all change the ledger. */
  String version(Visit visit) {
    return accounts == null ? "" : own(visit).toString();
  }

  /** Whether the visitor may choose to keep a search for all or alone. */
  boolean mayShare(Visit visit) {
    return accounts != null && visit != null && visit.user().role().covers(Role.CODER);
  }

  Answer answer(Context request) {
    Visit visit = Guard.visit(request);
    KeptPage page =
        new KeptPage(
            accounts == null ? null : links(own(visit)),
            links(shared()),
            visit.user().role().covers(Role.CODER));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("kept", all(visit));
    return new Answer("kept", "Kept searches", "search", () -> page, () -> body);
  }

  private boolean isForAll(Context request) {
    return accounts == null || ReviewDesk.field(request, "all") != null;
  }

  private void keep(Context request) {
    String name = ReviewDesk.field(request, "name");
    String address = ReviewDesk.field(request, "address");
    if (name == null || name.length() > LONGEST_NAME) {
      throw Refusal.badRequest("Give the search a name of " + LONGEST_NAME + " letters at most.");
    }
    if (address == null || address.length() > LONGEST_ADDRESS || !Door.isOurs(address)) {
      throw Refusal.badRequest("Only an address of these pages can be kept.");
    }
    if (isForAll(request)) {
      Guard.need(request, Role.CODER);
      synchronized (this) {
        SortedMap<String, String> kept = shared();
        kept.put(name, address);
        checkSize(kept);
        write(kept);
      }
    } else {
      SortedMap<String, String> kept = own(Guard.visit(request));
      kept.put(name, address);
      checkSize(kept);
      accounts.keep(Guard.visit(request).user().name(), name, address);
    }
    request.redirect(address, HttpStatus.SEE_OTHER);
  }

  private static void checkSize(SortedMap<String, String> kept) {
    if (kept.size() > MOST) {
      throw Refusal.badRequest("There are " + MOST + " searches kept; remove one first.");
    }
  }

  private void remove(Context request) {
    String name = ReviewDesk.field(request, "name");
    boolean removed;
    if (isForAll(request)) {
      Guard.need(request, Role.CODER);
      removed = removeShared(name);
    } else {
      removed = name != null && accounts.forget(Guard.visit(request).user().name(), name);
    }
    if (!removed) {
      throw Refusal.notFound("such search");
    }
    request.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private synchronized boolean removeShared(String name) {
    SortedMap<String, String> kept = shared();
    boolean removed = name != null && kept.remove(name) != null;
    if (removed) {
      write(kept);
    }
    return removed;
  }

  /** What a note of another program holds counts as none; an address not ours is left out. */
  private SortedMap<String, String> shared() {
    String note = ledger.note(NOTE);
    if (note == null) {
      return new TreeMap<>();
    }
    try {
      TreeMap<String, String> kept = mapper.readValue(note, BY_NAME);
      kept.values().removeIf(address -> address == null || !Door.isOurs(address));
      return kept;
    } catch (JsonProcessingException e) {
      return new TreeMap<>();
    }
  }

  private void write(SortedMap<String, String> kept) {
    try {
      ledger.note(NOTE, mapper.writeValueAsString(kept));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of words can be written", e);
    }
  }
}

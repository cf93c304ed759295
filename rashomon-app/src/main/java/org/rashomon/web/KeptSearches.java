package org.rashomon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.ledger.Ledger;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.Link;

/**
 * Searches kept under a name, for all who read the ledger: they stand in its notes and go along
 * when it is mailed. Safe for use by many threads of one server.
 */
final class KeptSearches {
  static final String PATH = "/kept";

  private static final String NOTE = "searches";
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST = 200;
  private static final TypeReference<TreeMap<String, String>> BY_NAME = new TypeReference<>() {};

  private final Ledger ledger;
  private final ObjectMapper mapper = new ObjectMapper();

  KeptSearches(Ledger ledger) {
    this.ledger = ledger;
  }

  void open(RoutesConfig routes) {
    routes.post(PATH, this::keep);
    routes.post(PATH + "/remove", this::remove);
  }

  /** By name, each leading to its search. */
  List<Link> all() {
    return byName().entrySet().stream().map(one -> new Link(one.getKey(), one.getValue())).toList();
  }

  Answer answer() {
    List<Link> all = all();
    return new Answer(
        "kept", "Kept searches", "search", () -> all, () -> Map.of("ok", true, "kept", all));
  }

  private void keep(Context request) {
    Guard.need(request, Role.CODER);
    String name = ReviewDesk.field(request, "name");
    String address = ReviewDesk.field(request, "address");
    if (name == null || name.length() > LONGEST_NAME) {
      throw Refusal.badRequest("Give the search a name of " + LONGEST_NAME + " letters at most.");
    }
    if (address == null || address.length() > LONGEST_ADDRESS || !Door.isOurs(address)) {
      throw Refusal.badRequest("Only an address of these pages can be kept.");
    }
    synchronized (this) {
      SortedMap<String, String> kept = byName();
      kept.put(name, address);
      if (kept.size() > MOST) {
        throw Refusal.badRequest("There are " + MOST + " searches kept; remove one first.");
      }
      write(kept);
    }
    request.redirect(address, HttpStatus.SEE_OTHER);
  }

  private void remove(Context request) {
    Guard.need(request, Role.CODER);
    String name = ReviewDesk.field(request, "name");
    synchronized (this) {
      SortedMap<String, String> kept = byName();
      if (name == null || kept.remove(name) == null) {
        throw Refusal.notFound("such search");
      }
      write(kept);
    }
    request.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  /** What a note of another program holds counts as none; an address not ours is left out. */
  private SortedMap<String, String> byName() {
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

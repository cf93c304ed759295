package org.rashomon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.text.ContentId;
import org.rashomon.web.outside.Messenger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells an address elsewhere of disputes that came into the ledger since it was first named; what
 * it was told is kept in the ledger's notes, so that what came while nobody served is told at the
 * next start. What could not be told is told again, later and later, an hour apart at most. Only
 * titles and questions go out, under the rules of blame; no sentence and no name of a person.
 */
final class DisputeWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DisputeWatch.class);
  private static final int LOOK_EVERY_SECONDS = 10;
  private static final int LONGEST_WAIT = 360;
  private static final int AT_ONCE = 100;
  private static final int HASH = 12;

  private final Ledger ledger;
  private final EventDesk events;
  private final URI to;
  private final Messenger messenger;
  private final ObjectMapper mapper = new ObjectMapper();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "disputes");
            thread.setDaemon(true);
            return thread;
          });

  /** Short hashes of events with the fields disputed in them, of which it was told. */
  private final Set<String> known = new TreeSet<>();

  private final String note;
  private long revision;
  private int failures;
  private int wait;

  /** At the first start knows what is disputed now, so that only what comes is told. */
  DisputeWatch(Ledger ledger, EventDesk events, URI to, Messenger messenger) {
    this.ledger = ledger;
    this.events = events;
    this.to = to;
    this.messenger = messenger;
    this.note = "told " + ContentId.of("webhook", to.toString());
    String told = ledger.note(note);
    if (told == null) {
      DisputeFeed.eachDisputed(ledger.queries(), row -> known.addAll(keys(row)));
      keep();
      this.revision = ledger.revision();
    } else {
      known.addAll(List.of(told.split(" ")));
      this.revision = -1;
    }
  }

  private void keep() {
    ledger.note(note, String.join(" ", known));
  }

  /** Looks again and again, until closed. */
  void start() {
    var unused =
        clock.scheduleWithFixedDelay(
            this::lookOnceDue, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  private void lookOnceDue() {
    try {
      if (wait > 0) {
        wait--;
      } else {
        look();
      }
    } catch (RuntimeException e) {
      LOG.error("disputes could not be looked for", e);
    }
  }

  private static List<String> keys(EventRow row) {
    return row.disputes().stream()
        .map(field -> ContentId.of("dispute", row.id(), field).substring(0, HASH))
        .toList();
  }

  /** Tells what is new since it last could. */
  void look() {
    long now = ledger.revision();
    if (now == revision && failures == 0) {
      return;
    }
    Map<String, EventRow> fresh = new LinkedHashMap<>();
    DisputeFeed.eachDisputed(
        ledger.queries(),
        row -> {
          if (fresh.size() < AT_ONCE && !known.containsAll(keys(row))) {
            fresh.put(row.id(), row);
          }
        });
    if (fresh.isEmpty() || told(List.copyOf(fresh.values()))) {
      fresh.values().forEach(row -> known.addAll(keys(row)));
      failures = 0;
      revision = now;
      if (!fresh.isEmpty()) {
        // Noting it is a write as well; what else came meanwhile has another number.
        keep();
        revision = fresh.size() < AT_ONCE && ledger.revision() == now + 1 ? now + 1 : -1;
      }
    } else {
      failures++;
      wait = Math.min(LONGEST_WAIT, 1 << Math.min(failures, 10));
    }
  }

  private boolean told(List<EventRow> rows) {
    try {
      int status = messenger.post(to, mapper.writeValueAsString(body(rows)));
      if (status >= 200 && status < 300) {
        return true;
      }
      LOG.warn("the webhook answered {}", status);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of words can be written", e);
    } catch (IOException e) {
      LOG.warn("the webhook could not be told: {}", e.getMessage());
    }
    return false;
  }

  private Map<String, Object> body(List<EventRow> rows) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("corpus", ledger.note(Ledger.CORPUS));
    body.put(
        "disputes",
        events.items(rows).stream()
            .map(
                item ->
                    Map.of(
                        "event", item.id(),
                        "path", item.href(),
                        "title", item.title(),
                        "questions", DisputeFeed.questions(item)))
            .toList());
    return body;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.web.access.Role;
import org.rashomon.web.access.User;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.WorkPage;
import org.rashomon.web.work.Work;
import org.rashomon.web.work.Works;

/**
 * Shows how far long work is. Its page can be left and opened again: the work goes on. Whoever
 * began it sees it, and so do admins.
 */
final class WorkDesk {
  static final String PATH = "/long-work";

  private static final int MOST_AT_ONCE = 5;
  private static final DateTimeFormatter BEGUN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Works works;
  private final Replies replies;

  WorkDesk(Works works, Replies replies) {
    this.works = works;
    this.replies = replies;
  }

  void open(RoutesConfig routes) {
    routes.get(PATH, request -> replies.send(request, all(request)));
    routes.get(PATH + ".json", request -> replies.send(request, all(request)));
    routes.get(PATH + "/{id}", request -> replies.send(request, one(request)));
    routes.get(PATH + "/{id}/file", this::file);
  }

  /** A piece of work that the visitor begins; refused where too much of theirs isn't over. */
  static Work prepare(Context request, Works works, String title) {
    String who = Guard.visit(request).user().name();
    if (works.underWay(who) >= MOST_AT_ONCE) {
      throw new Refusal(429, "too-many", "Wait until what you began before is over.");
    }
    return works.prepare(title, who);
  }

  private static boolean maySee(Context request, Work work) {
    User user = Guard.visit(request).user();
    return user.role().covers(Role.ADMIN) || user.name().equals(work.by());
  }

  private Work found(Context request, String id) {
    Work work = works.find(id);
    if (work == null || !maySee(request, work)) {
      throw Refusal.notFound("such work; a server forgets it when it stops");
    }
    return work;
  }

  private Answer all(Context request) {
    List<WorkPage> pages =
        works.all().stream().filter(work -> maySee(request, work)).map(WorkDesk::page).toList();
    return new Answer(
        "works",
        "Long work",
        "",
        () -> pages,
        () -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("ok", true);
          body.put("work", pages);
          return body;
        });
  }

  private Answer one(Context request) {
    WorkPage page = page(found(request, Routes.id(request)));
    return new Answer(
        "work",
        page.underWay() ? page.title() : "Over: " + page.title(),
        "",
        () -> page,
        () -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("ok", true);
          body.put("work", page);
          return body;
        });
  }

  private static WorkPage page(Work work) {
    Work.Standing now = work.standing();
    Work.Outcome outcome = now.outcome();
    return new WorkPage(
        work.id(),
        PATH + "/" + work.id(),
        work.title(),
        now.state().name().toLowerCase(Locale.ROOT),
        now.isUnderWay(),
        now.step(),
        now.done(),
        now.total(),
        counts(now),
        BEGUN.format(work.begun()),
        now.notes(),
        outcome == null ? null : outcome.said(),
        outcome == null ? null : lead(work, outcome));
  }

  private static String counts(Work.Standing now) {
    if (now.total() > 0) {
      return String.format(Locale.ROOT, "%,d of %,d", now.done(), now.total());
    }
    return now.done() == 0 ? "" : String.format(Locale.ROOT, "%,d", now.done());
  }

  private static Link lead(Work work, Work.Outcome outcome) {
    if (outcome.file() != null) {
      return new Link(
          "Take the file " + outcome.file().getFileName(), PATH + "/" + work.id() + "/file");
    }
    return outcome.href() == null ? null : new Link(outcome.leads(), outcome.href());
  }

  private void file(Context request) throws IOException {
    Work.Outcome outcome = found(request, request.pathParam("id")).standing().outcome();
    if (outcome == null || outcome.file() == null || !Files.exists(outcome.file())) {
      throw Refusal.notFound("file yet");
    }
    request
        .contentType(outcome.mediaType())
        .header(
            "Content-Disposition", "attachment; filename=\"" + outcome.file().getFileName() + "\"")
        .header("Content-Length", Long.toString(Files.size(outcome.file())))
        .header("Cache-Control", "no-store")
        .result(Files.newInputStream(outcome.file()));
  }
}

package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.Ledger;
import org.rashomon.problem.Problem;
import org.rashomon.web.Serving.FileReading;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.ReadPage;
import org.rashomon.web.work.Work;
import org.rashomon.web.work.Works;

/** Takes files with reports and has them read behind the pages, as the command line does. */
final class ReadDesk {
  static final String PATH = "/read";

  private static final String CLOSED = "Files are not taken here; read them with ./rashomon read.";
  private static final int MOST_FILES = 500;
  private static final int MOST_COUNTED = 1_000_000;

  private final Ledger ledger;
  private final FileReading reading;
  private final Works works;
  private final Replies replies;

  /**
   * @param reading reads the files; null where none are taken
   */
  ReadDesk(Ledger ledger, FileReading reading, Works works, Replies replies) {
    this.ledger = ledger;
    this.reading = reading;
    this.works = works;
    this.replies = replies;
  }

  void open(RoutesConfig routes) {
    routes.get(PATH, request -> show(request, reading == null ? CLOSED : null));
    routes.post(PATH, this::take);
  }

  private void show(Context request, String refused) {
    ReadPage page =
        new ReadPage(
            reading != null,
            refused,
            ReviewDesk.field(request, "outlet"),
            ReviewDesk.field(request, "published"));
    Answer answer = new Answer("read", "Read reports", "reports", () -> page, () -> page);
    int status = refused == null || reading == null ? 200 : 400;
    replies.page(request, status, answer);
  }

  private void take(Context request) throws IOException {
    Guard.need(request, Role.CODER);
    if (reading == null) {
      throw new Refusal(403, "closed", CLOSED);
    }
    List<UploadedFile> files =
        request.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
    String published = ReviewDesk.field(request, "published");
    if (files.isEmpty()) {
      show(request, "Choose a file first.");
    } else if (files.size() > MOST_FILES) {
      show(request, "Bring " + MOST_FILES + " files at most at once; use the command line.");
    } else if (published != null && ReportDate.parse(published).isEmpty()) {
      show(request, "Not a date: " + published + ". Give a day, a month or a year.");
    } else {
      Given given = new Given(published, ReviewDesk.field(request, "outlet"));
      Work work =
          WorkDesk.prepare(request, works, "Reading " + Wording.count(files.size(), "file"));
      List<Path> kept = keep(files, work.folder());
      works.begin(work, Works.Lane.WRITING, going -> read(kept, given, going));
      request.redirect(WorkDesk.PATH + "/" + work.id(), HttpStatus.SEE_OTHER);
    }
  }

  /** Under the names they came with, which problems then tell. */
  private static List<Path> keep(List<UploadedFile> files, Path folder) throws IOException {
    List<Path> kept = new ArrayList<>();
    for (UploadedFile file : files) {
      Path own = Files.createDirectory(folder.resolve(Integer.toString(kept.size())));
      String name = file.filename().replaceFirst(".*[/\\\\]", "").replaceAll("[^\\w. -]", "_");
      Path path = own.resolve(name.isBlank() || name.startsWith(".") ? "report.txt" : name);
      try (InputStream in = file.content()) {
        Files.copy(in, path);
      }
      kept.add(path);
    }
    return kept;
  }

  private Work.Outcome read(List<Path> files, Given given, Work work) {
    work.at("Opening the reader", 0, 0);
    long expected = files.stream().mapToLong(ReadDesk::reportsIn).sum();
    Rashomon.Tidings tidings = reading.read(files, given, new Watcher(work, expected));
    return Work.Outcome.at(
        Wording.count(tidings.reports(), "report")
            + " came, "
            + String.format(Locale.ROOT, "%,d", tidings.recorded())
            + " of them new here; "
            + String.format(Locale.ROOT, "%,d", tidings.unread())
            + " could not be read.",
        "/reports",
        "The latest reports");
  }

  /** A line of JSON Lines is a report; any other file is one. */
  private static long reportsIn(Path file) {
    if (!file.toString().endsWith(".jsonl")) {
      return 1;
    }
    try (Stream<String> lines = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      return lines.filter(line -> !line.isBlank()).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the work what the reader tells. */
  private final class Watcher implements Rashomon.Watcher {
    private final Work work;
    private final long expected;
    private int unreconciled;

    private Watcher(Work work, long expected) {
      this.work = work;
      this.expected = expected;
    }

    @Override
    public void recorded(int reports) {
      work.at("Reading reports", reports, Math.max(reports, expected));
    }

    @Override
    public void problem(Problem problem) {
      var item = ReportDesk.problem(problem);
      String where = item.line() == 0 ? item.input() : item.input() + ", line " + item.line();
      work.note(where + ": " + item.name() + ", " + item.detail() + ". " + item.remedy());
    }

    @Override
    public void reconciling() {
      unreconciled = ledger.unreconciled(MOST_COUNTED).size();
      work.at("Putting claims together", 0, unreconciled);
    }

    @Override
    public void reconciled(int reports) {
      work.at("Putting claims together", reports, Math.max(reports, unreconciled));
    }
  }
}

package org.rashomon.measure.gva;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.measure.B3;
import org.rashomon.measure.Figure;
import org.rashomon.measure.Measured;

/** Holds what was read of articles on shootings against the archive. */
final class GvaScorer {
  private final List<Shooting> gold;
  private final ReadShootings read;
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  GvaScorer(List<Shooting> gold, ReadShootings read) {
    this.gold = gold;
    this.read = read;
  }

  Measured score() {
    figures.add(Figure.number("articles", gold.size()));
    articles();
    incidents();
    merging();
    hardPairs();
    return Measured.of(figures, errors);
  }

  /** How often a toll's two numbers were right. */
  private static final class Exact {
    private int of;
    private int killed;
    private int injured;
    private int both;

    boolean judge(Shooting.Toll wanted, Shooting.Toll found) {
      of++;
      killed += wanted.killed() == found.killed() ? 1 : 0;
      injured += wanted.injured() == found.injured() ? 1 : 0;
      both += wanted.equals(found) ? 1 : 0;
      return wanted.equals(found);
    }

    List<Figure> figures(String of) {
      return List.of(
          Figure.share(of + ": killed", killed, this.of),
          Figure.share(of + ": injured", injured, this.of),
          Figure.share(of + ": both", both, this.of));
    }
  }

  private void articles() {
    Exact exact = new Exact();
    for (Shooting shooting : gold) {
      Shooting.Toll found = read.toll(shooting.id());
      if (!exact.judge(shooting.toll(), found)) {
        errors.add(
            "toll    %s wanted %d killed %d injured, read %d and %d | %s"
                .formatted(
                    shooting.id(),
                    shooting.toll().killed(),
                    shooting.toll().injured(),
                    found.killed(),
                    found.injured(),
                    String.join(" / ", read.quotes(shooting.id())).replace('\n', ' ')));
      }
    }
    figures.addAll(exact.figures("article"));
  }

  /** An incident's toll is that of the event that most of its articles are mainly about. */
  private void incidents() {
    Map<String, List<Shooting>> incidents = new LinkedHashMap<>();
    gold.forEach(s -> incidents.computeIfAbsent(s.incident(), i -> new ArrayList<>()).add(s));
    Exact exact = new Exact();
    for (List<Shooting> articles : incidents.values()) {
      exact.judge(articles.get(0).toll(), read.eventToll(mainEvent(articles)));
    }
    figures.addAll(exact.figures("incident"));
  }

  private String mainEvent(List<Shooting> articles) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Shooting article : articles) {
      if (read.event(article.id()) != null) {
        votes.merge(read.event(article.id()), 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      most = most == null || vote.getValue() > votes.get(most) ? vote.getKey() : most;
    }
    return most;
  }

  /** An article without an event stands alone. */
  private void merging() {
    Map<String, String> incidents = new LinkedHashMap<>();
    Map<String, String> events = new HashMap<>();
    for (Shooting shooting : gold) {
      incidents.put(shooting.id(), shooting.incident());
      events.put(shooting.id(), group(shooting));
    }
    B3 b3 = B3.of(incidents, events);
    figures.add(Figure.share("merging: B3 precision", b3.precision()));
    figures.add(Figure.share("merging: B3 recall", b3.recall()));
    figures.add(Figure.share("merging: B3 F", b3.f()));
  }

  private String group(Shooting shooting) {
    String event = read.event(shooting.id());
    return event == null ? "none " + shooting.id() : event;
  }

  private void hardPairs() {
    int pairs = 0;
    int merged = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int k = i + 1; k < gold.size(); k++) {
        if (gold.get(i).isLike(gold.get(k))) {
          pairs++;
          if (group(gold.get(i)).equals(group(gold.get(k)))) {
            merged++;
            errors.add("merged  " + gold.get(i).id() + " " + gold.get(k).id());
          }
        }
      }
    }
    figures.add(Figure.number("merging: hard pairs", pairs));
    figures.add(Figure.share("merging: hard pairs merged", merged, pairs));
  }
}

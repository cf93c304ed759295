package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.reconcile.Frame.Part;

/** Frames of events as they are after a change: those kept, but for what the change moves. */
final class Frames {
  private final ClaimIndex index;

  /** Frames that the change writes. */
  private final Map<String, Frame> now = new TreeMap<>();

  /** The same by what they are found by. */
  private final Map<Part, Map<String, List<Frame>>> nowOf = new EnumMap<>(Part.class);

  /** Frames as kept, of events that the change writes or takes away. */
  private final Map<String, Frame> before = new TreeMap<>();

  private final Map<Asked, List<Frame>> kept = new HashMap<>();

  Frames(ClaimIndex index, List<Frame> written, Collection<String> gone) {
    this.index = index;
    for (Frame frame : written) {
      now.put(frame.event(), frame);
      for (Part part : frame.parts()) {
        Map<String, List<Frame>> of = nowOf.computeIfAbsent(part, key -> new HashMap<>());
        frame.keys(part).forEach(k -> of.computeIfAbsent(k, key -> new ArrayList<>()).add(frame));
      }
    }
    index.frames(now.keySet()).forEach(frame -> before.put(frame.event(), frame));
    index.frames(gone).forEach(frame -> before.put(frame.event(), frame));
  }

  /** Frames that differ from what was kept, as they are now. */
  List<Frame> moved() {
    return now.values().stream().filter(frame -> !frame.equals(before.get(frame.event()))).toList();
  }

  /** Frames that differ from what is now, as they were kept. */
  List<Frame> overtaken() {
    return before.values().stream()
        .filter(frame -> !Objects.equals(frame, now.get(frame.event())))
        .toList();
  }

  /** Those of any of the sides, or of any two of them, each once, by event id. */
  Collection<Frame> find(Set<String> sides, Part part, long from, long to) {
    Map<String, Frame> found = new TreeMap<>();
    for (String key : Frame.keys(sides, part)) {
      for (Frame frame : kept(new Asked(key, part, from, to))) {
        if (!before.containsKey(frame.event()) && !now.containsKey(frame.event())) {
          found.put(frame.event(), frame);
        }
      }
      for (Frame frame : nowOf.getOrDefault(part, Map.of()).getOrDefault(key, List.of())) {
        if (frame.days(part).stream().anyMatch(day -> day >= from && day <= to)) {
          found.put(frame.event(), frame);
        }
      }
    }
    return found.values();
  }

  /** A question to the index, which events of the same sides and days ask again. */
  private record Asked(String key, Part part, long from, long to) {}

  private List<Frame> kept(Asked asked) {
    return kept.computeIfAbsent(
        asked, one -> index.frames(one.key(), one.part(), one.from(), one.to()));
  }

  /** These events, as they are now; those that are gone are left out. */
  List<Frame> of(Collection<String> events) {
    Map<String, Frame> found = new HashMap<>();
    index.frames(events).forEach(frame -> found.put(frame.event(), frame));
    before.keySet().forEach(found::remove);
    List<Frame> all = new ArrayList<>(found.values());
    events.stream().filter(now::containsKey).map(now::get).forEach(all::add);
    return all;
  }
}

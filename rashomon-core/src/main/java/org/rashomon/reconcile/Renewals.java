package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.reconcile.Frame.Part;

/**
 * Which earlier ceasefire one is said to renew: the last that began before it, at most a year, with
 * two of its sides, or with its one.
 */
final class Renewals {
  private static final long YEAR = 366;

  private Renewals() {}

  /** Ceasefire events said to renew one that a change moved. */
  static Set<String> touched(Frames frames) {
    List<Frame> ceasefires = new ArrayList<>(frames.moved());
    ceasefires.addAll(frames.overtaken());
    Set<String> touched = new TreeSet<>();
    for (Frame frame : ceasefires) {
      if (frame.parts().contains(Part.CEASEFIRE)) {
        frames
            .find(frame.sides(), Part.RENEWAL, frame.first() + 1, frame.first() + YEAR)
            .forEach(later -> touched.add(later.event()));
      }
    }
    return touched;
  }

  /** Of these ceasefire events, those that renew one, and which. */
  static Map<String, String> of(Set<String> ceasefires, Frames frames) {
    Map<String, String> renewed = new TreeMap<>();
    for (Frame frame : frames.of(ceasefires)) {
      if (frame.parts().contains(Part.RENEWAL)) {
        frames.find(frame.sides(), Part.CEASEFIRE, frame.first() - YEAR, frame.first() - 1).stream()
            .filter(other -> other.shared(frame) >= Math.min(2, frame.sides().size()))
            .max(Comparator.comparing(Frame::first).thenComparing(Frame::event))
            .ifPresent(other -> renewed.put(frame.event(), other.event()));
      }
    }
    return renewed;
  }
}

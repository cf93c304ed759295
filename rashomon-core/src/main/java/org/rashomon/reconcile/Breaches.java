package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.reconcile.Frame.Part;

/**
 * Which ceasefire a violation is said to break: the latest made before it in which one of its sides
 * takes part.
 */
final class Breaches {
  /** The days looked at are made wider by this while none is found: most have one near. */
  private static final long WIDER = 4;

  /** Days of some ten thousand years. */
  private static final long EVER = 4_000_000;

  private Breaches() {}

  /**
   * Event of violations to the ceasefire event, or to an empty string, where a change may move it.
   */
  static Map<String, String> of(Frames frames) {
    Map<String, Frame> affected = new TreeMap<>();
    for (Frame frame : frames.moved()) {
      if (frame.parts().contains(Part.VIOLATION)) {
        affected.put(frame.event(), frame);
      }
    }
    List<Frame> ceasefires = new ArrayList<>(frames.moved());
    ceasefires.addAll(frames.overtaken());
    for (Frame ceasefire : ceasefires) {
      if (ceasefire.parts().contains(Part.CEASEFIRE)) {
        for (String side : ceasefire.sides()) {
          frames
              .find(
                  Set.of(side),
                  Part.VIOLATION,
                  ceasefire.first(),
                  untilNext(ceasefire, side, frames))
              .forEach(violation -> affected.put(violation.event(), violation));
        }
      }
    }
    Map<String, String> broken = new TreeMap<>();
    affected.values().forEach(violation -> broken.put(violation.event(), of(violation, frames)));
    return broken;
  }

  /** The day of the side's next ceasefire, from which on a violation is said to break that one. */
  private static long untilNext(Frame ceasefire, String side, Frames frames) {
    for (long days = Frame.QUARTER; days < EVER; days *= WIDER) {
      long from = ceasefire.first() + 1;
      OptionalLong next =
          frames.find(Set.of(side), Part.CEASEFIRE, from, from + days).stream()
              .mapToLong(Frame::first)
              .min();
      if (next.isPresent()) {
        return next.getAsLong();
      }
    }
    return Long.MAX_VALUE;
  }

  private static String of(Frame violation, Frames frames) {
    for (long days = Frame.QUARTER; days < EVER; days *= WIDER) {
      long to = violation.last();
      Optional<Frame> latest =
          frames.find(violation.sides(), Part.CEASEFIRE, to - days, to).stream()
              .max(Comparator.comparing(Frame::first).thenComparing(Frame::event));
      if (latest.isPresent()) {
        return latest.get().event();
      }
    }
    return "";
  }
}

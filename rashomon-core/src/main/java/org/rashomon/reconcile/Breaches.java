package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.reconcile.Frame.Part;

/**
 * Which ceasefire a violation is said to break: the latest made before it in which one of its sides
 * takes part.
 */
final class Breaches {
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
        frames
            .find(ceasefire.sides(), Part.VIOLATION, ceasefire.first(), Long.MAX_VALUE)
            .forEach(violation -> affected.put(violation.event(), violation));
      }
    }
    Map<String, String> broken = new TreeMap<>();
    affected.values().forEach(violation -> broken.put(violation.event(), of(violation, frames)));
    return broken;
  }

  private static String of(Frame violation, Frames frames) {
    return frames
        .find(violation.sides(), Part.CEASEFIRE, Long.MIN_VALUE + 1, violation.last())
        .stream()
        .max(Comparator.comparing(Frame::first).thenComparing(Frame::event))
        .map(Frame::event)
        .orElse("");
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.reconcile.Frame.Part;

/**
 * Which event is part of which: an incident of a clash or an operation of the same days and place,
 * anything of a war that covers its days, where two sides are shared. Of several the narrowest,
 * then by id.
 */
final class Parents {
  private Parents() {}

  /**
   * Event id to the id of what it is part of, or to an empty string, where a change may move it.
   */
  static Map<String, String> of(Frames frames) {
    Map<String, Frame> affected = new TreeMap<>();
    frames.moved().forEach(frame -> affected.put(frame.event(), frame));
    List<Frame> wholes = new ArrayList<>(frames.moved());
    wholes.addAll(frames.overtaken());
    for (Frame whole : wholes) {
      if (isWhole(whole)) {
        frames
            .find(whole.sides(), Part.PART, whole.first(), whole.last())
            .forEach(part -> affected.put(part.event(), part));
      }
    }
    Map<String, String> parents = new TreeMap<>();
    affected.values().forEach(part -> parents.put(part.event(), parent(part, frames)));
    return parents;
  }

  private static boolean isWhole(Frame frame) {
    return frame.parts().contains(Part.WHOLE) || frame.parts().contains(Part.LONG);
  }

  private static String parent(Frame part, Frames frames) {
    if (!part.isDated()) {
      return "";
    }
    Collection<Frame> wholes =
        new ArrayList<>(
            frames.find(part.sides(), Part.WHOLE, part.last(), part.last() + Frame.QUARTER));
    long period = Frame.period(part.last());
    wholes.addAll(frames.find(part.sides(), Part.LONG, period, period));
    return wholes.stream()
        .filter(whole -> isPart(part, whole))
        .min(
            Comparator.comparing(Frame::level)
                .thenComparing(whole -> whole.last() - whole.first())
                .thenComparing(Frame::event))
        .map(Frame::event)
        .orElse("");
  }

  private static boolean isPart(Frame part, Frame whole) {
    if (part.level().compareTo(whole.level()) >= 0 || !whole.covers(part)) {
      return false;
    }
    return whole.level() == Level.WAR
        || (part.family() == TypeFamily.VIOLENCE
            && Places.of(part.place(), whole.place()) != Places.APART);
  }
}

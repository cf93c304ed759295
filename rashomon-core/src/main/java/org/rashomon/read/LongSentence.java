package org.rashomon.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that was too long for the network, read in parts: the roots of later parts hang on the
 * first part's root as {@code parataxis}.
 */
final class LongSentence {
  private final List<String> upos = new ArrayList<>();
  private final List<String> xpos = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private int root = -1;

  LongSentence(List<Parse> parts) {
    parts.forEach(this::add);
  }

  private void add(Parse part) {
    int before = heads.size();
    for (int i = 0; i < part.size(); i++) {
      upos.add(part.upos()[i]);
      xpos.add(part.xpos()[i]);
      boolean later = part.head()[i] < 0 && root >= 0;
      heads.add(part.head()[i] >= 0 ? before + part.head()[i] : root);
      relations.add(later ? "parataxis" : part.relation()[i]);
    }
    for (Name name : part.names()) {
      names.add(new Name(before + name.first(), before + name.end(), name.kind()));
    }
    root = root >= 0 ? root : heads.indexOf(-1);
  }

  Parse parse() {
    return new Parse(
        upos.toArray(String[]::new),
        xpos.toArray(String[]::new),
        heads.stream().mapToInt(Integer::intValue).toArray(),
        relations.toArray(String[]::new),
        names);
  }
}

package org.rashomon.reconcile;

/** Things that were found to be one, transitively; each set goes by its smallest member. */
final class Joined {
  private final int[] parent;

  Joined(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int root(int member) {
    int root = member;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int i = member; parent[i] != root; ) {
      int next = parent[i];
      parent[i] = root;
      i = next;
    }
    return root;
  }

  void join(int a, int b) {
    int first = root(a);
    int second = root(b);
    parent[Math.max(first, second)] = Math.min(first, second);
  }
}

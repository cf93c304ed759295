package org.rashomon.measure.muc;

import java.util.Arrays;

/**
 * Pairs rows with columns, each used once at most, so that the sum of the weights is greatest (the
 * Hungarian method, Kuhn 1955, in the form with potentials; cubic time). Same weights, same pairs.
 */
public final class MucAssignment {

  private final double[][] cost;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;
  private final int[] way;

  private MucAssignment(double[][] weights, int size) {
    this.size = size;
    cost = new double[size + 1][size + 1];
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < weights[row].length; column++) {
        cost[row + 1][column + 1] = -weights[row][column];
      }
    }
    rowPotential = new double[size + 1];
    columnPotential = new double[size + 1];
    rowOf = new int[size + 1];
    way = new int[size + 1];
  }

  /**
   * For each row its column, or -1.
   *
   * @param weights rows of one length, no weight below 0; a pair of weight 0 isn't made
   */
  public static int[] best(double[][] weights) {
    int columns = weights.length == 0 ? 0 : weights[0].length;
    MucAssignment search = new MucAssignment(weights, Math.max(weights.length, columns));
    for (int row = 1; row <= search.size; row++) {
      search.place(row);
    }
    int[] pairs = new int[weights.length];
    Arrays.fill(pairs, -1);
    for (int column = 1; column <= columns; column++) {
      int row = search.rowOf[column];
      if (row >= 1 && row <= weights.length && weights[row - 1][column - 1] > 0) {
        pairs[row - 1] = column - 1;
      }
    }
    return pairs;
  }

  private void place(int row) {
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      column = step(column, least, used);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private int step(int from, double[] least, boolean[] used) {
    int row = rowOf[from];
    int next = 0;
    double delta = Double.POSITIVE_INFINITY;
    for (int column = 1; column <= size; column++) {
      if (used[column]) {
        continue;
      }
      double slack = cost[row][column] - rowPotential[row] - columnPotential[column];
      if (slack < least[column]) {
        least[column] = slack;
        way[column] = from;
      }
      if (least[column] < delta) {
        delta = least[column];
        next = column;
      }
    }
    shift(delta, least, used);
    return next;
  }

  private void shift(double delta, double[] least, boolean[] used) {
    for (int column = 0; column <= size; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]] += delta;
        columnPotential[column] -= delta;
      } else {
        least[column] -= delta;
      }
    }
  }
}

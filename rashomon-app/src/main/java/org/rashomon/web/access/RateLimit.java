package org.rashomon.web.access;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets so many through in so long a time for each key (a token bucket: a full one refills evenly).
 * Forgets the keys that were not seen for longest beyond {@value #MOST_KEYS}. Safe for use by many
 * threads.
 */
public final class RateLimit {
  private static final int MOST_KEYS = 10_000;

  private final Clock clock;
  private final double most;
  private final double perMilli;
  private final Map<String, Bucket> buckets;

  private record Bucket(double left, long at) {}

  /**
   * @param most how many may come at once
   * @param in the time in which an empty bucket fills
   */
  public RateLimit(Clock clock, int most, Duration in) {
    this.clock = clock;
    this.most = most;
    this.perMilli = (double) most / in.toMillis();
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
          }
        };
  }

  /** Whether one more may come; takes it. */
  public synchronized boolean take(String key) {
    long now = clock.millis();
    Bucket bucket = buckets.get(key);
    double left =
        bucket == null ? most : Math.min(most, bucket.left + (now - bucket.at) * perMilli);
    boolean open = left >= 1;
    buckets.put(key, new Bucket(open ? left - 1 : left, now));
    return open;
  }
}

package korridor.workshop.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often a peer may ask: a bucket that fills steadily and pays for each request. A peer is the
 * address at the other end of the line, whatever a header says.
 */
final class Rates {

  private static final int MOST_PEERS = 1000;
  private static final double SECOND = 1e9;

  private final double perSecond;
  private final double most;
  private final LongSupplier clock;
  private final Map<String, Bucket> peers = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Buckets that are full.
   *
   * @param perSecond how fast they fill
   * @param most what they hold
   * @param clock nanoseconds
   */
  Rates(double perSecond, double most, LongSupplier clock) {
    this.perSecond = perSecond;
    this.most = most;
    this.clock = clock;
  }

  private record Bucket(double left, long at) {}

  /** Whether a peer may ask now. */
  synchronized boolean allow(String peer) {
    long now = clock.getAsLong();
    Bucket bucket = peers.getOrDefault(peer, new Bucket(most, now));
    double left = Math.min(most, bucket.left() + perSecond * (now - bucket.at()) / SECOND);
    boolean allowed = left >= 1;
    peers.put(peer, new Bucket(allowed ? left - 1 : left, now));
    if (peers.size() > MOST_PEERS) {
      peers.remove(peers.keySet().iterator().next());
    }
    return allowed;
  }
}

package korridor.workshop.web;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The events of one tab. They wait in a short queue and are written by a thread of their own, so
 * that a tab that does not read holds up nobody.
 */
final class Stream {

  private static final int LONGEST_QUEUE = 256;
  private static final int HEARTBEAT_SECONDS = 15;

  private final SseClient client;
  private final BlockingQueue<Event> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final Thread thread;
  private volatile boolean closed;

  /** Begins to write. */
  Stream(SseClient client) {
    this.client = client;
    thread = new Thread(this::write, "korridor-events");
    thread.setDaemon(true);
    thread.start();
  }

  private record Event(String name, String data) {}

  /** Whoever does not read misses events; the page asks anew when it needs to know. */
  void send(String name, String data) {
    waiting.offer(new Event(name, data));
  }

  void close() {
    closed = true;
    thread.interrupt();
  }

  boolean closed() {
    return closed;
  }

  private void write() {
    try {
      client.sendEvent("hello", "{}");
      while (!closed && !client.terminated()) {
        Event next = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          client.sendEvent("heartbeat", "{}");
        } else {
          client.sendEvent(next.name(), next.data());
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      closed = true;
      client.close();
    }
  }
}

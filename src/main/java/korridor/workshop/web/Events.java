package korridor.workshop.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.workshop.future.Progress;

/** What the server tells the tabs of its own accord: one stream a session. */
final class Events implements Progress, AutoCloseable {

  private final Sessions sessions;
  private final Map<String, Stream> streams = new HashMap<>();

  /** To these sessions. */
  Events(Sessions sessions) {
    this.sessions = sessions;
  }

  void routes(RoutesConfig routes) {
    routes.sse("/api/events", this::open);
  }

  private void open(SseClient client) {
    String session = sessions.of(client.ctx());
    client.keepAlive();
    Stream stream = new Stream(client);
    client.onClose(() -> left(session, stream));
    synchronized (this) {
      Stream before = streams.put(session, stream);
      if (before != null) {
        before.close();
      }
    }
  }

  private void left(String session, Stream stream) {
    stream.close();
    synchronized (this) {
      if (streams.remove(session, stream)) {
        sessions.silent(session);
      }
    }
  }

  @Override
  public void reached(Set<String> wanting, String key, int week, int weeks) {
    String data = text(Json.object().put("key", key).put("week", week).put("weeks", weeks));
    synchronized (this) {
      for (String session : wanting) {
        Stream stream = streams.get(session);
        if (stream != null) {
          sessions.alive(session);
          stream.send("progress", data);
        }
      }
    }
  }

  /** Tells all of them. */
  synchronized void tell(String name, ObjectNode data) {
    streams.values().forEach(stream -> stream.send(name, text(data)));
  }

  private static String text(ObjectNode data) {
    return new String(Json.bytes(data), StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void close() {
    List.copyOf(streams.values()).forEach(Stream::close);
  }
}

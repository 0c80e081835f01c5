package korridor.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tab of a browser, or somebody who pretends to be one.
 *
 * @param port of the server
 * @param headers that go with every request
 */
record Visitor(int port, Map<String, String> headers) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who sends what the page would send. */
  static Visitor of(PageServer server, String session) {
    return new Visitor(
        server.port(),
        new TreeMap<>(
            Map.of(
                "X-Korridor-Token",
                server.token(),
                "X-Korridor-Session",
                session,
                "Content-Type",
                "application/json",
                "Origin",
                "http://127.0.0.1:" + server.port())));
  }

  /** The same with another header; null for without it. */
  Visitor with(String name, String value) {
    Map<String, String> other = new TreeMap<>(headers);
    if (value == null) {
      other.remove(name);
    } else {
      other.put(name, value);
    }
    return new Visitor(port, other);
  }

  HttpResponse<byte[]> get(String address) {
    return send(request(address).GET().build());
  }

  HttpResponse<byte[]> post(String address, String body) {
    return send(request(address).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpRequest.Builder request(String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    headers.forEach(request::header);
    return request;
  }

  static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError(text(response), e);
    }
  }

  /** Hash of the city to begin with. */
  String city() {
    return json(get("/api/cities/start")).path("hash").asText();
  }

  /** Asks for futures and gives their addresses. */
  List<String> want(String... specs) {
    String body = "{\"specs\":[" + String.join(",", specs) + "]}";
    HttpResponse<byte[]> answer = post("/api/futures", body);
    if (answer.statusCode() != 200) {
      throw new AssertionError(text(answer));
    }
    List<String> addresses = new ArrayList<>();
    json(answer).path("futures").forEach(f -> addresses.add(f.path("address").asText()));
    return addresses;
  }
}

package korridor.workshop.web;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import korridor.language.Language;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;

/**
 * Measures how long a lever takes until the bodies of the new futures are there, over HTTP, with
 * the engine warm. Arguments: names of scenarios. Writes rows of a table.
 */
public final class LeverToPicture {

  private static final int CHANGES = 25;
  private static final int WARM_CHANGES = 12;
  private static final int REPLICATES = 30;
  private static final int PREFIX = 52;

  private final PageServer server;
  private final Visitor page;
  private final String city;
  private final HttpClient client = HttpClient.newHttpClient();

  private LeverToPicture(PageServer server) {
    this.server = server;
    this.page = Visitor.of(server, "lever-to-picture");
    this.city = page.city();
  }

  /** Measures each of the scenarios. */
  public static void main(String[] names) {
    System.out.println(
        "| scenario | staff | one arm | four arms | first year of four arms | 30 paired replicates |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    for (String name : names) {
      Scenario scenario = ScenarioReader.read(Path.of("scenarios", name + ".yaml"));
      try (PageServer server =
          new PageServer(
              PageOptions.of(
                  scenario, name, Language.of("en"), 0, null, null, Throwable::printStackTrace))) {
        System.out.println(new LeverToPicture(server).row(name, scenario));
      }
    }
  }

  private String row(String name, Scenario scenario) {
    for (int change = 0; change < WARM_CHANGES; change++) {
      millis(arms(100 + change), "");
    }
    return "| "
        + String.join(
            " | ",
            name,
            "%,d".formatted(scenario.organisation().staff()),
            median(change -> List.of(arms(change).get(0)), ""),
            median(change -> arms(50 + change), ""),
            median(change -> arms(200 + change), "?until=" + PREFIX),
            "%.0f ms".formatted(millis(replicates(), "")))
        + " |";
  }

  /** Specifications of one change of a lever. */
  private interface Change {
    List<String> specs(int number);
  }

  private String median(Change change, String query) {
    double[] millis = new double[CHANGES];
    for (int n = 0; n < CHANGES; n++) {
      millis[n] = millis(change.specs(300 * query.length() + n), query);
    }
    Arrays.sort(millis);
    return "%.0f ms (%.0f)".formatted(millis[CHANGES / 2], millis[CHANGES * 9 / 10]);
  }

  /** A lever at another strength, in four arms; none of them was there before. */
  private List<String> arms(int change) {
    String lever = "[{\"from\":0,\"strength\":" + (0.3 + change / 10_000.0) + "}]";
    List<String> specs = new ArrayList<>();
    for (String levers :
        List.of(
            "\"corridor\":L",
            "\"reputation\":L",
            "\"iteam\":L",
            "\"corridor\":L,\"reputation\":L,\"iteam\":L")) {
      specs.add("{\"city\":\"" + city + "\",\"levers\":{" + levers.replace("L", lever) + "}}");
    }
    return specs;
  }

  /** Silo and all solutions under thirty lucks, settled silos included. */
  private List<String> replicates() {
    List<String> specs = new ArrayList<>();
    for (int replicate = 11; replicate < 11 + REPLICATES; replicate++) {
      String luck = "\",\"people\":false,\"replicate\":" + replicate;
      specs.add("{\"city\":\"" + city + luck + "}");
      specs.add(
          "{\"city\":\""
              + city
              + luck
              + ",\"levers\":{\"corridor\":[{\"from\":0}],"
              + "\"reputation\":[{\"from\":0}],\"iteam\":[{\"from\":0}]}}");
    }
    return specs;
  }

  private double millis(List<String> specs, String query) {
    long begun = System.nanoTime();
    List<CompletableFuture<HttpResponse<byte[]>>> bodies =
        page.want(specs.toArray(String[]::new)).stream()
            .map(address -> page.request(address + query).GET().build())
            .map(request -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()))
            .toList();
    for (CompletableFuture<HttpResponse<byte[]>> body : bodies) {
      if (body.join().statusCode() != 200) {
        throw new IllegalStateException(Visitor.text(body.join()));
      }
    }
    return (System.nanoTime() - begun) / 1e6;
  }
}

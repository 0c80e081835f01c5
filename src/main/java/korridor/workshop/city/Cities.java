package korridor.workshop.city;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.workshop.Refusal;

/** The cities by their hashes; of those made on the page the last few. */
public final class Cities {

  /** What the page calls the city of the command line. */
  public static final String START = "start";

  private static final int MOST_OWN = 16;

  private final City start;
  private final Map<String, City> own = new LinkedHashMap<>(16, 0.75f, true);

  /** With the city of the command line. */
  public Cities(City start) {
    this.start = start;
  }

  /** The city of the command line. */
  public City start() {
    return start;
  }

  /**
   * A city by its hash, or {@link #START}.
   *
   * @throws Refusal when it is not known, or not any more
   */
  public synchronized City find(String hash) {
    if (hash.equals(START) || hash.equals(start.hash())) {
      return start;
    }
    City city = own.get(hash);
    if (city == null) {
      throw Refusal.of(404, "city");
    }
    return city;
  }

  /** Takes in a city made on the page, and forgets the one that was used least lately. */
  public synchronized City add(City city) {
    if (city.hash().equals(start.hash())) {
      return start;
    }
    own.put(city.hash(), city);
    if (own.size() > MOST_OWN) {
      own.remove(own.keySet().iterator().next());
    }
    return city;
  }
}

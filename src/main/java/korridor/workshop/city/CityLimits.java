package korridor.workshop.city;

import korridor.model.Organisation;
import korridor.run.ObservedWeeks;
import korridor.workshop.Refusal;

/** How large a city may be for a page that shows each of its people. */
public final class CityLimits {

  /** People, each of them a dot. */
  public static final int STAFF = 12_000;

  private static final int DEPARTMENTS = 120;

  /** Bytes of the picture of one future. */
  private static final long PICTURE = 48_000_000;

  private static final int BYTES_OF_A_PERSON = 3;
  private static final int BYTES_OF_A_PAIR = 3;

  private CityLimits() {}

  /**
   * The city itself.
   *
   * @throws Refusal when it is too large
   */
  public static City checked(City city) {
    Organisation organisation = city.scenario().organisation();
    long departments = organisation.departments().size();
    long week =
        (long) BYTES_OF_A_PERSON * organisation.staff()
            + BYTES_OF_A_PAIR * departments * departments;
    long picture = week * ObservedWeeks.of(city.scenario().horizon()).length;
    if (organisation.staff() > STAFF || departments > DEPARTMENTS || picture > PICTURE) {
      throw Refusal.of(422, "city-large", "staff", STAFF, "departments", DEPARTMENTS);
    }
    return city;
  }
}

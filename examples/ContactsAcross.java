import korridor.language.Scale;
import korridor.model.Flow;
import korridor.observe.Census;
import korridor.observe.Measure;

/** A measure of one's own: how much people work together across departments. */
final class ContactsAcross {

  static final Measure MEASURE =
      new Measure(
          "contacts_across",
          "contacts per head and year",
          Scale.COUNT,
          Measure.Better.HIGHER,
          Measure.Group.WORK,
          ContactsAcross::perHead);

  private ContactsAcross() {}

  private static double perHead(Census census) {
    var administration = census.administration();
    return administration.ledger.lastYear(Flow.CROSS_EPISODES) / administration.staff.size();
  }
}

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import korridor.Korridor;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.report.evidence.Evidence;
import korridor.scenario.Scenario;

/** Compares co-location with the silo. Arguments: a scenario file and a folder for the results. */
final class OwnIdeas {

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    CoLocation neighbours = new CoLocation(0, 1);
    Language words =
        Language.of("en")
            .with(
                Map.of(
                    "solution.co-location", "Co-location",
                    "about.co-location", "Two departments share a building.",
                    "measure.contacts_across.label", "Contacts across departments",
                    "measure.contacts_across.definition", "Episodes across departments a head."));
    Korridor korridor = Korridor.standard().with(ContactsAcross.MEASURE).with(neighbours).in(words);

    Scenario town = korridor.read(Path.of(arguments[0]));
    Evidence results = korridor.compare(town, List.of(Arm.of(neighbours)), 5, folder);
    var contacts = results.last(Arm.of(neighbours), ContactsAcross.MEASURE);
    System.out.printf("%.2f more contacts a year%n", contacts.difference());
    korridor.report(folder);
  }
}

package korridor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import korridor.experiment.ExperimentPlan;
import korridor.language.Message;
import korridor.run.DesignPoint;

/** In what the study of a folder differs from the one that is asked for. */
final class StudyDifference {

  private static final int LONGEST = 60;

  private final List<Message> differences = new ArrayList<>();

  private StudyDifference() {}

  /**
   * What differs; empty when it is the same study, or a longer one that begins with it.
   *
   * @param there the manifest of the folder
   * @param here the manifest that the asked study would have
   * @param scenario the text of its scenario
   */
  static List<Message> between(
      ResultsFolder folder, Manifest there, Manifest here, ExperimentPlan plan, String scenario)
      throws IOException {
    StudyDifference all = new StudyDifference();
    all.constants(there, here);
    if (!all.differences.isEmpty() || !isLonger(there, here)) {
      all.sizes(there, here);
    }
    all.compare("shard", there.shard(), here.shard());
    if (all.differences.isEmpty()) {
      all.files(folder, plan.points(), scenario);
    }
    return all.differences;
  }

  /**
   * Whether the study that is asked for goes on where the other ends, with more replicates of the
   * same points, or with more draws of which each has luck of its own. Points that were drawn are
   * compared one by one as well.
   */
  private static boolean isLonger(Manifest there, Manifest here) {
    boolean whole = there.shard().equals("1/1");
    boolean moreReplicates = here.replicates() > there.replicates();
    boolean own = here.luck().equals("own");
    return whole
        && (own
            ? here.draws() > there.draws()
                && there.draws() > 0
                && here.replicates() == there.replicates()
            : moreReplicates && here.draws() == there.draws());
  }

  /** What differs between two parts, beyond that they are other parts. */
  static List<Message> ofParts(StoredStudy one, StoredStudy other) throws IOException {
    StudyDifference all = new StudyDifference();
    all.constants(other.manifest(), one.manifest());
    all.sizes(other.manifest(), one.manifest());
    if (all.differences.isEmpty()) {
      String scenario = Files.readString(one.folder().file(ResultsFolder.SCENARIO));
      all.files(other.folder(), one.order().points(), scenario);
    }
    return all.differences;
  }

  private void constants(Manifest there, Manifest here) {
    compare("version", there.korridor(), here.korridor());
    compare("results", there.results(), here.results());
    compare("scenario", there.scenarioHash(), here.scenarioHash());
    compare("seed", there.seed(), here.seed());
    compare("luck", there.luck(), here.luck());
    compare("arms", String.join(",", there.arms()), String.join(",", here.arms()));
    compare("weeks", there.weeks(), here.weeks());
    compare("measures", there.measures(), here.measures());
  }

  private void sizes(Manifest there, Manifest here) {
    compare("draws", there.draws(), here.draws());
    compare("replicates", there.replicates(), here.replicates());
  }

  /** What is not in the manifest: texts and costs of the scenario, and the points. */
  private void files(ResultsFolder folder, List<DesignPoint> points, String scenario)
      throws IOException {
    if (Files.exists(folder.file(ResultsFolder.SCENARIO))) {
      String there = Files.readString(folder.file(ResultsFolder.SCENARIO), StandardCharsets.UTF_8);
      if (!there.equals(scenario)) {
        differences.add(Message.of("study.texts"));
      }
    }
    if (PointsTable.needed(points) && Files.exists(folder.file(ResultsFolder.POINTS))) {
      List<DesignPoint> before = PointsTable.read(folder);
      if (before.size() > points.size() || !before.equals(points.subList(0, before.size()))) {
        differences.add(Message.of("study.points"));
      }
    }
  }

  private void compare(String what, Object there, Object here) {
    if (!Objects.equals(there, here)) {
      differences.add(
          Message.of(
              "study.differs",
              "what",
              Message.of("study." + what),
              "there",
              shortened(there),
              "here",
              shortened(here)));
    }
  }

  private static String shortened(Object value) {
    String text = String.valueOf(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}

package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Message;
import korridor.model.Administration;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.model.Staff;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.Simulation;

/** P15: what a survey finds in a department stays there in the silo. */
record Surveyed(Setting setting, EnsembleRunner runner) implements Pattern {

  /** The state ten years later rises with the surveyed value by this much at least. */
  static final double SLOPE = 0.9;

  /** An attribute that a survey asks for. */
  private record Attribute(Measure measure, ToDoubleFunction<Survey> found, Level level) {}

  /** The mean of an attribute in a department. */
  private interface Level {
    double of(Administration a, int department);
  }

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute(Measures.TRUST_INSIDE, Survey::insideTrust, Surveyed::trustInside),
          new Attribute(
              Measures.OUT_GROUP_TRUST,
              Survey::outGroupTrust,
              (a, d) -> mean(a, d, Staff::outGroupTrust)),
          new Attribute(Measures.RESPECT, Survey::respect, (a, d) -> mean(a, d, Staff::respect)),
          new Attribute(
              Measures.OPENNESS_MEAN, Survey::openness, (a, d) -> mean(a, d, Staff::openness)),
          new Attribute(
              Measures.RESPONSIBILITY,
              Survey::responsibility,
              (a, d) -> mean(a, d, Staff::responsibility)),
          new Attribute(
              Measures.COMPETENCE_PERSONAL,
              Survey::competence,
              (a, d) -> mean(a, d, Staff::competence)));

  @Override
  public String id() {
    return "P15";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return members;
  }

  @Override
  public Outcome examine(Effort effort) {
    Organisation organisation = setting.scenario().organisation();
    List<Survey> surveys = SurveyedLevels.of(organisation, setting.seed());
    Setting surveyed = setting.in(OtherOrganisations.surveyed(organisation, surveys));
    double[][] unknown = new double[ATTRIBUTES.size()][surveys.size()];
    Arrays.stream(unknown).forEach(column -> Arrays.fill(column, Double.NaN));
    List<double[][]> found =
        Ensemble.ofReplicates(surveyed, runner).watch(this::tenYearsLater, unknown);
    List<Reading> readings = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    for (int k = 0; k < ATTRIBUTES.size(); k++) {
      int attribute = k;
      Message label = ATTRIBUTES.get(k).measure().label();
      double[] asked = surveys.stream().mapToDouble(ATTRIBUTES.get(k).found()).toArray();
      double[][] later = found.stream().map(f -> f[attribute]).toArray(double[][]::new);
      double[] slopes = found.stream().mapToDouble(f -> Slope.of(asked, f[attribute])).toArray();
      readings.add(
          Reading.of(Claim.atLeast(Message.of("P15.slope", "measure", label), SLOPE), slopes));
      pictures.add(picture(label, asked, later));
    }
    return new Look(readings, pictures).outcome();
  }

  private double[][] tenYearsLater(Simulation silo) {
    while (silo.week() < Setting.TEN_YEARS) {
      runner.check();
      silo.step();
    }
    return levels(silo.census().administration());
  }

  /** The mean of each attribute in each department. */
  private static double[][] levels(Administration a) {
    double[][] levels = new double[ATTRIBUTES.size()][a.departments.size()];
    for (int k = 0; k < levels.length; k++) {
      for (int d = 0; d < levels[k].length; d++) {
        levels[k][d] = ATTRIBUTES.get(k).level().of(a, d);
      }
    }
    return levels;
  }

  private interface Column {
    double of(Staff staff, int post);
  }

  private static double mean(Administration a, int department, Column column) {
    int first = a.departments.firstPost(department);
    int end = a.departments.firstPost(department + 1);
    double sum = 0;
    for (int post = first; post < end; post++) {
      sum += column.of(a.staff, post);
    }
    return sum / (end - first);
  }

  private static double trustInside(Administration a, int department) {
    double sum = 0;
    int ties = 0;
    int end = a.ties.first(a.departments.firstPost(department + 1));
    for (int tie = a.ties.first(a.departments.firstPost(department)); tie < end; tie++) {
      if (a.staff.department(Staff.post(a.ties.colleague(tie))) == department) {
        sum += a.ties.trust(tie);
        ties++;
      }
    }
    return sum / ties;
  }

  private static Picture picture(Message label, double[] asked, double[][] later) {
    double[][] samples = new double[asked.length][later.length];
    for (int d = 0; d < asked.length; d++) {
      for (int run = 0; run < later.length; run++) {
        samples[d][run] = later[run][d];
      }
    }
    double[] ends = {Arrays.stream(asked).min().orElse(0), Arrays.stream(asked).max().orElse(1)};
    return new Picture(
        Message.of("P15.picture", "measure", label),
        Picture.Axis.of(Message.of("axis.surveyed")),
        Picture.Axis.of(Message.of("axis.ten-years-later")),
        List.of(
            Series.of(Message.of("P15.same"), Source.REFERENCE, Form.LINE, ends, ends),
            Curves.of(Message.of("P15.departments"), Form.POINTS, asked, samples)));
  }
}

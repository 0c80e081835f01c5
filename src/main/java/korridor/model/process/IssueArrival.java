package korridor.model.process;

import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.DrawKeys.IssueContentOfIssue;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Purpose;
import korridor.model.Step;
import korridor.model.parameter.IssueParameters;
import korridor.random.Draws;

/**
 * Step 1: cross-cutting issues arrive (ODD 7.4 Issues arrive): Poisson with a rate per person and
 * week in each department, which leads. Each further topic of an issue asks for a partner
 * department, drawn in proportion to size; a share of the issues falls under a theme and then draws
 * its partners first among the theme's departments. Work and deadline are lognormal.
 */
public final class IssueArrival implements Step {

  /** The shortest deadline, weeks: half a year (assumption). */
  private static final int SHORTEST_DEADLINE = 26;

  /** No issue is larger or lasts longer, in successes and weeks. */
  private static final int MOST = 5000;

  private static final int ATTEMPTS = 32;

  private final IssueParameters p;
  private final Salience salience;
  private final int[][] themesOfTopic;
  private final int[][] postsOfTheme;

  /** Arrivals in this administration. */
  public IssueArrival(Administration a) {
    p = a.parameters.issues();
    salience = new Salience(a);
    Organisation o = a.organisation;
    themesOfTopic =
        IntStream.range(0, o.topics().size()).mapToObj(o::themesOf).toArray(int[][]::new);
    postsOfTheme = o.themes().stream().map(theme -> posts(a, theme)).toArray(int[][]::new);
  }

  /** The posts of a theme's departments: one drawn evenly has a department drawn by size. */
  private static int[] posts(Administration a, Organisation.Theme theme) {
    return IntStream.of(a.organisation.departmentsOf(theme))
        .flatMap(d -> IntStream.range(a.departments.firstPost(d), a.departments.firstPost(d + 1)))
        .toArray();
  }

  @Override
  public void step(Administration a) {
    long arrivals = a.stream(Purpose.ISSUE_ARRIVAL);
    long contents = a.stream(Purpose.ISSUE_CONTENT);
    for (int d = 0; d < a.departments.size(); d++) {
      int count = Draws.poisson(arrivals, d, p.rate() * a.departments.staff(d));
      for (int n = 0; n < count; n++) {
        arrive(a, d, Draws.bits(contents, d, n));
      }
      a.ledger.add(Flow.ARRIVED, count);
    }
  }

  private void arrive(Administration a, int lead, long key) {
    int row = a.issues.add(key, a.week(), lead);
    a.issues.setTheme(row, drawTheme(a.departments.topic(lead), key));
    a.issues.setCrossSector(
        row,
        a.actors.size() > 0
            && Draws.uniform(ofIssue(key, IssueContentOfIssue.CROSS_SECTOR))
                < p.crossSectorShare());
    a.issues.setDeadline(
        row,
        Math.max(
            SHORTEST_DEADLINE,
            size(
                p.deadline(),
                p.deadlineSpread(),
                key,
                DrawKeys.IssueContent.ISSUE,
                IssueContentOfIssue.DEADLINE)));
    drawPartnerDepartments(a, row, key);
    drawAffectedActors(a, row, key);
    begin(a, row, lead);
    a.issues.setCoordinator(row, Coordinators.appoint(a, row));
    a.staff.addTeams(a.issues.coordinator(row), 1);
    a.journal.arrived(key, lead, a.issues.theme(row), a.issues.coordinator(row));
  }

  /** The solution starts at a point that is the leading department's own. */
  private static void begin(Administration a, int row, int lead) {
    long stream = a.timelessStream(Purpose.SOLUTION);
    a.issues.setSolution(
        row,
        Draws.uniform(stream, lead, DrawKeys.Solution.START_X),
        Draws.uniform(stream, lead, DrawKeys.Solution.START_Y));
  }

  /** A lognormal number, rounded, at least 1: median · e^(spread · z), z standard normal. */
  private static int size(double median, double spread, long key, int who, int which) {
    double drawn = median * StrictMath.exp(spread * Draws.gaussian(key, who, which));
    return (int) Math.max(1, Math.min(MOST, Math.rint(drawn)));
  }

  private static long ofIssue(long key, int which) {
    return Draws.bits(key, DrawKeys.IssueContent.ISSUE, which);
  }

  private int drawTheme(int topic, long key) {
    int[] themes = themesOfTopic[topic];
    if (themes.length == 0
        || Draws.uniform(ofIssue(key, IssueContentOfIssue.HAS_THEME)) >= p.themeShare()) {
      return Issues.NONE;
    }
    return themes[Draws.below(themes.length, ofIssue(key, IssueContentOfIssue.THEME))];
  }

  private void drawPartnerDepartments(Administration a, int row, long key) {
    int span = p.mostTopics() - p.fewestTopics() + 1;
    int partners =
        p.fewestTopics() - 1 + Draws.below(span, ofIssue(key, IssueContentOfIssue.TOPICS));
    int first = row * Issues.PARTNERS;
    for (int n = 0; n < partners; n++) {
      int department =
          drawPartnerDepartment(a, row, Draws.bits(key, DrawKeys.IssueContent.SEAT, n));
      if (department != Issues.NONE) {
        a.issues.setPartnerDepartment(first + n, department);
        a.issues.setWork(
            first + n, size(p.work(), p.workSpread(), key, DrawKeys.IssueContent.WORK, n));
      }
    }
  }

  /** A department of a topic that the issue does not have yet, first among those of the theme. */
  private int drawPartnerDepartment(Administration a, int row, long key) {
    int theme = a.issues.theme(row);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long bits = Draws.bits(key, attempt);
      boolean fromTheme = theme != Issues.NONE && attempt < ATTEMPTS / 2;
      int post =
          fromTheme
              ? postsOfTheme[theme][Draws.below(postsOfTheme[theme].length, bits)]
              : Draws.below(a.staff.size(), bits);
      int department = a.staff.department(post);
      if (isNewTopic(a, row, a.departments.topic(department))) {
        return department;
      }
    }
    return Issues.NONE;
  }

  private static boolean isNewTopic(Administration a, int row, int topic) {
    if (a.departments.topic(a.issues.lead(row)) == topic) {
      return false;
    }
    for (int p = row * Issues.PARTNERS; p < (row + 1) * Issues.PARTNERS; p++) {
      int department = a.issues.partnerDepartment(p);
      if (department != Issues.NONE && a.departments.topic(department) == topic) {
        return false;
      }
    }
    return true;
  }

  private void drawAffectedActors(Administration a, int row, long key) {
    int topic = a.departments.topic(a.issues.lead(row));
    for (int n = 0; n < p.affectedActors(); n++) {
      int actor = salience.drawActor(a, topic, Draws.bits(key, DrawKeys.IssueContent.ACTOR, n));
      boolean isNew = true;
      for (int m = 0; m < n; m++) {
        isNew &= a.issues.affected(row, m) != actor;
      }
      a.issues.setAffected(row, n, isNew ? actor : Issues.NONE);
    }
  }
}

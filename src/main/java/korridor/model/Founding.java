package korridor.model;

import java.util.Arrays;
import korridor.model.parameter.ParticipationParameters;
import korridor.random.Draws;

/** The state before the first week (model section 6). */
final class Founding {

  private final Administration a;

  Founding(Administration administration) {
    a = administration;
  }

  void found() {
    foundDepartments();
    foundStaff();
    foundActors();
  }

  private void foundDepartments() {
    Arrays.fill(a.departments.routines, a.parameters.staff().routines());
    Arrays.fill(a.heads.sponsorship, a.parameters.staff().sponsorship());
    Arrays.fill(a.heads.reputation, 0.5);
  }

  private void foundStaff() {
    for (int d = 0; d < a.departments.size(); d++) {
      Arrays.fill(
          a.staff.department, a.departments.firstPost[d], a.departments.firstPost[d + 1], d);
    }
    Arrays.fill(a.staff.hired, (short) -1);
    Recruitment recruitment = new Recruitment(a);
    for (int d = 0; d < a.departments.size(); d++) {
      Organisation.Survey means = recruitment.atStart(d);
      a.departments.norm[d] = means.openness();
      for (int post = a.departments.firstPost[d]; post < a.departments.firstPost[d + 1]; post++) {
        recruitment.drawAttributes(post, means);
        recruitment.drawTies(post, means.insideTrust());
      }
    }
  }

  private void foundActors() {
    ParticipationParameters p = a.parameters.participation();
    long stream = a.stream(Purpose.ACTOR_ATTRIBUTES);
    for (int x = 0; x < a.actors.size(); x++) {
      double voice = a.actors.kind(x).civic() ? p.voiceMean() : p.voiceMeanMarket();
      a.actors.mainTopic[x] = Draws.below(a.organisation.topics().size(), Draws.bits(stream, x, 0));
      a.actors.openness[x] = attribute(stream, x, 1, p.opennessMean());
      a.actors.trustAtStart[x] = attribute(stream, x, 2, p.trustMean());
      a.actors.trust[x] = a.actors.trustAtStart[x];
      a.actors.voice[x] = attribute(stream, x, 3, voice);
    }
  }

  private double attribute(long stream, int actor, int which, double mean) {
    double spread = a.parameters.participation().spread();
    return Scale.clamp(mean + spread * Draws.gaussian(stream, actor, which));
  }
}

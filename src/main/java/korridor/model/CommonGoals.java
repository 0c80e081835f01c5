package korridor.model;

import korridor.model.parameter.LearningParameters;

/**
 * How much common goal there is in work across departments as it stands.
 *
 * @param inEpisodes mean over episodes across of ḡ_k, 0 where the two do not pursue one theme
 * @param share share of episodes in which they do
 */
record CommonGoals(double inEpisodes, double share) {

  /**
   * Counts over ties across for contacts, over filled seats for teams.
   *
   * @param contacts share of episodes across that are contacts
   */
  static CommonGoals of(Administration a, double contacts) {
    CommonGoals ties = ofTies(a);
    CommonGoals seats = ofSeats(a);
    return new CommonGoals(
        contacts * ties.inEpisodes + (1 - contacts) * seats.inEpisodes,
        contacts * ties.share + (1 - contacts) * seats.share);
  }

  private static CommonGoals ofTies(Administration a) {
    int pairs = 0;
    int common = 0;
    double goals = 0;
    for (int tie = 0; tie < a.ties.count(); tie++) {
      int i = a.ties.owner(tie);
      int j = Staff.post(a.ties.colleague(tie));
      if (a.staff.department(i) != a.staff.department(j)) {
        pairs++;
        if (a.staff.commonTheme(i, j) != 0) {
          common++;
          goals += goal(a.staff, i, j);
        }
      }
    }
    return mean(goals, common, pairs);
  }

  private static CommonGoals ofSeats(Administration a) {
    int pairs = 0;
    int common = 0;
    double goals = 0;
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      int i = a.issues.coordinator(row);
      for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
        int j = a.issues.partner(seat);
        if (j != Issues.NONE && a.issues.workLeft(seat) > 0) {
          pairs++;
          int theme = a.issues.theme(row) + 1;
          if (theme != 0 && a.staff.goalTheme(i) == theme && a.staff.goalTheme(j) == theme) {
            common++;
            goals += goal(a.staff, i, j);
          }
        }
      }
    }
    return mean(goals, common, pairs);
  }

  private static double goal(Staff s, int i, int j) {
    return ((double) s.goal(i) + s.goal(j)) / 2;
  }

  private static CommonGoals mean(double goals, int common, int pairs) {
    return pairs == 0
        ? new CommonGoals(0, 0)
        : new CommonGoals(goals / pairs, (double) common / pairs);
  }

  /**
   * d ḡ/dq: where a theme is pursued, η_k [q(1 − g) − λ(1 − q) g] = ν g with η_k = νg / (q − gD)
   * the gain times the work on the theme, D = q + λ(1 − q); who pursues which theme stays.
   */
  double response(Administration a) {
    if (share == 0) {
      return 0;
    }
    LearningParameters learning = a.parameters.learning();
    double q = a.rest.successAcross();
    double asymmetry = learning.trustAsymmetry();
    double d = q + asymmetry * (1 - q);
    double g = inEpisodes / share;
    double forgetting = a.parameters.culture().forgetting();
    double room = q - g * d;
    if (room <= 0) {
      return share * asymmetry / (d * d);
    }
    double speed = forgetting * g / room;
    return share * speed * (1 - g + asymmetry * g) / (speed * d + forgetting);
  }
}

package korridor.model;

import java.util.Locale;

/** What an arm adds to the silo: the three solutions and the null interventions. */
public enum Solution {
  /** Thematic corridors: ties and contact time are moved across departments under a theme. */
  CORRIDOR(false),
  /** Reputation and shared benefit: credit of an owned theme's issue is shared. */
  REPUTATION(false),
  /** The I-Team, innovation and integration: brokers, facilitates, opens channels outwards. */
  ITEAM(false),
  /** Null: the same share of ties moved at random, no theme, no common goal. */
  RANDOM_REWIRING(true),
  /** Null: the I-Team's people leave line work and do nothing across. */
  HEADCOUNT(true),
  /** Null: a failure costs as much trust as a success gains. */
  SYMMETRIC_TRUST(true);

  private final boolean control;

  Solution(boolean control) {
    this.control = control;
  }

  /** Whether this is a null intervention, against which an effect is checked. */
  public boolean control() {
    return control;
  }

  /** The name on the command line and in files, such as {@code random-rewiring}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

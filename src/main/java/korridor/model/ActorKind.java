package korridor.model;

/** The kinds of external actors. */
public enum ActorKind {
  CITIZENS,
  CIVIL_SOCIETY,
  BUSINESS,
  RESEARCH;

  /** Whether the wish to take part grows with society's demand for participation. */
  public boolean civic() {
    return this == CITIZENS || this == CIVIL_SOCIETY;
  }

  /** The name in files: lower case with underscores. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

/**
 * The silo, the three solutions and the null arms: small interventions that compose. An
 * intervention acts before the first step of a week and changes only what it is about.
 *
 * <p>Public API: {@link korridor.model.intervention.Interventions}.
 */
package korridor.model.intervention;

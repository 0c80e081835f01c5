/**
 * The parameters of the model, one record per concern, each declared once with unit, range, default
 * and source. Every parameter is addressed as {@code group.name}, such as {@code episode.goal}.
 *
 * <p>Public API.
 */
package korridor.model.parameter;

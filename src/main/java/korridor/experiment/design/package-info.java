/**
 * Which administrations a study looks at: designs give places in the space of the parameters, as
 * points that the scenario takes one after the other. Draws of the believed ranges among them.
 *
 * <p>Public API.
 */
package korridor.experiment.design;

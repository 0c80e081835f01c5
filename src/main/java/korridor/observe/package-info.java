/**
 * What is measured: each measure a name, a unit and a function of the model, attached from outside.
 * Nothing here changes the model.
 *
 * <p>Public API.
 */
package korridor.observe;

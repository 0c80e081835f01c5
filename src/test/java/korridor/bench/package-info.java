/**
 * What the model is measured against: the weekly contacts as an idiomatic MASON model and as a bare
 * loop over arrays, and towns of any size. Tests here hold that the three agree, and guard memory,
 * draws and speed; the measurements themselves are in {@code src/jmh}.
 */
package korridor.bench;

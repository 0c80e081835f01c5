/**
 * Charts drawn with JFreeChart, as SVG and PNG. A {@link korridor.report.chart.Figure} knows its
 * size and how to paint itself; everything else builds figures from the evidence.
 *
 * <p>Internal.
 */
package korridor.report.chart;

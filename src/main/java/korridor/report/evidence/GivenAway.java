package korridor.report.evidence;

import korridor.model.Arm;
import korridor.observe.Measure;

/**
 * What is given away when one arm is chosen for all administrations, compared with the arm that
 * turns out best in each of them. It is known only afterwards which one that is, so that it is the
 * most that better knowledge could bring.
 *
 * @param n administrations in which every arm has a value
 * @param mean over them
 * @param high 95 % of them give away no more; the highest one with few administrations
 */
public record GivenAway(Arm arm, Measure measure, int week, int n, double mean, double high) {}

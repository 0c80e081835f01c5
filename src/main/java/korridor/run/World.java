package korridor.run;

import korridor.model.Arm;

/** What a run needs of the model: to live a week, to be copied into an arm, to be looked at. */
interface World {

  /** Lets one week pass. */
  void step();

  /** A copy in which the solutions of the arm act from now on; this world stays as it is. */
  World fork(Arm arm);

  /** Every measure of {@link korridor.observe.Measures#all()}, in order. */
  double[] measures();

  /** Mean trust from the division of the row to that of the column, NaN without ties. */
  double[][] trust();
}

package korridor.evaluation.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Message;
import korridor.model.parameter.Believed;

/**
 * What is believed of each parameter before and after, in ten parts that were equally likely
 * before.
 *
 * @param posterior what came out
 */
public record PosteriorPictures(Posterior posterior) {

  private static final int FEWEST_PARTS = 3;
  private static final int MOST_PARTS = 10;
  private static final int PARTICLES_A_PART = 10;

  /** A picture a parameter, in the order of the cube. */
  public List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < posterior.cube().ranges().size(); i++) {
      pictures.add(picture(posterior.cube().ranges().get(i), after(i)));
    }
    return pictures;
  }

  private static Picture picture(Believed range, double[] after) {
    int parts = after.length;
    double[] middle = new double[parts];
    Arrays.setAll(middle, part -> range.value((part + 0.5) / parts));
    double[] before = new double[parts];
    Arrays.fill(before, 1.0 / parts);
    Message name = Message.parameter(range.name());
    return new Picture(
        Message.of("calibrate.picture", "parameter", name),
        Axis.of(name),
        Axis.of(Message.of("calibrate.picture.share"), 0, Double.NaN),
        List.of(
            Series.of(Message.of("calibrate.picture.after"), Source.OURS, Form.LINE, middle, after),
            Series.of(
                Message.of("calibrate.picture.before"),
                Source.REFERENCE,
                Form.LINE,
                middle.clone(),
                before)));
  }

  private double[] after(int parameter) {
    int filled = (int) (posterior.last().effectiveSize() / PARTICLES_A_PART);
    int parts = Math.max(FEWEST_PARTS, Math.min(MOST_PARTS, filled));
    double[] shares = new double[parts];
    double[][] points = posterior.last().points();
    for (int n = 0; n < points.length; n++) {
      int part = Math.min(parts - 1, (int) (points[n][parameter] * parts));
      shares[part] += posterior.last().weights()[n];
    }
    return shares;
  }
}

package korridor.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.experiment.Shard;
import korridor.language.Language;
import picocli.CommandLine.Option;

/** Which part of a study is to be made here. */
final class ShardOption {

  private static final Pattern TWO_NUMBERS = Pattern.compile("\\D*(\\d{1,6})\\D+(\\d{1,6})\\D*");

  @Option(names = "--shard", paramLabel = "K/N", descriptionKey = "option.shard", order = 22)
  private String shard;

  /**
   * The part; all of it if none was asked for.
   *
   * @throws BadInputException when there is no such part
   */
  Shard value(Language texts) {
    if (shard == null) {
      return Shard.WHOLE;
    }
    return Shard.parse(shard)
        .orElseThrow(
            () ->
                new BadInputException(
                    texts.say("bad.shard", "value", shard, "most", Shard.MOST) + maybe(texts)));
  }

  /** Parts count from 1, and the smaller number is the part. */
  private String maybe(Language texts) {
    Matcher numbers = TWO_NUMBERS.matcher(shard);
    if (!numbers.matches()) {
      return "";
    }
    int one = Math.max(1, Integer.parseInt(numbers.group(1)));
    int other = Math.max(1, Integer.parseInt(numbers.group(2)));
    int of = Math.min(Shard.MOST, Math.max(one, other));
    return " " + texts.say("maybe", "correction", Math.min(of, Math.min(one, other)) + "/" + of);
  }
}

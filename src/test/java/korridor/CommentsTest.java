package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments cite the model description by headings that exist, and repeat no declared value. */
class CommentsTest {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern CITATION = Pattern.compile("\\bODD (\\d+(?:\\.\\d+)?) ([^;)]*)[;)]");
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (\\d+(?:\\.\\d+)?) (.+)$");
  private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.])\\d+\\.\\d+");

  @Test
  void headingsCitedInCommentsStandInTheModelDescription() throws IOException {
    Map<String, String> headings =
        HEADING
            .matcher(Files.readString(Path.of("docs/odd.md")))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    int citations = 0;
    for (Path file : files(Path.of("src"))) {
      for (String comment : comments(file)) {
        assertThat(comment).as("%s", file).doesNotContainPattern("model sections? \\d");
        List<MatchResult> cited = CITATION.matcher(comment).results().toList();
        assertThat(Pattern.compile("\\bODD \\d").matcher(comment).results().count())
            .as("%s cites by number and title, in brackets: %s", file, comment)
            .isEqualTo(cited.size());
        for (MatchResult citation : cited) {
          assertThat(headings).as("%s", file).containsEntry(citation.group(1), citation.group(2));
          citations++;
        }
      }
    }
    assertThat(citations).isGreaterThan(30);
  }

  /** A default that is changed would leave a comment behind that is wrong. */
  @Test
  void commentsOfTheModelLeaveValuesToTheDeclarations() throws IOException {
    List<Path> files = files(Path.of("src/main/java/korridor/model"));
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      for (String comment : comments(file)) {
        String uncited = CITATION.matcher(comment).replaceAll("");
        assertThat(uncited).as("%s", file).doesNotContainPattern(DECIMAL);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The comments of a file, each on one line. */
  private static List<String> comments(Path file) {
    try {
      return COMMENT
          .matcher(Files.readString(file))
          .results()
          .map(comment -> comment.group().replaceAll("\\s*\n\\s*\\*?\\s*", " "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

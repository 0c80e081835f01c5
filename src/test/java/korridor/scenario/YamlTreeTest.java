package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlTreeTest {

  @Test
  void syntaxErrorsNameTheirPlace() {
    assertThat(Yaml.problems("city: [a, b\nname: x\n"))
        .containsExactly("x.yaml:2:5: this is not valid YAML: expected ',' or ']', but got :.");
    assertThat(Yaml.problems("city: 'open\n"))
        .containsExactly("x.yaml:2:1: this is not valid YAML: found unexpected end of stream.");
  }

  @Test
  void tabsGetAWordOfTheirOwn() {
    assertThat(Yaml.problems("horizon:\n\tweeks: 3\n"))
        .containsExactly("x.yaml:2:1: a tab cannot indent, use spaces.");
    assertThat(Yaml.problems("horizon: {weeks:\t3}\n"))
        .containsExactly("x.yaml:1:17: a tab cannot stand here, use a space.");
  }

  @Test
  void unprintableCharactersNameTheirPlace() {
    assertThat(Yaml.problems("city: x\nname: a\u0007\n"))
        .containsExactly("x.yaml:2:8: the character U+0007 is not allowed in a file.");
  }

  @Test
  void aliasesAreRefusedBeforeTheyExplode() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s,%s,%s,%s]%n".formatted(i, i, before, before, before, before));
    }

    assertThat(Yaml.problems(bomb.toString()))
        .containsExactly("x.yaml:2:10: the alias `*a0` is not allowed, write the value out.");
  }

  @Test
  void tagsSecondDocumentsAndListsAsKeysAreRefused() {
    assertThat(Yaml.problems("city: !!java.net.URL [x]\n"))
        .containsExactly(
            "x.yaml:1:7: the tag `tag:yaml.org,2002:java.net.URL` is not allowed, write the plain"
                + " value.");
    assertThat(Yaml.problems("city: x\n---\ncity: y\n"))
        .containsExactly(
            "x.yaml:2:1: a second document starts here (`---`), allowed: one document in a file.");
    assertThat(Yaml.problems("? [a]\n: b\n"))
        .containsExactly("x.yaml:1:3: a key must be a single word.");
  }

  @Test
  void depthAndNumberOfEntriesAreLimited() {
    assertThat(Yaml.problems("[".repeat(100_000)))
        .containsExactly("x.yaml:1:22: nested too deeply, allowed: 20 levels.");
    assertThat(Yaml.problems("[" + "a,\n".repeat(1_100_000) + "]"))
        .singleElement()
        .asString()
        .endsWith("too many entries, allowed: 1000000.");
  }

  /** The parser needed half a minute for a line of 8 MB. */
  @Test
  void aLineThatIsTooLongIsTold() {
    assertThat(Yaml.problems("city: x\n#" + "#".repeat(100_000) + "\n"))
        .containsExactly("x.yaml:2: the line is too long, allowed: 100000 characters. Break it.");
  }

  @Test
  void aFileThatIsNoMappingIsRefused() {
    assertThat(Yaml.problems("just words"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:1:1: the file is `just words`, allowed: a group with the keys name,");
    assertThat(Yaml.problems("- a\n- b\n"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:1:1: the file is `[…]`, allowed: a group");
  }
}

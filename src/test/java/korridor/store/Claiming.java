package korridor.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that claims a folder and holds it until it is killed, or nobody writes to it any more.
 */
final class Claiming {

  private Claiming() {}

  public static void main(String[] args) throws IOException {
    try (FolderClaim claim = FolderClaim.ofStudy(Path.of(args[0]))) {
      System.out.println("claimed");
      System.in.read();
    }
  }
}

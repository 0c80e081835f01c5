package korridor.workshop.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a square that cameras read (QR code, ISO/IEC 18004). */
final class Square {

  /** Light modules that the standard wants around it. */
  private static final int QUIET = 4;

  private Square() {}

  /** The square as a picture of one path; dark on light whatever the page looks like. */
  static String svg(String text) {
    ByteMatrix modules;
    try {
      modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no square holds " + text.length() + " letters", tooLong);
    }
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    int size = modules.getWidth() + 2 * QUIET;
    String box = "0 0 " + size + " " + size;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
        + box
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
        + size
        + "v"
        + size
        + "h-"
        + size
        + "z\"/><path fill=\"#000\" d=\""
        + path
        + "\"/></svg>";
  }
}

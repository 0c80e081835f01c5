package korridor.random;

/** The parts of a key, each with the draws that differ in this part only. */
enum KeyPart {
  SEED {
    @Override
    long bits(long value) {
      return Draws.bits(Draws.stream(Draws.root(value, 3), 5, 100), 17, 1);
    }
  },
  REPLICATE {
    @Override
    long bits(long value) {
      return Draws.bits(Draws.stream(Draws.root(SEED_VALUE, value), 5, 100), 17, 1);
    }
  },
  PURPOSE {
    @Override
    long bits(long value) {
      return Draws.bits(Draws.stream(ROOT, (int) value, 100), 17, 1);
    }
  },
  TICK {
    @Override
    long bits(long value) {
      return Draws.bits(Draws.stream(ROOT, 5, value), 17, 1);
    }
  },
  WHO {
    @Override
    long bits(long value) {
      return Draws.bits(STREAM, value, 1);
    }
  },
  WHICH {
    @Override
    long bits(long value) {
      return Draws.bits(STREAM, 17, (int) value);
    }
  },
  PARTNER {
    @Override
    long bits(long value) {
      return Draws.bits(Draws.bits(STREAM, 17, 1), value);
    }
  };

  private static final long SEED_VALUE = 20261123;
  private static final long ROOT = Draws.root(SEED_VALUE, 3);
  private static final long STREAM = Draws.stream(ROOT, 5, 100);

  /** The bits of the key whose part has this value; purpose and which are cut to 32 bits. */
  abstract long bits(long value);

  /** How many bits of the part count. */
  int width() {
    return this == PURPOSE || this == WHICH ? 32 : 64;
  }
}

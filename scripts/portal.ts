/** `npm run portal -- --port N --seed demo --record FILE`: the local portal alone. */
import '#emulator/cli.ts';

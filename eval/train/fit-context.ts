import { leak, weighContext, type ContextNetwork } from '#core/detect/model/context-network.ts';
import { createRandom, shuffle } from './random.ts';

/** One passage: features per kind, and which kinds it proves. */
export interface ContextExample {
  readonly features: readonly Float32Array[];
  readonly truth: Uint8Array;
}

export interface ContextOptions {
  /** Networks, and hidden units of each. */
  readonly networks: number;
  readonly hidden: number;
  readonly passes: number;
  readonly seed: number;
  /** Index of the feature that holds the sentence model's own score: the network starts from it. */
  readonly ownScore: number;
}

const start = { direct: 5, hidden: 0.5 };
const decay = { direct: 1e-3, input: 1e-4 };
/** Errors below this teach nothing more; what is so clear is not asked again in the next passes. */
const negligible = 0.003;
const passesOfRest = 2;

/**
 * Several networks from different starts, as one that gives their mean: single ones differ by chance where examples are
 * few (Hansen and Salamon 1990).
 */
export function fitContext(examples: readonly ContextExample[], options: ContextOptions): ContextNetwork {
  const networks = Array.from({ length: options.networks }, (_, at) =>
    fitOne(examples, { ...options, seed: options.seed + at }),
  );
  const mean = (part: (network: ContextNetwork) => Float32Array): Float32Array =>
    join(networks.map((network) => part(network).map((value) => value / networks.length)));
  const [first] = networks;
  const direct = new Float32Array(first?.direct.length ?? 0);
  for (const network of networks) {
    for (const [at, value] of network.direct.entries())
      direct[at] = (direct[at] ?? 0) + value / networks.length;
  }
  return {
    hidden: options.hidden * networks.length,
    direct,
    input: join(networks.map(({ input }) => input)),
    byKind: join(networks.map(({ byKind }) => byKind)),
    bias: join(networks.map(({ bias }) => bias)),
    output: mean(({ output }) => output),
  };
}

function join(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Gradient descent (Adagrad) on the cross-entropy of every passage and kind. */
function fitOne(examples: readonly ContextExample[], options: ContextOptions): ContextNetwork {
  const random = createRandom(options.seed);
  const network = createNetwork(examples, options, random);
  const squares = {
    direct: new Float32Array(network.direct.length).fill(start.direct),
    input: new Float32Array(network.input.length).fill(start.hidden),
    byKind: new Float32Array(network.byKind.length).fill(start.hidden),
    bias: new Float32Array(network.bias.length).fill(start.hidden),
    output: new Float32Array(network.output.length).fill(start.hidden),
  };
  const order = Int32Array.from(examples, (_, index) => index);
  const kinds = examples[0]?.features.length ?? 0;
  const rest = new Uint8Array(examples.length * kinds);
  for (let pass = 0; pass < options.passes; pass += 1) {
    const rate = 0.06 * (1 - pass / options.passes) + 0.01;
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      example?.features.forEach((features, kind) => {
        const at = index * kinds + kind;
        if (rest[at]) rest[at] -= 1;
        else if (!learn(network, squares, features, kind, example, rate)) rest[at] = passesOfRest;
      });
    }
  }
  return network;
}

function createNetwork(
  examples: readonly ContextExample[],
  options: ContextOptions,
  random: () => number,
): ContextNetwork {
  const kinds = examples[0]?.features.length ?? 0;
  const inputs = examples[0]?.features[0]?.length ?? 0;
  const { hidden, ownScore } = options;
  const spread = (count: number, width: number) =>
    Float32Array.from({ length: count }, () => (random() - 0.5) * 2 * width);
  const direct = new Float32Array(kinds * inputs);
  for (let kind = 0; kind < kinds; kind += 1) direct[kind * inputs + ownScore] = 2;
  return {
    hidden,
    direct,
    input: spread(hidden * inputs, Math.sqrt(3 / inputs)),
    byKind: spread(hidden * kinds, Math.sqrt(3 / inputs)),
    bias: new Float32Array(hidden),
    output: spread(hidden, 0.15),
  };
}

type Squares = Readonly<Record<'direct' | 'input' | 'byKind' | 'bias' | 'output', Float32Array>>;

interface Lesson {
  readonly features: Float32Array;
  readonly kind: number;
  /** Predicted minus true. */
  readonly error: number;
  readonly rate: number;
}

/** Whether there was anything to learn. */
function learn(
  network: ContextNetwork,
  squares: Squares,
  features: Float32Array,
  kind: number,
  { truth }: ContextExample,
  rate: number,
): boolean {
  const error = 1 / (1 + Math.exp(-weighContext(network, features, kind))) - (truth[kind] ?? 0);
  if (Math.abs(error) < negligible) return false;
  const lesson = { features, kind, error, rate };
  for (let unit = 0; unit < network.hidden; unit += 1) learnUnit(network, squares, unit, lesson);
  const from = kind * features.length;
  for (let at = 0; at < features.length; at += 1) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    const gradient = error * value + decay.direct * (network.direct[from + at] ?? 0);
    step(network.direct, squares.direct, from + at, gradient, rate * 2);
  }
  return true;
}

function learnUnit(network: ContextNetwork, squares: Squares, unit: number, lesson: Lesson): void {
  const { features, kind, error, rate } = lesson;
  const { input, byKind, bias, output, hidden } = network;
  const from = unit * features.length;
  const ofKind = (unit * byKind.length) / hidden + kind;
  let sum = (bias[unit] ?? 0) + (byKind[ofKind] ?? 0);
  for (let at = 0; at < features.length; at += 1) sum += (input[from + at] ?? 0) * (features[at] ?? 0);
  const back = error * (output[unit] ?? 0) * (sum > 0 ? 1 : leak);
  step(output, squares.output, unit, error * (sum > 0 ? sum : leak * sum), rate);
  if (Math.abs(back) < 1e-5) return;
  step(bias, squares.bias, unit, back, rate);
  step(byKind, squares.byKind, ofKind, back, rate);
  for (let at = 0; at < features.length; at += 1) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    step(input, squares.input, from + at, back * value + decay.input * (input[from + at] ?? 0), rate);
  }
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

/**
 * How records are compared, as data. The model is Fellegi and Sunter's (A Theory for Record Linkage, JASA 64, 1969): each
 * field gives log2(m / u) bits, where m is how often records of one and the same thing compare so, and u how often
 * records of different things do.
 */

export type Level = 'same' | 'alike' | 'differs' | 'missing';

/** One outcome of comparing two values. */
export interface Grade {
  readonly level: Exclude<Level, 'missing'>;
  readonly m: number;
  readonly u: number;
  /**
   * For slips of typing: about how many spellings a slip can lead to. One that others bear too is hardly a slip, so u is
   * at least this many times the share of the rarer spelling.
   */
  readonly spellings?: number;
}

/** What is known of a value's frequency before the account's own records are counted. */
export interface Chance {
  /** Share of other records that have the value, by experience. */
  readonly typical: number;
  /** How many records that experience counts for. */
  readonly strength: number;
  /** No value counts as rarer than this. */
  readonly rarest: number;
}

export interface Field<Item> {
  readonly name: string;
  readonly read: (item: Item) => unknown;
  /** Equal keys are equal values. */
  readonly key: (value: unknown) => string;
  /** The index of the grade, or -1 when the two cannot be compared. Symmetric; equal keys are never handed in. */
  readonly compare: (a: unknown, b: unknown) => number;
  /** The first is agreement. */
  readonly grades: readonly [Grade, ...Grade[]];
  /** Where given, u of agreement is the value's own frequency: a rare name proves more than a frequent one. */
  readonly chance: ((value: unknown) => Chance) | null;
  /** Where records agree on another field too, u is the value's frequency there: a switchboard is its company's. */
  readonly within: { readonly field: string; readonly chance: (value: unknown) => Chance } | null;
}

/** A field as it is declared, with the type of its values. */
export interface FieldSpec<Item, Value> {
  readonly name: string;
  readonly read: (item: Item) => Value | null;
  readonly key: (value: Value) => string;
  readonly compare: (a: Value, b: Value) => number;
  readonly grades: readonly [Grade, ...Grade[]];
  readonly chance?: (value: Value) => Chance;
  readonly within?: { readonly field: string; readonly chance: (value: Value) => Chance };
}

/** Forgets the type of the values, so that fields of different types stand in one list. */
export function defineField<Item, Value>(spec: FieldSpec<Item, Value>): Field<Item> {
  return { chance: null, within: null, ...spec } as unknown as Field<Item>;
}

/** One way to find pairs that are worth comparing: those with the same key. */
export interface Pass<Item> {
  readonly key: (item: Item) => string | null;
  /** Of a block that is too large only neighbours in this order are compared. */
  readonly order: (item: Item) => string;
}

export type LevelOf = (field: string) => Level;

export interface LinkageModel<Item> {
  readonly fields: readonly Field<Item>[];
  readonly passes: readonly Pass<Item>[];
  /** Pairs of fields whose values people exchange, such as first and last name; both hold values of one type. */
  readonly swaps?: readonly (readonly [string, string])[];
  /** Expected duplicate pairs per record. */
  readonly duplicateRate: number;
  /** What a pair must have beside its probability. */
  readonly isProof?: (levelOf: LevelOf) => boolean;
  /** What rules a pair out whatever else agrees. */
  readonly isContradiction?: (levelOf: LevelOf) => boolean;
}

export interface LinkageOptions {
  /** The least probability of a pair, 0.9 by default. */
  readonly threshold?: number;
  /** Records in the account, where only some of them are given; the number given by default. */
  readonly population?: number;
}

export interface FieldEvidence {
  readonly field: string;
  readonly level: Level;
  /** Positive speaks for one and the same, negative against. */
  readonly bits: number;
}

export interface DuplicatePair {
  /** In the order of their age, as HubSpot numbers them. */
  readonly ids: readonly [string, string];
  readonly probability: number;
  readonly evidence: readonly FieldEvidence[];
}

export interface DuplicateCluster {
  readonly ids: readonly string[];
  /** Of the weakest pair that holds the cluster together. */
  readonly probability: number;
  /** Pairs within the cluster that prove it, the surest first. */
  readonly pairs: readonly DuplicatePair[];
}

export interface Duplicates {
  readonly clusters: readonly DuplicateCluster[];
  readonly compared: number;
  /** Blocks that were too large to compare every pair of. */
  readonly refinedBlocks: number;
  /** Likely pairs that were left out because joining them would put contradicting records in one cluster. */
  readonly brokenChains: number;
}

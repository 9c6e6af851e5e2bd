import { signalKinds } from '#core/signals/kind.ts';
import { messageClasses } from '#core/mail/message.ts';
import { contextFeatureCount } from './context-features.ts';
import type { ContextNetwork } from './context-network.ts';
import { modelLanguages } from './familiarity.ts';
import { indexHashes, type SparseModel } from './sparse-model.ts';

/** Everything that training yields (eval/train), as detection uses it. */
export interface DetectionModel {
  /** Scores the kinds of one passage. */
  readonly sentences: SparseModel;
  /** Scores the classes of a whole message. */
  readonly classes: SparseModel;
  /** Weighs a passage's kind within its message. */
  readonly context: ContextNetwork;
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  /** Platt: probability = 1 / (1 + exp(-(slope × log-odds + offset[kind]))). */
  readonly slope: number;
  readonly offsets: Float32Array;
  /** Per kind: from here a signal is shown. */
  readonly review: Float32Array;
  /** From here a signal may disturb somebody. */
  readonly alert: number;
  /** From here an opportunity kind makes the message an opportunity. */
  readonly opportunity: number;
  /**
   * Per language, in the order of `modelLanguages`: a message of lower familiarity raises no alert.
   */
  readonly familiar: Float32Array;
}

/** `IPM2`: the format of this file. */
export const modelMagic = 0x324d5049;

/**
 * Reads the committed model. Little-endian; each part is aligned to 4 bytes. Throws when the file is not a model of
 * this version: a detector without its model would be silent for ever.
 */
export function readModel(bytes: Uint8Array): DetectionModel {
  const cursor = openCursor(bytes);
  if (cursor.uint32() !== modelMagic)
    throw new Error('The model file is damaged or of another version: train it again.');
  const sentences = readSparse(cursor, signalKinds.length);
  const classes = readSparse(cursor, messageClasses.length);
  const context = readContext(cursor);
  const kinds = signalKinds.length;
  const thresholds = {
    slope: cursor.floats(1)[0] ?? 1,
    offsets: cursor.floats(kinds),
    review: cursor.floats(kinds),
    alert: cursor.floats(1)[0] ?? 1,
    opportunity: cursor.floats(1)[0] ?? 1,
    familiar: cursor.floats(modelLanguages.length),
  };
  return { sentences, classes, context, thresholds };
}

function readSparse(cursor: Cursor, outputs: number): SparseModel {
  const count = cursor.uint32();
  const bias = cursor.floats(outputs);
  const scales = cursor.floats(outputs);
  const hashes = cursor.uint32s(count);
  const idf = cursor.bytes(count);
  const weights = cursor.bytes(count * outputs);
  return {
    outputs,
    bias,
    scales,
    hashes,
    starts: indexHashes(hashes),
    idf,
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  };
}

function readContext(cursor: Cursor): ContextNetwork {
  const hidden = cursor.uint32();
  const inputs = contextFeatureCount;
  const kinds = signalKinds.length;
  return {
    hidden,
    direct: cursor.floats(kinds * inputs),
    input: cursor.floats(hidden * inputs),
    byKind: cursor.floats(hidden * kinds),
    bias: cursor.floats(hidden),
    output: cursor.floats(hidden),
  };
}

interface Cursor {
  uint32(): number;
  uint32s(count: number): Uint32Array;
  floats(count: number): Float32Array;
  bytes(count: number): Uint8Array;
}

/** A copy, so that every part is aligned wherever the bytes came from. */
function openCursor(source: Uint8Array): Cursor {
  const { buffer } = Uint8Array.from(source);
  let at = 0;
  const take = (size: number): number => {
    const from = at;
    at += Math.ceil(size / 4) * 4;
    if (at > buffer.byteLength) throw new Error('The model file ends too early: train it again.');
    return from;
  };
  return {
    uint32: () => new Uint32Array(buffer, take(4), 1)[0] ?? 0,
    uint32s: (count) => new Uint32Array(buffer, take(count * 4), count),
    floats: (count) => new Float32Array(buffer, take(count * 4), count),
    bytes: (count) => new Uint8Array(buffer, take(count), count),
  };
}

import { modelMagic, type DetectionModel } from '#core/detect/model/model-file.ts';
import type { SparseModel } from '#core/detect/model/sparse-model.ts';

/** The model as readModel (src/core/detect/model/model-file.ts) reads it. */
export function writeModel({ sentences, classes, context, thresholds }: DetectionModel): Uint8Array {
  const { direct, input, byKind, bias, output, hidden } = context;
  return concat([
    Uint32Array.of(modelMagic),
    ...sparseParts(sentences),
    ...sparseParts(classes),
    Uint32Array.of(hidden),
    direct,
    input,
    byKind,
    bias,
    output,
    Float32Array.of(thresholds.slope),
    thresholds.offsets,
    thresholds.review,
    Float32Array.of(thresholds.alert),
    Float32Array.of(thresholds.opportunity),
    thresholds.familiar,
  ]);
}

type Part = Uint32Array | Float32Array | Uint8Array | Int8Array;

function sparseParts({ hashes, bias, scales, idf, weights }: SparseModel): Part[] {
  return [Uint32Array.of(hashes.length), bias, scales, hashes, idf, weights];
}

function concat(parts: readonly Part[]): Uint8Array {
  const sizeOf = ({ byteLength }: Part) => Math.ceil(byteLength / 4) * 4;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + sizeOf(part), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += sizeOf(part);
  }
  return bytes;
}

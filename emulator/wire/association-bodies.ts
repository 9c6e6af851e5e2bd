import { z } from 'zod';
import { associationSpecSchema, idSchema } from './object-bodies.ts';

/** Bodies of the Associations API. */

const reference = z.object({ id: idSchema });

export const batchReadAssociationsSchema = z.object({
  inputs: z.array(z.object({ id: idSchema, after: z.string().nullish() })),
});
export const batchCreateAssociationsSchema = z.object({
  inputs: z.array(z.object({ from: reference, to: reference, types: z.array(associationSpecSchema).min(1) })),
});
export const batchDefaultAssociationsSchema = z.object({
  inputs: z.array(z.object({ from: reference, to: reference })),
});
export const batchArchiveAssociationsSchema = z.object({
  inputs: z.array(z.object({ from: reference, to: z.array(reference) })),
});
export const batchArchiveLabelsSchema = batchCreateAssociationsSchema;
export const associationSpecsSchema = z.array(associationSpecSchema).min(1);

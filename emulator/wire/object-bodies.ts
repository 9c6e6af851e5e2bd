import { z } from 'zod';

/** Bodies of the Objects API. HubSpot ignores fields that it does not know, so these schemas do too. */

/** Ids come as strings; numbers are taken as well. */
export const idSchema = z.union([z.string().min(1), z.number().int()]).transform(String);

/** Values are strings on the wire; HubSpot takes numbers and booleans and keeps their text. Null clears. */
export const propertiesSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]).transform((value) => String(value ?? '')),
);

export const associationSpecSchema = z.object({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED', 'WORK']),
  associationTypeId: z.number().int(),
});

const inlineAssociations = z.array(
  z.object({ to: z.object({ id: idSchema }), types: z.array(associationSpecSchema).min(1) }),
);

export type AssociationSpec = z.infer<typeof associationSpecSchema>;
export type InlineAssociations = z.infer<typeof inlineAssociations>;

const traceId = z.string().optional();

export const createSchema = z.object({
  properties: propertiesSchema,
  associations: inlineAssociations.nullish(),
  objectWriteTraceId: traceId,
});
export const updateSchema = z.object({ properties: propertiesSchema });

export const batchReadSchema = z.object({
  inputs: z.array(z.object({ id: idSchema })),
  properties: z.array(z.string()),
  propertiesWithHistory: z.array(z.string()),
  idProperty: z.string().nullish(),
});
/** The v3 route takes a read without `propertiesWithHistory` or `properties`; the dated one demands both. */
export const lenientBatchReadSchema = batchReadSchema.extend({
  properties: z.array(z.string()).default([]),
  propertiesWithHistory: z.array(z.string()).default([]),
});

export const batchCreateSchema = z.object({ inputs: z.array(createSchema) });
export const batchUpdateSchema = z.object({
  inputs: z.array(
    z.object({
      id: idSchema,
      idProperty: z.string().nullish(),
      properties: propertiesSchema,
      objectWriteTraceId: traceId,
    }),
  ),
});
export const batchArchiveSchema = z.object({ inputs: z.array(z.object({ id: idSchema })) });

export type CreateInput = z.infer<typeof createSchema>;
export type UpdateInput = z.infer<typeof batchUpdateSchema>['inputs'][number];

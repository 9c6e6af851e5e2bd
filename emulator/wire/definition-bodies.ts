import { z } from 'zod';

/** Bodies of the Properties and Schemas APIs. */

const optionSchema = z.object({
  label: z.string().min(1),
  value: z.string().min(1),
  displayOrder: z.number().int().default(-1),
  hidden: z.boolean().default(false),
  description: z.string().optional(),
});

const types = ['bool', 'date', 'datetime', 'enumeration', 'number', 'phone_number', 'string'] as const;
const fieldTypes = [
  'booleancheckbox',
  'calculation_equation',
  'checkbox',
  'date',
  'file',
  'html',
  'number',
  'phonenumber',
  'radio',
  'select',
  'text',
  'textarea',
] as const;

const definitionFields = {
  label: z.string().min(1),
  type: z.enum(types),
  fieldType: z.enum(fieldTypes),
  description: z.string().default(''),
  options: z.array(optionSchema).default([]),
  displayOrder: z.number().int().default(-1),
  hidden: z.boolean().default(false),
  formField: z.boolean().default(false),
  hasUniqueValue: z.boolean().default(false),
};

export const propertyCreateSchema = z.object({
  name: z.string().min(1).max(100),
  groupName: z.string().min(1),
  ...definitionFields,
});
export type PropertyCreate = z.infer<typeof propertyCreateSchema>;

export const propertyUpdateSchema = z.object({
  label: z.string().min(1).optional(),
  description: z.string().optional(),
  groupName: z.string().min(1).optional(),
  options: z.array(optionSchema).optional(),
  displayOrder: z.number().int().optional(),
  hidden: z.boolean().optional(),
  formField: z.boolean().optional(),
});

export const propertyBatchCreateSchema = z.object({ inputs: z.array(propertyCreateSchema) });
export const propertyBatchReadSchema = z.object({
  inputs: z.array(z.object({ name: z.string() })),
  archived: z.boolean().default(false),
});

export const groupCreateSchema = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  displayOrder: z.number().int().default(-1),
});

const labelsSchema = z.object({ singular: z.string().optional(), plural: z.string().optional() });

export const schemaCreateSchema = z.object({
  name: z.string().min(1),
  description: z.string().optional(),
  labels: labelsSchema,
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: z.array(z.string()).default([]),
  requiredProperties: z.array(z.string()),
  searchableProperties: z.array(z.string()).default([]),
  properties: z.array(propertyCreateSchema.extend({ groupName: z.string().default('') })),
  associatedObjects: z.array(z.string()),
});
export type SchemaCreate = z.infer<typeof schemaCreateSchema>;

export const schemaAssociationSchema = z.object({
  fromObjectTypeId: z.string(),
  toObjectTypeId: z.string(),
  name: z.string().optional(),
});

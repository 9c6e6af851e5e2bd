import { longText, number, select, text } from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { createdDate, lastModifiedDate } from './shared-properties.ts';

export const productProperties: readonly PropertyDefinition[] = [
  text('name', 'Name', { formField: true }),
  longText('description', 'Product description'),
  number('price', 'Unit price'),
  text('hs_sku', 'SKU'),
  select('recurringbillingfrequency', 'Billing frequency', [
    'weekly',
    'biweekly',
    'monthly',
    'quarterly',
    'per_six_months',
    'annually',
    'per_two_years',
    'per_three_years',
  ]),
  text('hs_recurring_billing_period', 'Term'),
  createdDate,
  lastModifiedDate,
];

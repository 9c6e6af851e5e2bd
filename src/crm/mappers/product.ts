import * as z from 'zod/mini';
import type { ProductRecord } from '#core/records.ts';
import { createMapper } from './read-records.ts';
import { number, textOrEmpty } from './values.ts';

const schema = z.object({ name: textOrEmpty, price: number });

export const productMapper = createMapper('products', schema, (id, { name, price }): ProductRecord => ({
  id,
  name,
  price,
}));

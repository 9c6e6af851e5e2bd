import type { SeedObject } from '../../seed.ts';
import { vendor } from './owners.ts';

/** The price list: name and price for one unit, in euros. */
const priceList: readonly (readonly [name: string, price: string])[] = [
  [`${vendor.name} Business – annual licence`, '14400'],
  [`${vendor.name} Enterprise – annual licence`, '38400'],
  ['Module Prévision', '6000'],
  ['FX module', '7200'],
  ['Cartes, par carte', '4'],
  ['Connecteur Swift', '2400'],
  ['Formation 1 jour', '1200'],
  ['Onboarding', '3500'],
];

/** What the account sells. */
export function createProducts(now: number): SeedObject[] {
  return priceList.map(([name, price], index) => ({
    type: 'products',
    id: String(57_030_000_101 + index * 13),
    createdAt: now - 600 * 86_400_000,
    properties: { name, price },
  }));
}

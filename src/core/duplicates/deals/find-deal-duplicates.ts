import { findDuplicates } from '../linkage/find-duplicates.ts';
import type { Duplicates, LinkageOptions } from '../linkage/model.ts';
import { dealModel } from './deal-model.ts';
import { readDeal, type DealLike } from './deal.ts';

/**
 * Open deals of one company that were entered twice. The evidence names the fields `company`, `name`, `amount`,
 * `pipeline` and `createdAt`.
 */
export function findDealDuplicates(openDeals: readonly DealLike[], options: LinkageOptions = {}): Duplicates {
  return findDuplicates(openDeals.map(readDeal), dealModel, options);
}

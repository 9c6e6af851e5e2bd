import { readWords } from '../text/folded-words.ts';

/** What the search for duplicates needs of an open deal; `DealRecord` fits, with the deal's company. */
export interface DealLike {
  readonly id: string;
  readonly companyId: string | null;
  readonly name: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly pipelineId: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface DealName {
  /** Without digits. */
  readonly words: readonly string[];
  /** Words with digits: years, quarters, lots, versions. */
  readonly numbers: readonly string[];
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface ReadDeal {
  readonly id: string;
  readonly companyId: string | null;
  readonly name: DealName | null;
  /** Null without an amount: 0 says as little. */
  readonly money: Money | null;
  readonly pipelineId: string;
  readonly createdAt: number;
}

export function readDeal(deal: DealLike): ReadDeal {
  const words = readWords(deal.name);
  const hasDigit = (word: string) => /\d/.test(word);
  const name = {
    words: words.filter((word) => !hasDigit(word)),
    numbers: [...new Set(words.filter(hasDigit))].sort(),
  };
  return {
    id: deal.id,
    companyId: deal.companyId,
    name: words.length === 0 ? null : name,
    money: deal.amount ? { amount: deal.amount, currency: deal.currency ?? '' } : null,
    pipelineId: deal.pipelineId,
    createdAt: deal.createdAt,
  };
}

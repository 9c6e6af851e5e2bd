import { defineField, type Field, type LevelOf, type LinkageModel } from '../linkage/model.ts';
import { isMistyped } from '../text/edit-distance.ts';
import { sharedWords } from '../text/folded-words.ts';
import type { DealName, Money, ReadDeal } from './deal.ts';

const dayMs = 86_400_000;

const company: Field<ReadDeal> = defineField({
  name: 'company',
  read: ({ companyId }) => companyId,
  key: (id: string) => id,
  compare: () => 1,
  grades: [
    { level: 'same', m: 0.99, u: 0.001 },
    { level: 'differs', m: 0.01, u: 1 },
  ],
  chance: () => ({ typical: 0.001, strength: 100, rarest: 1e-5 }),
});

/** Deals of one company are often named after it: what a name proves is counted among them. */
const name: Field<ReadDeal> = defineField({
  name: 'name',
  read: (deal) => deal.name,
  key: ({ words, numbers }: DealName) => `${words.join(' ')} ${numbers.join(' ')}`,
  compare: compareNames,
  grades: [
    { level: 'same', m: 0.5, u: 0.02 },
    { level: 'alike', m: 0.3, u: 0.06 },
    { level: 'differs', m: 0.2, u: 0.9 },
    { level: 'differs', m: 0.005, u: 0.1 },
  ],
  chance: () => ({ typical: 0.01, strength: 100, rarest: 1e-4 }),
  within: { field: 'company', chance: () => ({ typical: 0.06, strength: 5, rarest: 0.01 }) },
});

const amount: Field<ReadDeal> = defineField({
  name: 'amount',
  read: ({ money }) => money,
  key: (money: Money) => `${money.amount} ${money.currency}`,
  compare: compareMoney,
  grades: [
    { level: 'same', m: 0.55, u: 0.03 },
    { level: 'same', m: 0.55, u: 0.03 },
    { level: 'alike', m: 0.2, u: 0.08 },
    { level: 'differs', m: 0.25, u: 0.9 },
  ],
  chance: () => ({ typical: 0.03, strength: 100, rarest: 0.005 }),
});

const pipeline: Field<ReadDeal> = defineField({
  name: 'pipeline',
  read: ({ pipelineId }) => pipelineId,
  key: (id: string) => id,
  compare: () => 1,
  grades: [
    { level: 'same', m: 0.95, u: 0.6 },
    { level: 'differs', m: 0.05, u: 0.4 },
  ],
});

/** People enter a deal twice within weeks; what comes a quarter later is another deal. */
const createdAt: Field<ReadDeal> = defineField({
  name: 'createdAt',
  read: (deal) => deal.createdAt,
  key: String,
  compare: (a: number, b: number) => {
    const days = Math.abs(a - b) / dayMs;
    return days <= 14 ? 0 : days <= 45 ? 1 : days <= 90 ? 2 : 3;
  },
  grades: [
    { level: 'same', m: 0.65, u: 0.06 },
    { level: 'alike', m: 0.2, u: 0.12 },
    { level: 'differs', m: 0.1, u: 0.15 },
    { level: 'differs', m: 0.01, u: 0.7 },
  ],
});

/** Words of one name within the other are alike; other numbers make another deal: "Renewal 2026" is not "Renewal 2027". */
function compareNames(a: DealName, b: DealName): number {
  const haveNumbers = a.numbers.length > 0 && b.numbers.length > 0;
  if (haveNumbers && a.numbers.join(' ') !== b.numbers.join(' ')) return 3;
  const [left, right] = [a.words.join(' '), b.words.join(' ')];
  if (left === right) return haveNumbers ? 0 : 1;
  if (isMistyped(left, right) || sharedWords(a.words, b.words) >= 0.5) return 1;
  return left !== '' && right !== '' && isWithin(a.words, b.words) ? 1 : 2;
}

function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** Within a hundredth the same, within a tenth alike; amounts in two currencies cannot be compared. */
function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) return a.currency === '' || b.currency === '' ? -1 : 3;
  const apart = Math.abs(a.amount - b.amount) / Math.max(Math.abs(a.amount), Math.abs(b.amount));
  return apart <= 0.01 ? 1 : apart <= 0.1 ? 2 : 3;
}

const byCreation = (deal: ReadDeal) => String(deal.createdAt).padStart(16, '0');

/** A company may have several deals at once: each of name, amount and time can tell two apart. */
export const dealModel: LinkageModel<ReadDeal> = {
  fields: [company, name, amount, pipeline, createdAt],
  passes: [{ key: ({ companyId }) => companyId, order: byCreation }],
  duplicateRate: 0.05,
  isProof: (levelOf) => isAgreed(levelOf, 'name'),
  isContradiction: (levelOf) => ['name', 'amount', 'createdAt'].some((field) => levelOf(field) === 'differs'),
};

function isAgreed(levelOf: LevelOf, field: string): boolean {
  return levelOf(field) === 'same' || levelOf(field) === 'alike';
}

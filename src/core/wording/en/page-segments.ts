import type { FactField } from '#core/snapshot/snapshot.ts';
import type { OpportunityKind } from '#core/signals/kind.ts';
import type { SizeBand } from '#core/views/page-filters.ts';
import type { AgeBand, EstimateBasis, SegmentDimension } from '#core/views/record-query.ts';
import { codeToText } from '../code-text.ts';
import type { Formats } from '../formats.ts';

const sources: Readonly<Record<string, string>> = {
  PAID_SEARCH: 'Paid search',
  AI_REFERRALS: 'AI referrals',
  OFFLINE: 'Offline sources',
};

/** Names whose code does not read well. */
const industries: Readonly<Record<string, string>> = {
  E_LEARNING: 'E-learning',
  NON_PROFIT_ORGANIZATION_MANAGEMENT: 'Non-profit organization management',
  VENTURE_CAPITAL_PRIVATE_EQUITY: 'Venture capital and private equity',
  LEISURE_TRAVEL_TOURISM: 'Leisure, travel and tourism',
  HEALTH_WELLNESS_AND_FITNESS: 'Health, wellness and fitness',
  OIL_ENERGY: 'Oil and energy',
  MINING_METALS: 'Mining and metals',
  IT_SERVICES: 'IT services',
};

const kindsShort: Record<OpportunityKind, string> = {
  'seat-expansion': 'Seats',
  'tier-upgrade': 'Upgrade',
  'cross-sell': 'Cross-sell',
  'new-need': 'New need',
  pricing: 'Price',
  discount: 'Discount',
  evaluation: 'Trial',
  procurement: 'Purchase',
  renewal: 'Renewal',
  referral: 'Referral',
};

/** What figures are broken down by. */
export function segmentWords(f: Formats) {
  const dimensions: Record<SegmentDimension | 'kind' | 'age' | 'basis', string> = {
    kind: 'Kind',
    age: 'Age of the email',
    basis: 'How it was estimated',
    team: 'Team',
    industry: 'Industry',
    source: 'Source',
    size: 'Company size',
  };
  const sizes: Record<SizeBand, string> = {
    '1-10': '1 to 10',
    '11-50': '11 to 50',
    '51-200': '51 to 200',
    '201-1000': `201 to ${f.number(1000)}`,
    '1001+': `Over ${f.number(1000)}`,
    unknown: 'Not known',
  };
  const ages: Record<AgeBand, string> = {
    '0-7': 'Up to 7 days',
    '8-30': '8 to 30 days',
    '31-90': '31 to 90 days',
    '91+': 'Over 90 days',
  };
  const bases: Record<EstimateBasis, string> = {
    stated: 'Amount stated in the email',
    'unit-price': 'Quantity × your median per unit',
    'pipeline-median': 'Your median deal',
    assumption: 'Assumption from the settings',
    none: 'Without an estimate',
  };
  const facts: Record<FactField, string> = {
    amount: 'Amount',
    date: 'Date',
    quantity: 'Quantity',
    jobTitle: 'Job title',
    phone: 'Phone',
    company: 'Company',
  };
  return {
    dimensions,
    breakDownBy: 'Broken down by',
    sizes,
    ages,
    bases,
    facts,
    kindsShort,
    unknown: 'Not known',
    other: 'Other',
    industry: (code: string) => industries[code] ?? codeToText(code),
    source: (code: string) => sources[code] ?? codeToText(code),
  };
}

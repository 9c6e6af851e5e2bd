const stages = [
  'Qualified to buy',
  'Presentation scheduled',
  'Decision maker bought-in',
  'Contract sent',
  'Signature',
];

export const pipeline = stages.flatMap((stage, index) => [
  { stage, kind: 'New business', amount: 184_000 - index * 31_500 },
  { stage, kind: 'Expansion', amount: index === 3 ? 0 : 62_000 - index * 9_000 },
]);

export const change = [12_400, -8_300, 0, 27_900, -15_250, 4_100].map((amount, index) => ({
  month: ['June', 'July', 'August', 'September', 'October', 'November'][index] ?? '',
  amount,
}));

export const industries = [
  'Computer software',
  'Financial services',
  'Insurance',
  'Hospital and health care',
  'Logistics and supply chain',
  'Machinery',
  'Construction',
  'Retail',
  'Education management',
  'Renewables and environment',
  'Telecommunications',
  'Biotechnology',
  'Food and beverages',
  'Public administration',
].map((industry, index) => ({ industry, deals: 41 - index * 2.5 }));

export const reasons = [
  { reason: 'Price', deals: 12 },
  { reason: 'No decision', deals: 19 },
  { reason: 'A competitor', deals: 7 },
];

const months = ['Jun 26', 'Jul 26', 'Aug 26', 'Sep 26', 'Oct 26', 'Nov 26', 'Dec 26', 'Jan 27', 'Feb 27'];

export const forecast = months.flatMap((month, index) => [
  { month, line: 'Forecast', amount: 240_000 + index * 22_000 },
  // No figure for August, and none for the future.
  ...(index === 2 || index > 5
    ? []
    : [{ month, line: 'Won', amount: 215_000 + ((index * 37_000) % 90_000) }]),
]);

const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 8, 1, 12);
export const days = [0, 1, 2, 3, 8, 9, 20, 21, 22, 40, 41, 60].map((day, index) => ({
  day: firstDay + day * dayMs,
  deals: 10 + ((index * 7) % 12),
}));

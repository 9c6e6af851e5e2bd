/** The id of the nth record of a type: one number after the other, so that every range of ids is full. */
const firstId = {
  companies: 20_000_000_000,
  deals: 30_000_000_000,
  contacts: 40_000_000_000,
  emails: 50_000_000_000,
  meetings: 60_000_000_000,
  tasks: 61_000_000_000,
} as const;

export type ScaleType = keyof typeof firstId;

export const scaleId = (type: ScaleType, number: number): string => String(firstId[type] + number);

/** Ids of the prepared records: fixed, beside those of the rest of the account. */
const firstId = {
  companies: 24_020_000_000,
  deals: 31_020_000_000,
  contacts: 42_020_000_000,
  emails: 57_020_000_000,
  meetings: 61_020_000_000,
  calls: 62_020_000_000,
  notes: 63_020_000_000,
  tasks: 64_020_000_000,
} as const;

/** The nth record of a type that belongs to a prepared deal; deals and companies have one, of index 0. */
export function preparedId(type: keyof typeof firstId, dealNumber: number, index = 0): string {
  return String(firstId[type] + dealNumber * 100 + index);
}

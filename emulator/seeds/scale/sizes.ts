/** How many records a load-test account holds. */
export interface ScaleSizes {
  readonly companies: number;
  readonly contacts: number;
  readonly deals: number;
  readonly emails: number;
  readonly meetings: number;
  readonly tasks: number;
}

/** What whole-account scans are measured on. */
export const fullScale: ScaleSizes = {
  companies: 20_000,
  contacts: 200_000,
  deals: 50_000,
  emails: 20_000,
  meetings: 5_000,
  tasks: 5_000,
};

/** The same account with fewer deals, everything else in proportion. */
export function sizesForDeals(deals: number): ScaleSizes {
  const share = deals / fullScale.deals;
  const part = (count: number) => Math.max(1, Math.round(count * share));
  return {
    companies: part(fullScale.companies),
    contacts: part(fullScale.contacts),
    deals,
    emails: part(fullScale.emails),
    meetings: part(fullScale.meetings),
    tasks: part(fullScale.tasks),
  };
}

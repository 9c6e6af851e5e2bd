/** Properties of contacts: the ledger, hidden from people, and the time that lists and workflows use. */
export const asksProperties = {
  ledger: 'invisible_pipeline_asks',
  unansweredSince: 'invisible_pipeline_unanswered_since',
} as const;

/** The demo account's present: a Monday morning in Paris, so that every run shows the same account. */
export const demoNow = Date.UTC(2026, 10, 16, 8, 0, 0);

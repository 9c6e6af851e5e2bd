/** The funnel map and its document. */
export const funnelWords = {};

/** What signals, rules and figures mean. */
export const guideWords = {};

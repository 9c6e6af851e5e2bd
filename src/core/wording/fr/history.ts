/** The reading of past mail and its report. */
export const historyWords = {};

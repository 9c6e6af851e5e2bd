/** The settings beside those of managers. */
export const settingsWords = {};

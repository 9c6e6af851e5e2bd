/** The first steps after the installation. */
export const startWords = {};

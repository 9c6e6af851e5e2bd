/** Erasure, export, retention and the notices. */
export const privacyWords = {};

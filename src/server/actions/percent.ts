/** Of a probability in whole percent; nothing that was read from words is told as certain. */
export const toPercent = (probability: number): number => Math.min(99, Math.round(probability * 100));

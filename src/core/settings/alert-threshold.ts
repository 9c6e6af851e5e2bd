/**
 * Probability from which the embedded detector raises an alert, rounded to what people are shown; the same for every kind. It
 * stands in the trained model, which only functions that read emails carry.
 */
export const detectorAlertProbability = 0.81;

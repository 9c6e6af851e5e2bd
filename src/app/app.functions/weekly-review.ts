import { weeklyReviewHandler } from '../handlers/weekly-review.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(weeklyReviewHandler);

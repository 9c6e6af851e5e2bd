import { takeSnapshotHandler } from '../handlers/take-snapshot.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(takeSnapshotHandler);

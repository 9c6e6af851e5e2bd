import { parentPort } from 'node:worker_threads';
import { fitContext } from './fit-context.ts';
import { fitLinearModels, scorePart } from './fit-linear-models.ts';
import { contextOptions } from './options.ts';
import { readTrainingSet, type TrainingSet } from './training-set.ts';
import type { Answer, Job } from './workers.ts';

let known: { readonly key: string; readonly set: TrainingSet } | null = null;

function setWithout(without: readonly string[]): TrainingSet {
  const key = without.join(' ');
  if (known?.key !== key) known = { key, set: readTrainingSet(without) };
  return known.set;
}

function work({ task, options }: Job): Answer {
  switch (task.name) {
    case 'part':
      return { name: 'part', examples: scorePart(setWithout(options.without), options, task.part) };
    case 'all':
      return { name: 'all', models: fitLinearModels(setWithout(options.without), options) };
    case 'network':
      return { name: 'network', network: fitContext(task.examples, contextOptions(options)) };
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job)));

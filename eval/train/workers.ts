import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContextNetwork } from '#core/detect/model/context-network.ts';
import type { ContextExample } from './fit-context.ts';
import type { LeftOutExamples, LinearModels } from './fit-linear-models.ts';
import type { TrainingOptions } from './options.ts';

type Task =
  | { readonly name: 'part'; readonly part: number }
  | { readonly name: 'all' }
  | { readonly name: 'network'; readonly examples: readonly ContextExample[] };

export interface Job {
  readonly task: Task;
  readonly options: TrainingOptions;
}

export type Answer =
  | { readonly name: 'part'; readonly examples: LeftOutExamples[] }
  | { readonly name: 'all'; readonly models: LinearModels }
  | { readonly name: 'network'; readonly network: ContextNetwork };

/** The parts of training that do not wait for each other, on all cores. What comes out does not depend on their number. */
export interface Workers {
  readonly run: <Name extends Task['name']>(
    task: Extract<Task, { name: Name }>,
    options: TrainingOptions,
  ) => Promise<Extract<Answer, { name: Name }>>;
  readonly close: () => Promise<void>;
}

export function startWorkers(): Workers {
  const idle = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  const all = [...idle];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = idle.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    run: async (task, options) => {
      const worker = await take();
      const answer = await ask(worker, { task, options });
      giveBack(worker);
      return answer as never;
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const done = (answer: Answer): void => {
      worker.off('error', reject);
      resolve(answer);
    };
    worker.once('message', done);
    worker.once('error', reject);
    worker.postMessage(job);
  });
}
